/** The installation, and the settings of an app that is installed. */
const en = {
  title: 'Install Call lists',
  settingsTitle: 'Where the app appears',
  back: 'Call lists',
  checking: 'Checking whether this Bitrix24 has everything the app needs…',
  about: 'Choose where people find call lists. You can change this later.',
  settingsAbout: 'The app appears in the places that are ticked. Changes are for everybody in this Bitrix24.',
  places: 'Places',
  shownAs: 'as “{title}”',
  bound: 'added',
  install: 'Install',
  save: 'Save',
  working: 'Adding the app to its places…',
  placed: 'The app appears in {n} place. | The app appears in {n} places.',
  nowhere: 'The app appears in no place. It still opens from the list of applications.',
  failed: 'One place could not be changed. | {n} places could not be changed.',
  failedAbout: 'All others are as you ticked them.',
  retry: 'Try again',
  finishAnyway: 'Finish without them',
  finished: 'The app is installed. Bitrix24 opens it now.',
  obstacle: {
    'not-admin': 'Only an administrator can choose where the app appears. Ask an administrator of this Bitrix24 to open this page.',
    permissions: 'The app was not given all permissions it needs. Missing: {names}. Open the application in Developer resources, tick them, save, and open this page again.',
    'no-call-lists': 'This Bitrix24 has no call lists: its REST does not know them. They are part of the CRM on commercial plans and in newer on-premise versions. Nothing was installed.'
  },
  optional: {
    title: 'Optional permissions',
    entity: 'entity: segments can be saved for everybody',
    im: 'im: colleagues can be told of a call list they are given',
    telephony: 'telephony: how a call ended is told in words',
    given: 'given',
    missing: 'not given; everything else works without it'
  },
  again: 'Check again',
  /** What the app is called in its places. */
  titles: { add: 'Add to a call list', new: 'New call list', lists: 'Call lists', open: 'Open the call list' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: 'Left menu',
    CRM_ANALYTICS_MENU: 'CRM analytics, menu',
    CRM_CONTACT_LIST_MENU: 'Contacts, menu of a row',
    CRM_CONTACT_LIST_TOOLBAR: 'Contacts, button above the list',
    CRM_CONTACT_DETAIL_TAB: 'Contact card, tab',
    CRM_COMPANY_LIST_MENU: 'Companies, menu of a row',
    CRM_COMPANY_LIST_TOOLBAR: 'Companies, button above the list',
    CRM_COMPANY_DETAIL_TAB: 'Company card, tab',
    CRM_ACTIVITY_LIST_MENU: 'Activities, menu of a row',
    REST_APP_URI: 'Links to a call list, as in notifications'
  }
}

export type InstallMessages = typeof en

export default en
