import type { ColleaguesMessages } from './en'

const la: ColleaguesMessages = {
  find: 'Buscar un empleado',
  me: '{name} (yo)',
  given: 'Una lista de llamadas para usted: {list} · {participants}'
}

export default la
