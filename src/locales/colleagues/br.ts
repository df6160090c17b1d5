import type { ColleaguesMessages } from './en'

const br: ColleaguesMessages = {
  find: 'Buscar um funcionário',
  me: '{name} (eu)',
  given: 'Uma lista de chamadas para você: {list} · {participants}',
  told: {
    notPermitted: 'Ninguém é avisado: o aplicativo não tem a permissão im.',
    unwanted: 'Não avisados, pois desativaram as notificações: {names}',
    failed: 'Não foi possível avisar: {names}'
  }
}

export default br
