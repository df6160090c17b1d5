import type { ExportMessages } from './en'

const la: ExportMessages = {
  saved: 'Exportado: {name}',
  rows: 'Filas: {n}',
  part: 'Se exportó lo que se muestra: {n} de {total}.',
  reading: 'Leyendo lo que falta: {read} de {total}',
  writing: 'Escribiendo el archivo…',
  failed: 'No se exportó nada: a un archivo no le deben faltar filas.',
  cannotWrite: 'No se pudo escribir el archivo. Inténtelo de nuevo.',
  morePhones: 'Otros teléfonos',
  createdBy: 'Creada por',
  participants: 'Participantes',
  reached: 'Contactados'
}

export default la
