import type { CheckMessages } from './en'

const br: CheckMessages = {
  title: 'Verificação',
  show: 'Mostrar',
  leaveOut: 'Deixar de fora',
  kind: {
    withoutPhone: '{n} sem telefone',
    undialable: '{n} com um número que não pode ser discado',
    sharing: '{n} com o mesmo telefone',
    otherList: '{n} em outra lista de chamadas aberta',
    stopCalling: 'Pediram para não receber chamadas: {n}',
    stopList: '{n} na lista de bloqueio',
    called: 'Com chamadas {period}: {n}',
    gone: 'Não mais disponíveis: {n}'
  },
  period: 'no último dia | nos últimos {n} dias | nos últimos {n} dias',
  reason: {
    withoutPhone: 'Sem telefone',
    undialable: 'O número não pode ser discado',
    sharing: 'Telefone compartilhado',
    otherList: 'Em outra lista de chamadas aberta',
    stopCalling: 'Pediu para não receber chamadas',
    stopList: 'Na lista de bloqueio',
    called: 'Com chamada recente',
    gone: 'Não está mais disponível'
  },
  number: {
    'no-digits': 'Não é um número',
    'formula': 'Uma fórmula, não um número',
    'scientific': 'A planilha perdeu os últimos dígitos',
    'too-short': 'Curto demais para um telefone',
    'too-long': 'Longo demais para um telefone',
    'unknown-country': 'Não se sabe de que país é',
    'invalid': 'Esse número não existe no país'
  },
  looked: 'listas de chamadas verificadas: {n} de {m}',
  stop: 'Parar',
  goOn: 'Continuar',
  stopped: 'Parado: a verificação não está completa.',
  failed: 'Verificação incompleta: não foi possível ler {n} lista de chamadas. | Verificação incompleta: não foi possível ler {n} listas de chamadas. | Verificação incompleta: não foi possível ler {n} listas de chamadas.',
  untold: 'Só os administradores veem se mais {n} lista de chamadas está aberta. | Só os administradores veem se mais {n} listas de chamadas estão abertas. | Só os administradores veem se mais {n} listas de chamadas estão abertas.',
  notLooked: 'Não verificado: {what}. {reason}',
  reading: 'Lendo {n} deles…',
  readFailed: 'Não foi possível ler alguns dos selecionados.',
  daysBack: 'Dias de chamadas a verificar',
  about: 'Selecione quem deixar de fora.',
  sharingAbout: 'O mesmo número seria chamado mais de uma vez.',
  firstStays: 'O primeiro de cada número permanece.',
  leftOut: 'Fora da lista: {n}',
  undo: 'Desfazer',
  close: 'Pronto',
  download: 'Baixar quem ficou de fora',
  downloadAbout: '{n} cliente ficou fora de “{name}”: por quê, quando e por quem. | {n} clientes ficaram fora de “{name}”: por quê, quando e por quem. | {n} clientes ficaram fora de “{name}”: por quê, quando e por quem.',
  downloadFailed: 'Não foi possível gravar o arquivo.',
  fileName: 'Fora de',
  column: {
    name: 'Nome',
    phone: 'Telefone',
    why: 'Motivo',
    details: 'Detalhes',
    by: 'Deixado de fora por',
    at: 'Deixado de fora em'
  }
}

export default br
