import type { ListMessages } from './en'

const br: ListMessages = {
  back: 'Listas',
  participants: '{n} participante | {n} participantes | {n} participantes',
  reading: 'Lendo participantes… {n}',
  names: 'Nomes: {known} de {total}',
  createdBy: 'por {name}, {date}',
  responsible: 'responsável: {name}',
  done: 'Concluída',
  user: 'usuário #{id}',
  add: 'Adicionar participantes',
  remove: 'Remover da lista',
  clear: 'Limpar',
  selected: 'Selecionados: {n}',
  selectedHidden: '{n} deles não aparece aqui | {n} deles não aparecem aqui | {n} deles não aparecem aqui',
  more: 'Mais',
  takeOver: 'Assumir…',
  rename: 'Renomear',
  refresh: 'Atualizar',
  check: 'Verificação',
  deleteList: 'Excluir lista',
  status: 'Status',
  all: 'Todos {n}',
  count: '{n}',
  plus: '+{n}',
  table: 'Participantes',
  search: 'Buscar participantes',
  shown: 'Mostrando {n} de {total}',
  incomplete: 'Ainda não se conhecem todos os nomes: pode haver mais resultados.',
  sortLabel: 'ordenar por',
  sortOrder: 'ordem da lista',
  column: { name: 'Nome', company: 'Empresa', phone: 'Telefone', status: 'Status' },
  noCard: 'O Bitrix24 não conseguiu abrir o cartão aqui. Procure o cliente no CRM.',
  call: 'Ligar para {phone}',
  actionsFor: 'Ações: {name}',
  morePhones: 'mais {n} telefone | mais {n} telefones | mais {n} telefones',
  noPhone: 'sem telefone',
  row: {
    contact: 'Contato #{id}',
    company: 'Empresa #{id}',
    lead: 'Lead #{id}',
    deal: 'Negócio #{id}',
    quote: 'Orçamento #{id}',
    invoice: 'Fatura #{id}',
    unknown: 'Elemento #{id}',
    deletedContact: 'Contato excluído #{id}',
    deletedCompany: 'Empresa excluída #{id}'
  },
  readOnly: {
    type: 'Esta lista de chamadas contém {type}. Aqui você pode ver listas assim; para alterá-las, use o próprio Bitrix24.',
    deleted: 'Esta lista de chamadas foi excluída: sua atividade não existe mais. Você pode vê-la, mas não alterá-la.',
    unavailable: 'A atividade desta lista de chamadas não está disponível para você: foi excluída ou o responsável é outra pessoa. Você pode ver a lista, mas não alterá-la.'
  },
  start: {
    action: 'Iniciar chamadas',
    responsible: 'responsável: {name}, que pode iniciar as chamadas',
    notTold: 'Quem inicia as chamadas é o responsável; o Bitrix24 não informa aos outros quem é.',
    refused: 'O Bitrix24 não conseguiu abrir a atividade aqui.',
    silent: 'Nada foi aberto?',
    link: 'Abrir a atividade em uma nova guia'
  },
  empty: {
    status: 'Ninguém tem este status.',
    search: 'Ninguém encontrado. Tente outra palavra ou parte de um número de telefone.',
    showAll: 'Mostrar todos os participantes'
  },
  renaming: {
    title: 'Renomear a lista',
    name: 'Nome',
    empty: 'A lista de chamadas precisa de um nome.',
    save: 'Salvar',
    cancel: 'Cancelar',
    saved: 'A lista de chamadas está com o novo nome.'
  },
  removing: {
    title: 'Remover {n} participante? | Remover {n} participantes? | Remover {n} participantes?',
    lost: '{n} deles já tem um resultado. | {n} deles já têm um resultado. | {n} deles já têm um resultado.',
    consequence: 'Os resultados e os vínculos com as chamadas se perdem. Se um participante for adicionado de novo, o status recomeça e o resultado não volta.',
    confirm: 'Remover',
    done: 'Removidos: {n}',
    undo: 'Desfazer',
    undone: 'Adicionados de novo, no fim da lista: {n}',
    undoEnd: '“Desfazer” adiciona no fim da lista: o Bitrix24 não guarda o lugar na ordem de chamada.',
    stuck: '{n} deles foi excluído do CRM; o Bitrix24 o mantém na lista. | {n} deles foram excluídos do CRM; o Bitrix24 os mantém na lista. | {n} deles foram excluídos do CRM; o Bitrix24 os mantém na lista.',
    allTitle: 'Uma lista de chamadas não pode ficar vazia',
    all: 'Isso removeria todos. Mantenha pelo menos um participante ou exclua a lista de chamadas.'
  },
  called: {
    title: 'Esta lista está sendo chamada agora',
    about: 'Um status mudou nos últimos minutos. Quando uma lista é alterada, o Bitrix24 grava de novo todos os status: um resultado salvo no mesmo momento se perde.',
    confirm: 'Salvar mesmo assim'
  },
  lostResults: '{n} resultado que estava aqui sumiu: {names}. De duas alterações no mesmo momento, o Bitrix24 guarda só uma. | {n} resultados que estavam aqui sumiram: {names}. De duas alterações no mesmo momento, o Bitrix24 guarda só uma. | {n} resultados que estavam aqui sumiram: {names}. De duas alterações no mesmo momento, o Bitrix24 guarda só uma.',
  saved: {
    missingContact: 'O contato {ids} não existe mais e ficou de fora. | Os contatos {ids} não existem mais e ficaram de fora. | Os contatos {ids} não existem mais e ficaram de fora.',
    missingCompany: 'A empresa {ids} não existe mais e ficou de fora. | As empresas {ids} não existem mais e ficaram de fora. | As empresas {ids} não existem mais e ficaram de fora.',
    others: 'Enquanto isso, outra pessoa alterou esta lista; as duas alterações foram mantidas: {changes}.',
    othersAdded: 'adicionados: {n}',
    othersRemoved: 'removidos: {n}',
    othersForm: 'o formulário mudou'
  },
  was: '{name} (antes: {status})'
}

export default br
