import type { NextStepsMessages } from './en'

const fr: NextStepsMessages = {
  openCard: 'Ouvrir la fiche',
  callBack: {
    action: 'Rappeler…',
    title: 'Rappeler',
    plan: 'Planifier',
    cancel: 'Annuler',
    date: 'Date',
    time: 'Heure',
    text: 'À quel sujet',
    theirTime: 'À l’heure du client : il y est {now}.',
    forYou: 'Pour vous : {when}',
    zoneUnknown: 'L’heure locale du client est inconnue : c’est la vôtre.',
    empty: 'Choisissez une date et une heure.',
    past: 'Ce moment est passé. Choisissez-en un plus tard.',
    skipped: 'Cette nuit-là, on avance les horloges : il sera {time}.',
    twice: 'Cette nuit-là, on recule les horloges et cette heure revient deux fois : la première compte.',
    planned: '{name} : rappeler {when}',
    noRight: 'Vous ne pouvez pas modifier ce client, rien ne peut donc être planifié ici. Adressez-vous à son responsable ou à un administrateur.',
    gone: 'Ce client a été supprimé du CRM, rien ne peut être planifié.',
    wrongTime: 'Bitrix24 n’accepte pas cette date et cette heure. Choisissez-en d’autres.'
  }
}

export default fr
