import type { TakeOverMessages } from './en'

const la: TakeOverMessages = {
  title: 'Retomar {name}',
  about: 'Comienza una nueva lista de llamadas con los clientes de los estados elegidos, para usted o para un colega. De esta no se quita a nadie.',
  who: 'Para',
  offered: 'En Bitrix24 solo los administradores pueden entregar una lista de llamadas a otra persona. Por eso se ofrecen los clientes: {name} los encuentra arriba en la vista general y crea la lista con un clic.',
  onlyMe: 'En Bitrix24 solo los administradores pueden entregar una lista de llamadas a otra persona, y esta aplicación no puede guardar nada para todos aquí (permiso “entity”). Por eso la nueva lista solo puede ser suya.',
  markDone: 'Marcar {name} como finalizada cuando exista la nueva lista',
  someHidden: 'Los participantes que usted no puede ver se quedan en {name} y no se retoman.',
  create: 'Crear lista de llamadas',
  offer: 'Ofrecer',
  assigned: '{name} es responsable de ella.',
  notAssigned: 'Se queda con usted, porque no se pudo entregar a {name}: {reason}',
  done: '{name} está marcada como finalizada.',
  notDone: 'No se pudo marcar {name} como finalizada: {reason}',
  earlier: 'Esto es lo que hizo su intento anterior, según lo que eligió entonces. No se hizo nada más.'
}

export default la
