import type { OffersMessages } from './en'

const br: OffersMessages = {
  title: 'Para você',
  from: {
    contact: '{n} contato de {name} | {n} contatos de {name} | {n} contatos de {name}',
    company: '{n} empresa de {name} | {n} empresas de {name} | {n} empresas de {name}'
  },
  offered: 'Oferecido a {name}',
  take: 'Criar minha lista',
  decline: 'Recusar',
  takeBack: 'Retirar',
  end: {
    taken: '{name} criou uma lista de chamadas com eles.',
    declined: '{name} recusou.',
    takenBack: '{name} retirou a oferta.'
  },
  own: 'Você criou uma lista de chamadas com eles.',
  began: 'Você começou a criar esta lista de chamadas; aqui ainda não se sabe o que resultou.',
  left: '{name} não trabalha mais aqui.',
  made: 'Lista de chamadas criada',
  leftOut: 'Deixados de fora, porque não existem mais ou você não pode vê-los: {n}.',
  nameRefused: 'O Bitrix24 não deu a ela o nome “{name}”.',
  notDone: 'Nada foi feito',
  elsewhere: 'Esta lista de chamadas está sendo criada em outra aba. Veja de novo em dois minutos.',
  gone: 'A oferta não existe mais ou foi alterada nesse meio-tempo.',
  spoilt: {
    altered: 'Uma oferta foi alterada por {name} ({date}) e não pode ser usada. Quem a fez pode oferecer os clientes de novo.',
    newer: 'Uma oferta é de uma versão mais nova do aplicativo. Recarregue a página.',
    unreadable: 'Uma oferta de {name} ({date}) não pode ser lida. Quem a fez pode oferecer os clientes de novo.'
  },
  unknown: 'alguém',
  remove: 'Remover',
  failed: 'Não foi possível ler se algo foi oferecido a você.'
}

export default br
