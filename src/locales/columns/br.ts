import type { ColumnsMessages } from './en'

const br: ColumnsMessages = {
  button: 'Colunas',
  lastCall: 'Última chamada',
  attempts: 'Tentativas',
  attemptsAbout: 'Chamadas ao cliente desde a criação desta lista. É uma estimativa: o Bitrix24 não informa a que lista uma chamada pertence.',
  noDate: 'O Bitrix24 não informa quando esta lista foi criada; por isso as tentativas não são contadas.',
  localTime: 'Hora local',
  never: 'nunca',
  unknown: 'desconhecida',
  whyUnknown: 'Nem o número nem o endereço dizem onde o cliente está.',
  outside: 'Fora do horário de chamadas, {hours}',
  out: 'Chamada de saída',
  in: 'Chamada recebida',
  minutes: '{n} min',
  seconds: '{n} s',
  failure: {
    'busy': 'ocupado',
    'no-answer': 'sem resposta',
    'declined': 'recusada',
    'cancelled': 'cancelada por quem ligou',
    'wrong-number': 'número errado',
    'not-connected': 'sem conexão',
    'other': 'falhou, código {code}'
  },
  future: 'O Bitrix24 data esta chamada no futuro.',
  undated: 'O Bitrix24 não informa quando foi esta chamada; esta é a hora em que foi registrada.',
  calls: {
    label: 'Chamadas',
    all: 'Chamadas: todas',
    none: 'Nenhuma tentativa ainda',
    several: 'Duas ou mais tentativas',
    since: 'Sem chamada desde…',
    sinceDay: 'Sem chamada desde'
  },
  callable: 'Pode ligar agora',
  callableCount: 'Pode ligar agora: {n}',
  summary: '{callable} podem ser chamados agora · {notNow} ainda não · {unknown} não se sabe',
  reading: 'Chamadas: {done} de {total}',
  stop: 'Parar',
  incomplete: 'Nem todas as chamadas foram lidas: podem faltar participantes aqui.',
  goOn: 'Continuar lendo',
  nobody: 'Nenhum participante atende a estes filtros.',
  hours: {
    title: 'Horário de chamadas',
    about: 'Quando os clientes podem ser chamados, pelo relógio deles. Este horário vale para todos.',
    everywhere: 'Em todo lugar',
    add: 'Adicionar um país',
    remove: 'Remover {country}',
    invalid: 'O horário é escrito como 9:00–20:00, dentro de um dia.',
    readOnly: 'Somente administradores podem mudar o horário de chamadas.',
    saved: 'O horário de chamadas foi salvo.'
  }
}

export default br
