import type { ComposerMessages } from './en'

const br: ComposerMessages = {
  title: 'Nova lista',
  addTitle: 'Adicionar participantes',
  back: 'Listas',
  backToList: 'Voltar à lista de chamadas',
  kind: 'De que é feita a lista de chamadas',
  contacts: 'Contatos',
  companies: 'Empresas',
  from: {
    label: 'Adicionar clientes de',
    crm: 'CRM',
    deals: 'Negócios',
    callLists: 'Listas de chamadas',
    file: 'Arquivo ou colar'
  },
  switch: {
    contact: 'Mudar para contatos?',
    company: 'Mudar para empresas?',
    about: 'Uma lista de chamadas contém contatos ou empresas, nunca os dois. O cliente selecionado será retirado; o formulário e o nome permanecem. | Uma lista de chamadas contém contatos ou empresas, nunca os dois. Os {n} clientes selecionados serão retirados; o formulário e o nome permanecem. | Uma lista de chamadas contém contatos ou empresas, nunca os dois. Os {n} clientes selecionados serão retirados; o formulário e o nome permanecem.',
    action: 'Mudar',
    cancel: 'Cancelar'
  },
  find: {
    label: 'Buscar clientes',
    placeholder: 'Nome ou telefone',
    responsible: 'Responsável',
    anyone: 'Qualquer responsável',
    me: '{name} (eu)',
    employee: 'Buscar um funcionário',
    phone: 'Telefone',
    phoneAny: 'Com/sem telefone',
    phoneWith: 'Com telefone',
    phoneWithout: 'Sem telefone',
    clear: 'Limpar a busca'
  },
  table: {
    label: 'Clientes',
    name: 'Nome',
    company: 'Empresa',
    phone: 'Telefone',
    responsible: 'Responsável',
    noPhone: 'sem telefone',
    morePhones: '(+{count})',
    onList: 'já na lista'
  },
  loading: 'Lendo clientes…',
  selectAllFound: 'Selecionar os {n} encontrados',
  readingAll: 'Lidos {read} de {total}',
  stop: 'Parar',
  stopped: 'Interrompido. Ninguém foi adicionado.',
  shown: 'Mostrando {shown} de {total}',
  more: 'Mostrar mais',
  empty: {
    title: 'Ninguém encontrado',
    about: 'Tente uma parte do nome ou use menos condições de uma vez.',
    phone: 'Um telefone só é encontrado pelo número inteiro. Digite todos os dígitos ou o nome.',
    nobody: { contact: 'Não há contatos aqui', company: 'Não há empresas aqui' },
    nobodyAbout: 'Aqui aparecem os clientes que você pode ver no CRM. Crie um lá e depois volte.'
  },
  picked: {
    panel: 'A lista de chamadas',
    count: 'Selecionados: {n}',
    who: 'Ver quem',
    details: 'Detalhes',
    less: 'Menos'
  },
  who: {
    title: 'Clientes selecionados',
    about: 'Desmarque uma caixa para retirar alguém.',
    find: 'Buscar entre eles',
    nobody: 'Entre eles não há ninguém com esse nome ou número.',
    close: 'Pronto'
  },
  order: {
    label: 'Ordem das chamadas',
    by: {
      picked: 'Como selecionados',
      longest: 'Primeiro os que há mais tempo não recebem chamada',
      callable: 'Primeiro quem pode ser chamado agora',
      newest: 'Mais novos primeiro',
      name: 'Por nome',
      responsible: 'Por responsável',
      shuffled: 'Aleatória'
    },
    about: 'O Bitrix24 mantém esta ordem só até o primeiro resultado.',
    withoutCalls: 'Este portal não informa a última chamada: fica a ordem da seleção.',
    notReady: 'A ordem das chamadas ainda não está pronta.'
  },
  name: 'Nome',
  namePlaceholder: 'Lista de chamadas #…',
  split: {
    option: 'Dividir em várias listas',
    suggest: 'Mais de {size} em uma lista deixam as chamadas lentas: o Bitrix24 regrava a lista toda a cada resultado.',
    do: 'Dividir em {n}'
  },
  create: 'Criar lista de chamadas',
  pickFirst: 'Selecione primeiro pelo menos um cliente.',
  userFirst: 'Ainda não se sabe quem você é. Aguarde a resposta do Bitrix24.',
  draft: {
    kept: 'Rascunho salvo neste navegador',
    notKept: 'Este navegador não guarda rascunhos: crie a lista de chamadas antes de sair.',
    discard: 'Descartar',
    restored: 'Rascunho da sua última visita',
    restoredAbout: 'Ele tem {n} cliente. | Ele tem {n} clientes. | Ele tem {n} clientes.',
    added: 'Adicionado ao rascunho da sua última visita',
    startAnew: 'Começar do zero',
    discardTitle: 'Descartar o rascunho?',
    discardAbout: 'O que você selecionou ({n} cliente), o formulário e o nome serão esquecidos. Nada muda no Bitrix24. | O que você selecionou ({n} clientes), o formulário e o nome serão esquecidos. Nada muda no Bitrix24. | O que você selecionou ({n} clientes), o formulário e o nome serão esquecidos. Nada muda no Bitrix24.',
    conflictTitle: 'Descartar o rascunho da sua última visita?',
    conflictAbout: 'O rascunho é do outro tipo, e uma lista de chamadas contém contatos ou empresas, nunca os dois. Ele tem {n} cliente. | O rascunho é do outro tipo, e uma lista de chamadas contém contatos ou empresas, nunca os dois. Ele tem {n} clientes. | O rascunho é do outro tipo, e uma lista de chamadas contém contatos ou empresas, nunca os dois. Ele tem {n} clientes.',
    keep: 'Manter o rascunho',
    looking: 'Verificando se a lista de chamadas foi criada da última vez…',
    notMade: 'A lista de chamadas não foi criada da última vez. O rascunho está como você o deixou; já pode criá-la.'
  },
  created: {
    title: '“{name}” foi criada',
    found: '“{name}” já tinha sido criada',
    open: 'Abrir',
    draftKept: 'Ela está como foi enviada. O que você mudou depois ficou salvo em um rascunho à parte.',
    nameRefused: 'A lista de chamadas existe, mas o Bitrix24 não aceitou o nome: {reason}',
    failedKept: 'Seu rascunho foi mantido. Uma nova tentativa verifica antes se a lista de chamadas já existe, por isso ela é criada uma só vez.'
  },
  add: {
    action: 'Adicionar à lista',
    onListAlready: 'Já na lista: {n}',
    returning: '{n} deles já tinha sido removido desta lista. O status recomeça e o resultado não volta: {names} | {n} deles já tinham sido removidos desta lista. Os status recomeçam e os resultados não voltam: {names} | {n} deles já tinham sido removidos desta lista. Os status recomeçam e os resultados não voltam: {names}',
    done: '{n} participante adicionado a “{name}” | {n} participantes adicionados a “{name}” | {n} participantes adicionados a “{name}”',
    nobodyNew: 'Todos os selecionados já estavam em “{name}”',
    failedKept: 'Sua seleção foi mantida.',
    otherType: 'Uma lista de chamadas de leads, negócios ou outros elementos pode ser vista aqui, mas só o próprio Bitrix24 pode alterá-la.',
    deleted: 'Esta lista de chamadas foi excluída, por isso não é possível adicionar ninguém.',
    unavailable: 'Esta lista de chamadas foi excluída ou é de outra pessoa, por isso não é possível adicionar ninguém.'
  }
}

export default br
