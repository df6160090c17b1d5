import type { ClientListsMessages } from './en'

const br: ClientListsMessages = {
  title: 'Listas de chamadas: {name}',
  loading: 'Listas de chamadas',
  add: 'Adicionar à lista',
  looked: '{looked} de {n} lista verificada | {looked} de {n} listas verificadas | {looked} de {n} listas verificadas',
  stop: 'Parar',
  goOn: 'Continuar',
  table: 'Listas de chamadas deste cliente',
  list: 'Lista',
  status: 'Status',
  created: 'Criada',
  noneYet: 'Nada encontrado até agora.',
  none: 'Este cliente ainda não está em nenhuma lista de chamadas.',
  onlyYours: 'Só são verificadas as listas de chamadas pelas quais você é responsável.',
  unread: 'Não foi possível ler {n} lista de chamadas. | Não foi possível ler {n} listas de chamadas. | Não foi possível ler {n} listas de chamadas.',
  retry: 'Tentar novamente',
  addTitle: 'Adicionar {name} a uma lista de chamadas',
  addHeading: 'Adicionar a uma lista',
  search: 'Buscar listas de chamadas',
  searchHint: 'Nome ou número',
  newList: 'Nova lista',
  lists: 'Listas de chamadas disponíveis',
  addTo: 'Adicionar a {name}',
  addShort: 'Adicionar',
  done: 'concluída',
  noLists: 'Não há nenhuma lista de chamadas deste tipo que você possa alterar. Crie uma nova.',
  noMatch: 'Nenhuma lista de chamadas corresponde.',
  added: '{client} agora está em “{list}”.',
  already: '{client} já estava em “{list}”.',
  openList: 'Abrir a lista de chamadas',
  another: 'Adicionar a outra lista',
  close: 'Fechar',
  cancel: 'Cancelar'
}

export default br
