import type { ColleaguesMessages } from './en'

const th: ColleaguesMessages = {
  find: 'ค้นหาพนักงาน',
  me: '{name} (ฉัน)',
  given: 'รายการโทรสำหรับคุณ: {list} · {participants}'
}

export default th
