import type { SegmentsMessages } from './en'

const br: SegmentsMessages = {
  label: 'Segmentos',
  none: 'Nenhum segmento',
  me: 'Para mim',
  everybody: 'Para todos',
  save: 'Salvar segmento',
  name: 'Nome do segmento',
  keep: 'Salvar',
  cancel: 'Cancelar',
  who: 'Quem vê',
  actions: 'Segmento “{name}”: mais',
  rename: 'Renomear',
  overwrite: 'Salvar alterações',
  delete: 'Excluir',
  unnamed: 'Segmento sem nome',
  saved: 'O segmento “{name}” foi salvo.',
  deleted: 'O segmento “{name}” foi excluído.',
  overwriting: {
    title: 'Substituir “{name}”?',
    about: 'O segmento passa a ser a busca como está agora. As listas feitas dele ficam como estão.'
  },
  deleting: {
    title: 'Excluir o segmento “{name}”?',
    me: 'Só a busca salva é perdida. As listas feitas dele ficam.',
    everybody: 'Ele some para todos. Só a busca salva é excluída: as listas feitas dele ficam.'
  },
  refused: {
    'same-name': 'Já existe um segmento com este nome. Escolha outro.',
    'no-name': 'Um segmento precisa de um nome.',
    'too-large': 'Esta busca é grande demais para ser salva. Use menos condições.',
    gone: 'Este segmento não existe mais: foi excluído.',
    changed: 'Alguém alterou este segmento nesse meio-tempo, por isso nada foi feito. Veja-o de novo e tente outra vez.',
    newer: '“{name}” foi salvo por uma versão mais nova do aplicativo e não é usado. Recarregue a página para obtê-la.',
    unreadable: '“{name}” foi alterado fora deste aplicativo e não pode ser lido. Nada dele é usado; você pode excluí-lo.'
  },
  otherType: {
    contact: '“{name}” é um segmento de contatos. Aqui ele encontra empresas pelo que serve a elas.',
    company: '“{name}” é um segmento de empresas. Aqui ele encontra contatos pelo que serve a eles.'
  },
  inPart: '“{name}” diz mais do que se pode procurar aqui. Só o que é mostrado é aplicado.',
  unread: 'Não foi possível ler os segmentos.',
  sharedUnread: 'Não foi possível ler os segmentos para todos.',
  leftOut: 'Ficam de fora ao selecionar todos: os participantes de {names} ({n})',
  leaveNobodyOut: 'Não deixar ninguém de fora',
  problem: {
    list: 'Estas listas não existem mais ou você não as vê, por isso ninguém fica de fora por causa delas: {names}.',
    listType: 'Estas listas têm clientes de outro tipo, por isso ninguém fica de fora por causa delas: {names}.'
  },
  newcomers: {
    action: 'Adicionar novos',
    from: 'Do segmento “{name}”, como está agora.',
    looking: 'Procurando novos… {count}',
    found: 'Novos: {n}. Eles vão para o fim da lista; todos os outros ficam como estão.',
    nobody: 'Ninguém é novo: todo o segmento já está na lista.',
    list: 'Novos',
    more: 'e mais {n}',
    removed: 'Removidos antes desta lista e não trazidos de volta: {n}',
    gone: 'O segmento de que esta lista foi feita não existe mais; não dá para saber quem é novo.',
    unusable: 'O segmento de que esta lista foi feita agora trata de outros clientes ou não pode ser lido; não dá para saber quem é novo.',
    add: 'Adicionar {n}',
    done: 'Adicionados a “{name}”: {n}'
  }
}

export default br
