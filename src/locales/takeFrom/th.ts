import type { TakeFromMessages } from './en'

const th: TakeFromMessages = {
  table: 'รายการโทรที่จะนำมา',
  hidden: 'เลือกไว้แต่ไม่ได้แสดง: {n}',
  statuses: 'สถานะ',
  all: 'ทั้งหมด',
  way: {
    label: 'จะทำอย่างไรกับลูกค้าเหล่านี้',
    add: 'เพิ่ม',
    keep: 'เก็บเฉพาะเหล่านี้',
    leaveOut: 'ไม่รวมเหล่านี้'
  },
  clients: 'ลูกค้า {n} ราย',
  outcome: { add: 'จะถูกเพิ่ม', keep: 'จะคงไว้', leaveOut: 'จะถูกนำออก' },
  takenOut: 'นำออก: {n}',
  staying: 'คงไว้: {n}',
  apply: 'ใช้',
  reading: 'อ่านรายการแล้ว {read} จาก {total}',
  stop: 'หยุด',
  stopped: 'หยุดแล้ว รายการที่ไม่ได้อ่านจะไม่ถูกนับ',
  failed: 'อ่านไม่ได้และไม่ถูกนับ:',
  checking: 'ค้นหาใน CRM แล้ว {known} จาก {total}',
  callAgain: {
    title: 'โทรอีกครั้ง',
    about: 'เริ่มรายการโทรใหม่ด้วยลูกค้าที่มีสถานะที่เลือก รายละหนึ่งครั้ง รายการเดิมคงอยู่ตามเดิม',
    others: 'ไม่ได้นำมา เพราะรายการโทรมีได้เฉพาะผู้ติดต่อหรือบริษัทอย่างใดอย่างหนึ่ง: {names}',
    continue: 'ดำเนินการต่อ'
  }
}

export default th
