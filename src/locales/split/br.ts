import type { SplitMessages } from './en'

const br: SplitMessages = {
  how: 'Como dividir',
  parts: 'Em partes',
  colleagues: 'Entre colegas',
  count: 'Número de listas',
  countWrong: 'Digite um número inteiro de 1 a {most}.',
  who: 'Colegas',
  way: 'Quem recebe quais clientes',
  inTurn: 'Alternadamente',
  byResponsible: 'Por responsável',
  reading: 'Lendo os responsáveis: faltam {n}…',
  table: 'Listas a criar',
  name: 'Nome',
  clients: 'Clientes',
  nameOf: 'Nome da lista {i}',
  clientsOf: 'Clientes de {name}',
  rest: 'O restante',
  restForMe: '(uma lista para mim)',
  restStays: '(continua selecionado)',
  empty: 'Listas vazias não são criadas: {n}.',
  numbered: '({i} de {n})',
  base: 'Lista de chamadas',
  about: {
    handed: 'Você é administrador: cada colega passa a ser responsável por sua lista.',
    link: 'Eles recebem uma notificação com um link, que abre para quem tem acesso a este aplicativo.',
    offered: 'Cada lista será oferecida ao seu colega, que a cria com um clique. Os colegas precisam de acesso a este aplicativo.',
    noOffers: 'Só administradores podem passar listas de chamadas, e para oferecê-las é preciso a permissão entity, que o aplicativo não tem. Todas as listas são criadas para você.'
  },
  obstacle: {
    count: 'O número de listas precisa ser inteiro.',
    colleagues: 'Escolha pelo menos um colega.',
    size: 'Os números de clientes precisam ser inteiros.',
    tooMany: 'Juntos são mais que os {n} selecionados.',
    reading: 'Os responsáveis ainda estão sendo lidos.',
    nobody: 'Não há ninguém para estas listas.'
  },
  create: 'Criar {n} lista de chamadas | Criar {n} listas de chamadas | Criar {n} listas de chamadas',
  kept: 'O que existe é mantido. Ao continuar, só o que falta é criado, cada lista uma vez.',
  progress: '{made} de {n} prontas',
  state: {
    made: 'criada',
    notMade: 'ainda não criada',
    unknown: 'ainda não se sabe se foi criada',
    offered: 'oferecida a {name}',
    notOffered: 'ainda não oferecida a {name}',
    handed: 'criada, responsável: {name}',
    notHanded: 'criada, ainda sua: não passada a {name}',
    dismissed: 'criada, continua sua: {name} não trabalha mais aqui',
    refused: 'criada, continua sua: {reason}'
  },
  goOn: 'Continuar',
  stop: 'Deixar assim',
  stopAbout: 'Quem não está em nenhuma destas listas continua selecionado.',
  created: '{n} lista de chamadas criada. | {n} listas de chamadas criadas. | {n} listas de chamadas criadas.',
  offered: '{n} lista oferecida. | {n} listas oferecidas. | {n} listas oferecidas.',
  told: {
    namesRefused: 'O Bitrix24 não aceitou os nomes: {reason}'
  }
}

export default br
