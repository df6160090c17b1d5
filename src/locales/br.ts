import type { Messages } from './en'

const br: Messages = {
  outside: {
    title: 'Listas de chamadas para o Bitrix24',
    about: 'Monte listas de chamadas com contatos e empresas, veja quem já foi contatado, corrija e exclua listas.',
    open: 'Abra o aplicativo pelo menu do CRM no Bitrix24.',
    noAnswer: 'O Bitrix24 não respondeu. Nada foi alterado. Tente novamente ou recarregue a página no Bitrix24.',
    retry: 'Tentar novamente',
    builders: 'Você desenvolve? Este comando inicia um portal próprio, sem precisar de conta no Bitrix24:',
    install: 'Esta página instala o aplicativo. Carregue-o no Bitrix24 como aplicativo local, e o Bitrix24 abrirá esta página sozinho.'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: 'Tentar novamente',
    details: 'Resposta do Bitrix24: {text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: 'A tela mostra a última leitura.',
    keptUnchanged: 'Nada foi alterado no Bitrix24.',
    keptUnknown: 'Não é certo que o Bitrix24 tenha salvado isto. Verifique antes de tentar novamente.',
    kind: {
      'no-answer': 'O Bitrix24 não respondeu. Verifique a conexão e tente novamente.',
      'portal-failed': 'Ocorreu um erro no Bitrix24. Tente novamente em um minuto.',
      'unexpected-answer': 'O Bitrix24 respondeu algo que este aplicativo não entende. Tente novamente; se persistir, avise o administrador.',
      'session-lost': 'Sua sessão no Bitrix24 terminou. Recarregue a página no Bitrix24 para continuar.',
      cancelled: 'A ação foi interrompida antes do fim. Inicie-a novamente.',
      offline: 'Não há conexão, por isso nada foi enviado. Tente novamente quando estiver on-line.',
      'not-sent': 'Isto não foi enviado porque a etapa anterior falhou. Tente novamente.',
      'would-be-empty': 'Uma lista de chamadas não pode ficar sem participantes. Mantenha pelo menos um ou exclua a lista.',
      'too-many-requests': 'O Bitrix24 está recebendo solicitações demais. Tente novamente em alguns segundos.',
      'operating-limit': 'O Bitrix24 não aceita mais solicitações deste tipo por enquanto. Tente novamente em dez minutos.',
      'access-denied': 'O Bitrix24 não permite que você faça isto. Peça a permissão a um administrador, ou que ele o faça por você.',
      'scope-missing': 'O aplicativo foi instalado sem uma permissão de que precisa. Peça a um administrador que o instale novamente com todas as permissões.',
      'method-missing': 'Este Bitrix24 não tem o que é necessário para isto. Pergunte a um administrador se o seu plano inclui listas de chamadas.',
      'plan-missing': 'No Bitrix24, os aplicativos só funcionam nos planos comerciais. Fale com um administrador.',
      'app-closed': 'Um administrador não liberou este aplicativo para você. Peça acesso.',
      'portal-closed': 'Este Bitrix24 está fechado no momento. Tente mais tarde.',
      'rest-blocked': 'O Bitrix24 bloqueou os aplicativos por sobrecarga. Peça a um administrador que fale com o suporte do Bitrix24.',
      'https-required': 'O Bitrix24 só aceita aplicativos por https. Abra o Bitrix24 pelo endereço https.',
      'list-not-found': 'Esta lista de chamadas não existe ou você não pode vê-la. Volte às listas de chamadas e veja se ela ainda está lá.',
      'participants-hidden': 'Você não pode ver os participantes desta lista de chamadas. Peça a um administrador a permissão de leitura.',
      'nobody-readable': 'Todos os participantes desta lista de chamadas foram excluídos do CRM ou estão ocultos para você, e uma lista assim não pode ser alterada. Fale com um administrador ou crie uma nova lista de chamadas.',
      'participants-unknown': 'Alguns clientes não existem mais ou não são do tipo da lista. Recarregue a lista, deixe-os de fora e tente novamente.',
      'participants-denied': 'Você não pode ver estes clientes, por isso não é possível ligar para eles. Escolha outros ou fale com um administrador.',
      'participants-missing': 'Nenhum cliente foi indicado. Escolha pelo menos um.',
      'entity-type': 'As listas de chamadas são feitas só de contatos ou de empresas. Escolha um dos dois.',
      'type-mismatch': 'A lista contém clientes do outro tipo. Escolha clientes do mesmo tipo da lista.',
      'form-unknown': 'Este formulário de CRM não existe. Escolha outro ou nenhum.',
      'status-unknown': 'Este status não existe mais. Recarregue para ver os status atuais.',
      arguments: 'O Bitrix24 não aceitou o que foi enviado. Recarregue e tente novamente.',
      'activity-not-found': 'A atividade desta lista de chamadas não existe mais ou não está disponível para você: alguém pode tê-la excluído. Recarregue as listas de chamadas para ver.',
      'placement-missing': 'Este Bitrix24 não tem este lugar. Desmarque-o ou tente depois de uma atualização.',
      refused: 'O Bitrix24 recusou: “{text}”'
    }
  },
  table: {
    selectAll: 'Selecionar tudo',
    select: 'Selecionar {name}'
  },
  client: {
    unnamed: { contact: 'Contato #{id}', company: 'Empresa #{id}' },
    gone: { contact: 'Contato #{id}, indisponível', company: 'Empresa #{id}, indisponível' }
  },
  visibility: {
    partial: 'Suas permissões não deixam você ver alguns participantes.',
    unknown: 'Talvez suas permissões não deixem você ver alguns participantes.',
    everybody: 'Você não pode ver nenhum participante desta lista de chamadas. Peça a um administrador a permissão de leitura.'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'Formulário CRM',
    none: 'nenhum',
    saving: 'Salvando…',
    numbered: 'Formulário #{id}',
    inactive: '{name} (inativo)',
    byNumber: 'O Bitrix24 não informa seus formulários aqui. Digite o número de um deles ou deixe em branco.',
    notANumber: 'Digite o número de um formulário ou deixe em branco.',
    namesFailed: 'Não foi possível ler os nomes dos formulários.',
    attached: 'O formulário de CRM foi anexado.',
    detached: 'O formulário de CRM foi retirado.'
  },
  lists: {
    title: 'Listas de chamadas',
    new: 'Nova lista',
    unnamed: 'Lista de chamadas #{id}',
    search: 'Buscar listas de chamadas',
    searchHint: 'Nome ou número',
    clearSearch: 'Limpar a busca',
    owner: 'De quem são as listas',
    mine: 'Minhas',
    all: 'Todas',
    clients: 'Clientes',
    clientsFilter: { all: 'Todos os clientes', contact: 'Contatos', company: 'Empresas', other: 'Outros clientes' },
    state: 'Situação',
    stateFilter: { alive: 'Abertas e concluídas', open: 'Abertas', done: 'Concluídas', putAway: 'Guardadas', deleted: 'Excluídas', unavailable: 'Indisponíveis para você' },
    refresh: 'Atualizar, lido {ago}',
    justNow: 'agora há pouco',
    reading: 'Lendo as listas de chamadas…',
    column: { name: 'Nome', progress: 'Progresso', responsible: 'Responsável', created: 'Criada', state: 'Situação' },
    open: 'Aberta',
    done: 'Concluída',
    deleted: 'Excluída',
    unavailable: 'Indisponível',
    type: {
      contact: 'contatos',
      company: 'empresas',
      lead: 'leads',
      deal: 'negócios',
      quote: 'orçamentos',
      invoice: 'faturas',
      unknown: 'outros clientes'
    },
    participants: '{n} participante | {n} participantes | {n} participantes',
    formNumber: 'formulário #{id}',
    viewOnly: 'somente leitura',
    someHidden: 'alguns ocultos para você',
    whyViewOnly: 'As listas de chamadas de leads, negócios etc. foram criadas no próprio Bitrix24. Aqui você pode vê-las, mas não editá-las: o Bitrix24 só permite que aplicativos editem listas de contatos e empresas.',
    whyDeleted: 'As atividades destas listas de chamadas foram excluídas e, com elas, as listas: o Bitrix24 guarda apenas o que restou delas.',
    whyUnavailable: 'O Bitrix24 mostra as atividades pelas quais você é responsável. Estas listas de chamadas são de outra pessoa ou foram excluídas.',
    shown: '{n} lista de chamadas exibida | {n} listas de chamadas exibidas | {n} listas de chamadas exibidas',
    bar: {
      sentence: '{n} participante: {counts} | {n} participantes: {counts} | {n} participantes: {counts}',
      count: '{count} {name}',
      nobody: 'Nenhum participante visível para você',
      reading: 'Lendo o progresso…',
      failed: 'Não foi possível ler',
      byCode: 'Este Bitrix24 não tem status de chamada, por isso o progresso é mostrado pelos códigos.'
    },
    selected: 'Selecionadas: {n}',
    hidden: 'não exibidas: {n}',
    selection: 'Listas selecionadas',
    callAgain: 'Ligar novamente…',
    putAway: 'Guardar',
    takeOut: 'Trazer de volta',
    putAwayDone: '{n} lista de chamadas guardada | {n} listas de chamadas guardadas | {n} listas de chamadas guardadas',
    delete: 'Excluir…',
    clear: 'Limpar',
    none: 'Ainda não há listas',
    noneAbout: 'Reúna contatos ou empresas, ligue para um depois do outro e veja aqui até onde você chegou.',
    noMatch: 'Nenhuma lista de chamadas corresponde',
    noMatchAbout: 'Tente outro nome ou mostre todas as listas abertas e concluídas.',
    clearFilters: 'Limpar filtros',
    noDate: 'data desconhecida',
    export: 'Exportar',
    menu: { report: 'Relatório', statuses: 'Status', stopList: 'Lista de bloqueio' },
    settings: 'Onde o aplicativo aparece'
  },
  deletion: {
    questionOne: 'Excluir a lista?',
    question: 'Excluir {n} lista de chamadas? | Excluir {n} listas de chamadas? | Excluir {n} listas de chamadas?',
    what: 'A lista de chamadas e sua atividade são excluídas no Bitrix24 para todos. Os clientes permanecem. | As listas de chamadas e suas atividades são excluídas no Bitrix24 para todos. Os clientes permanecem. | As listas de chamadas e suas atividades são excluídas no Bitrix24 para todos. Os clientes permanecem.',
    reading: 'Lendo quem está na lista…',
    activity: 'atividade “{name}”',
    noActivity: 'a atividade já não existe',
    reached: 'já contatados: {n}',
    final: 'Listas de leads, negócios etc. não podem ser recriadas com “Desfazer”.',
    cancel: 'Cancelar',
    delete: 'Excluir',
    done: '{n} lista de chamadas excluída | {n} listas de chamadas excluídas | {n} listas de chamadas excluídas',
    undo: 'Desfazer',
    undoing: 'Recriando a lista de chamadas… | Recriando {n} listas de chamadas… | Recriando {n} listas de chamadas…',
    undone: 'A lista de chamadas está de volta | {n} listas de chamadas estão de volta | {n} listas de chamadas estão de volta',
    startedOver: 'Os status recomeçaram.',
    hidden: '“Desfazer” não traz de volta os participantes que você não vê.',
    nameRefused: 'O Bitrix24 não devolveu a “{name}” o nome anterior.',
    openList: 'Abrir {name}',
    undoFailed: 'Não foi possível recriar a lista de chamadas | Não foi possível recriar {n} listas de chamadas | Não foi possível recriar {n} listas de chamadas',
    retry: 'Tentar novamente',
    refused: 'O Bitrix24 não excluiu esta lista de chamadas | O Bitrix24 não excluiu {n} listas de chamadas | O Bitrix24 não excluiu {n} listas de chamadas',
    refusedRow: 'Não excluída: {reason}',
    partly: 'Algumas das atividades dela foram excluídas, outras continuam lá.',
    dismiss: 'Fechar'
  },
  created: {
    missing: '{n} cliente não existe mais e ficou de fora: {names} | {n} clientes não existem mais e ficaram de fora: {names} | {n} clientes não existem mais e ficaram de fora: {names}',
    duplicates: 'No mesmo momento foi criada outra lista de chamadas com os mesmos clientes ({ids}), talvez por uma queda de conexão. Se ninguém precisar dela, exclua-a ou peça a um administrador.'
  },
  connection: {
    offline: 'Você está off-line. O que está na tela permanece; a leitura continua quando a conexão voltar.',
    operatingLimit: 'O Bitrix24 não aceita mais solicitações por enquanto. A leitura continua às {time}.',
    tooManyRequests: 'O Bitrix24 está recebendo muitas solicitações. A leitura continua em instantes.',
    retrying: 'O Bitrix24 não respondeu. Tentando novamente…'
  },
  placement: {
    notice: {
      'nothing-told': 'O Bitrix24 não informou para que o aplicativo foi aberto; por isso, aqui estão todas as listas de chamadas.',
      unreadable: 'Não foi possível entender o que o Bitrix24 informou sobre o lugar em que o aplicativo foi aberto; por isso, aqui estão todas as listas de chamadas.',
      'not-an-id': 'O Bitrix24 abriu o aplicativo para “{about}”, que não é o número de um registro; por isso, aqui estão todas as listas de chamadas.',
      'unknown-placement': 'Esta versão do aplicativo não conhece o lugar em que foi aberta ({about}); por isso, aqui estão todas as listas de chamadas.',
      'contact-gone': 'O contato #{about} foi excluído ou você não pode vê-lo; por isso, aqui estão todas as listas de chamadas.',
      'company-gone': 'A empresa #{about} foi excluída ou você não pode vê-la; por isso, aqui estão todas as listas de chamadas.',
      'activity-gone': 'A atividade #{about} foi excluída ou você não pode vê-la; por isso, aqui estão todas as listas de chamadas.',
      'not-a-call-list': 'A atividade #{about} não é uma lista de chamadas; por isso, aqui estão todas as listas de chamadas.'
    },
    opening: 'Procurando a lista de chamadas desta atividade…'
  },
  broken: {
    title: 'Não foi possível mostrar esta tela',
    about: 'O que está salvo no Bitrix24 não mudou. Recarregue para continuar de onde parou.',
    reload: 'Recarregar',
    texts: 'Alguns textos não puderam ser carregados e por isso estão em inglês. Recarregue para tentar de novo.'
  }
}

export default br
