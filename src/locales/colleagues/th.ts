import type { ColleaguesMessages } from './en'

const th: ColleaguesMessages = {
  find: 'ค้นหาพนักงาน',
  me: '{name} (ฉัน)',
  given: 'รายการโทรสำหรับคุณ: {list} · {participants}',
  told: {
    notPermitted: 'ไม่มีการแจ้งเตือน เพราะแอปไม่ได้รับสิทธิ์ im',
    unwanted: 'ไม่ได้แจ้งเพราะปิดการแจ้งเตือน: {names}',
    failed: 'แจ้งไม่ได้: {names}'
  }
}

export default th
