import type { StatusesMessages } from './en'

const br: StatusesMessages = {
  title: 'Status',
  about: 'Em que uma chamada pode terminar, para todas as listas de chamadas. Esta é também a ordem dos filtros e das barras.',
  dialler: 'As cores valem neste aplicativo. A janela de chamadas do Bitrix24 só pinta os seus quatro status, cada um de uma cor própria.',
  edit: 'Editar',
  onlyAdmins: 'Só um administrador do CRM pode alterar os status.',
  refused: 'O Bitrix24 recusou esta alteração: só um administrador do CRM pode alterar os status.',
  none: 'Este Bitrix24 não tem status de chamada.',
  add: 'Adicionar status',
  change: 'Editar o status {name}',
  remove: 'Excluir o status {name}',
  up: 'Mover {name} para cima',
  down: 'Mover {name} para baixo',
  drag: 'Arraste para outro lugar',
  place: '{name} agora é o número {place} de {total}',
  orderUnsaved: 'A nova ordem ainda não foi salva.',
  order: 'Ordem',
  colour: 'Cor',
  noColour: 'Sem cor',
  actions: 'Ações',
  usedBy: 'Usado por',
  count: 'Contar participantes',
  inLists: 'em {n} lista de chamadas | em {n} listas de chamadas | em {n} listas de chamadas',
  nobody: 'ninguém',
  more: 'Pode haver mais: nem todos os participantes puderam ser lidos.',
  start: 'Todo participante começa com este status, e o Bitrix24 conclui a atividade quando ninguém mais o tem. Ele não pode ser excluído.',
  save: 'Salvar',
  saved: 'Salvo',
  nameProblem: {
    empty: 'Um status precisa de um nome.',
    long: 'Um nome tem no máximo 100 caracteres.',
    taken: 'Outro status tem este nome. Você pode salvar mesmo assim.'
  },
  changed: 'Outra pessoa alterou os status enquanto isso, por isso nada foi salvo. Aqui estão eles como são agora.',
  notHeld: 'O Bitrix24 aceitou a alteração, mas não a manteve por inteiro. Aqui estão os status como são agora.',
  deleting: {
    title: 'Excluir o status “{name}”?',
    about: 'Ele é excluído para todos, e isso não pode ser desfeito.',
    kept: 'Os participantes o mantêm. As listas de chamadas mostram então o código {code} no lugar do nome, e o Bitrix24 não consegue mais filtrar por ele.',
    built: 'Ele vem com o Bitrix24: a janela de chamadas e este aplicativo sabem o que ele significa. Um status adicionado depois com o mesmo nome não significará o mesmo para eles.',
    done: 'Status “{name}” excluído'
  }
}

export default br
