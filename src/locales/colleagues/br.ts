import type { ColleaguesMessages } from './en'

const br: ColleaguesMessages = {
  find: 'Buscar um funcionário',
  me: '{name} (eu)',
  given: 'Uma lista de chamadas para você: {list} · {participants}'
}

export default br
