import type { TakeOverMessages } from './en'

const br: TakeOverMessages = {
  title: 'Assumir {name}',
  about: 'Começa uma nova lista de chamadas com os clientes dos status escolhidos, para você ou para um colega. Ninguém é retirado desta.',
  who: 'Para',
  offered: 'No Bitrix24 só administradores podem passar uma lista de chamadas a outra pessoa. Por isso os clientes são oferecidos: {name} os encontra no topo da visão geral e cria a lista com um clique.',
  onlyMe: 'No Bitrix24 só administradores podem passar uma lista de chamadas a outra pessoa, e este aplicativo não pode guardar nada para todos aqui (permissão “entity”). Por isso a nova lista só pode ser sua.',
  markDone: 'Marcar {name} como concluída quando a nova lista existir',
  someHidden: 'Os participantes que você não pode ver ficam em {name} e não são assumidos.',
  create: 'Criar lista de chamadas',
  offer: 'Oferecer',
  assigned: '{name} é responsável por ela.',
  notAssigned: 'Ela fica com você, pois não foi possível passá-la a {name}: {reason}',
  done: '{name} está marcada como concluída.',
  notDone: 'Não foi possível marcar {name} como concluída: {reason}',
  earlier: 'Foi isto que a sua tentativa anterior fez, com o que foi escolhido então. Nada mais foi feito.'
}

export default br
