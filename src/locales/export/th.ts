import type { ExportMessages } from './en'

const th: ExportMessages = {
  saved: 'ส่งออกแล้ว: {name}',
  rows: 'จำนวนแถว: {n}',
  part: 'ส่งออกตามที่แสดง: {n} จาก {total}',
  reading: 'กำลังอ่านส่วนที่ขาด: {read} จาก {total}',
  writing: 'กำลังเขียนไฟล์…',
  failed: 'ไม่ได้ส่งออกอะไร เพราะไฟล์ต้องไม่ขาดแถว',
  cannotWrite: 'เขียนไฟล์ไม่ได้ โปรดลองอีกครั้ง',
  morePhones: 'โทรศัพท์อื่น',
  createdBy: 'ผู้สร้าง',
  participants: 'ผู้รับสาย',
  reached: 'ติดต่อแล้ว'
}

export default th
