import type { FiltersMessages } from './en'

const th: FiltersMessages = {
  add: 'เพิ่มตัวกรอง',
  find: 'ค้นหาฟิลด์',
  fields: 'ฟิลด์',
  none: 'ไม่มีฟิลด์ชื่อนี้',
  reading: 'กำลังอ่านฟิลด์…',
  group: {
    useful: 'ใช้บ่อยที่สุด',
    more: 'ฟิลด์อื่น',
    own: 'ฟิลด์ของพอร์ทัล'
  },
  firstPhone: 'โทรศัพท์แรก',
  firstEmail: 'อีเมลแรก',
  city: 'เมือง',
  asWritten: 'ดูเฉพาะรายการแรก ตามที่เขียนไว้ใน CRM',
  chip: '{field}: {what}',
  remove: 'ลบตัวกรอง {field}',
  apply: 'ใช้',
  condition: 'เงื่อนไข',
  search: 'ค้นหาค่า',
  noValue: 'ไม่มีชื่อนี้',
  operator: {
    is: 'คือ',
    isNot: 'ไม่ใช่',
    contains: 'มีคำว่า',
    inLast: 'ใน … วันที่ผ่านมา',
    moreThanAgo: 'มากกว่า … วันที่แล้ว',
    inNext: 'ใน … วันข้างหน้า',
    between: 'ระหว่าง',
    empty: 'ว่าง',
    filled: 'ไม่ว่าง',
    yes: 'ใช่',
    no: 'ไม่ใช่'
  },
  never: 'ไม่เคย',
  ever: 'เมื่อใดก็ได้',
  emptyOrZero: 'ว่างหรือ 0',
  said: {
    isNot: 'ไม่ใช่ {values}',
    contains: 'มีคำว่า “{text}”',
    inLast: 'ใน {n} วันที่ผ่านมา',
    moreThanAgo: 'มากกว่า {n} วันที่แล้ว',
    inNext: 'ใน {n} วันข้างหน้า',
    from: 'ตั้งแต่ {from}',
    to: 'ถึง {to}'
  },
  days: 'จำนวนวัน',
  from: 'จาก',
  to: 'ถึง',
  problem: {
    title: 'บางส่วนของตัวกรองนี้ใช้ไม่ได้แล้ว ส่วนที่เหลือถูกใช้อยู่',
    'field-gone': 'ไม่มีฟิลด์ “{field}”',
    'option-gone': 'ค่าบางค่าของ “{field}” ถูกลบแล้ว',
    'not-understood': 'ไม่เข้าใจ “{field}”',
    drop: 'ตัดส่วนนั้นออก'
  },
  deals: {
    label: 'ลูกค้าตามดีล',
    pipeline: 'ไปป์ไลน์',
    anyPipeline: 'ทุกไปป์ไลน์',
    stages: 'ขั้นตอน',
    anyStage: 'ทุกขั้นตอน',
    state: 'สถานะดีล',
    anyState: 'เปิดหรือปิดแล้ว',
    open: 'เปิดอยู่',
    won: 'สำเร็จ',
    lost: 'ล้มเหลว',
    column: 'ดีล',
    more: '(+{count})',
    readingDeals: 'ดีล: {read} จาก {total}',
    start: 'เลือกไปป์ไลน์ ขั้นตอน หรือตัวกรอง เพื่อดูว่าเป็นดีลของใคร',
    nobody: 'ไม่พบลูกค้าที่มีดีลเช่นนี้'
  }
}

export default th
