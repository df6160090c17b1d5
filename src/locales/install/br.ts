import type { InstallMessages } from './en'

const br: InstallMessages = {
  title: 'Instalar Listas de chamadas',
  settingsTitle: 'Onde o aplicativo aparece',
  back: 'Listas',
  checking: 'Verificando se este Bitrix24 tem tudo de que o aplicativo precisa…',
  about: 'Escolha onde as pessoas encontram as listas de chamadas. Você pode mudar isso depois.',
  settingsAbout: 'O aplicativo aparece nos lugares marcados. As alterações valem para todos neste Bitrix24.',
  places: 'Lugares',
  shownAs: 'como “{title}”',
  bound: 'adicionado',
  install: 'Instalar',
  save: 'Salvar',
  working: 'Adicionando o aplicativo aos lugares…',
  placed: 'O aplicativo aparece em {n} lugar. | O aplicativo aparece em {n} lugares. | O aplicativo aparece em {n} lugares.',
  nowhere: 'O aplicativo não aparece em nenhum lugar. Ele continua abrindo pela lista de aplicativos.',
  failed: 'Não foi possível alterar {n} lugar. | Não foi possível alterar {n} lugares. | Não foi possível alterar {n} lugares.',
  failedAbout: 'Todos os outros estão como você marcou.',
  retry: 'Tentar novamente',
  finishAnyway: 'Concluir sem eles',
  finished: 'O aplicativo está instalado. O Bitrix24 vai abri-lo agora.',
  obstacle: {
    'not-admin': 'Só um administrador pode escolher onde o aplicativo aparece. Peça a um administrador deste Bitrix24 que abra esta página.',
    permissions: 'O aplicativo não recebeu todas as permissões de que precisa. Faltam: {names}. Abra o aplicativo em “Recursos do desenvolvedor”, marque-as, salve e abra esta página novamente.',
    'no-call-lists': 'Este Bitrix24 não tem listas de chamadas: seu REST não as conhece. Elas fazem parte do CRM nos planos comerciais e nas versões On-premise mais novas. Nada foi instalado.'
  },
  optional: {
    title: 'Permissões opcionais',
    entity: 'entity: os segmentos podem ser salvos para todos',
    im: 'im: colegas podem ser avisados de uma lista de chamadas que recebem',
    telephony: 'telephony: como uma chamada terminou é dito em palavras',
    given: 'concedida',
    missing: 'não concedida; todo o resto funciona sem ela'
  },
  again: 'Verificar de novo',
  /** What the app is called in its places. */
  titles: { add: 'Incluir em lista de chamadas', new: 'Nova lista de chamadas', lists: 'Listas de chamadas', open: 'Abrir a lista de chamadas' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: 'Menu esquerdo',
    CRM_ANALYTICS_MENU: 'Análise de CRM, menu',
    CRM_CONTACT_LIST_MENU: 'Contatos, menu de uma linha',
    CRM_CONTACT_LIST_TOOLBAR: 'Contatos, botão acima da lista',
    CRM_CONTACT_DETAIL_TAB: 'Cartão do contato, aba',
    CRM_COMPANY_LIST_MENU: 'Empresas, menu de uma linha',
    CRM_COMPANY_LIST_TOOLBAR: 'Empresas, botão acima da lista',
    CRM_COMPANY_DETAIL_TAB: 'Cartão da empresa, aba',
    CRM_ACTIVITY_LIST_MENU: 'Atividades, menu de uma linha',
    REST_APP_URI: 'Links para uma lista de chamadas, como em notificações'
  }
}

export default br
