import type { ColleaguesMessages } from './en'

const la: ColleaguesMessages = {
  find: 'Buscar un empleado',
  me: '{name} (yo)',
  given: 'Una lista de llamadas para usted: {list} · {participants}',
  told: {
    notPermitted: 'No se avisa a nadie: la aplicación no tiene el permiso im.',
    unwanted: 'Sin avisar, porque desactivaron las notificaciones: {names}',
    failed: 'No se pudo avisar a: {names}'
  }
}

export default la
