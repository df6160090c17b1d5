import type { ExportMessages } from './en'

const fr: ExportMessages = {
  saved: 'Exporté : {name}',
  rows: 'Lignes : {n}',
  part: 'Ce qui est affiché est exporté : {n} sur {total}.',
  reading: 'Lecture de ce qui manque : {read} sur {total}',
  writing: 'Écriture du fichier…',
  failed: 'Rien n’a été exporté : un fichier ne doit pas perdre de lignes.',
  cannotWrite: 'Le fichier n’a pas pu être écrit. Réessayez.',
  morePhones: 'Autres téléphones',
  createdBy: 'Créée par',
  participants: 'Participants',
  reached: 'Joints'
}

export default fr
