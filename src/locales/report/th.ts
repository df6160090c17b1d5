import type { ReportMessages } from './en'

const th: ReportMessages = {
  byColleague: 'ตามเพื่อนร่วมงาน',
  byColleagueFile: 'ไฟล์ข้อความตามเพื่อนร่วมงาน',
  byList: 'ตามรายการโทร',
  colleague: 'เพื่อนร่วมงาน',
  people: 'เพื่อนร่วมงาน',
  everybody: 'ทุกคน',
  from: 'สร้างตั้งแต่',
  to: 'สร้างถึง',
  reached: 'ติดต่อแล้ว',
  left: 'เหลือ',
  success: 'อัตราสำเร็จ',
  results: 'ผลลัพธ์',
  total: 'รวม',
  aboutReached: 'ลูกค้าที่มีผลลัพธ์แล้ว ไม่ว่าผลใด',
  aboutLeft: 'ลูกค้าที่ยังไม่มีผลลัพธ์ มีสถานะ “{status}”',
  aboutSuccess: 'สัดส่วนลูกค้าที่มีสถานะ “{status}” จากลูกค้าที่มีผลลัพธ์แล้ว',
  eachList: 'ลูกค้าที่อยู่ในสองรายการโทรจะถูกนับในแต่ละรายการ',
  ownOnly: 'Bitrix24 แสดงรายการโทรที่คุณรับผิดชอบ รายการของเพื่อนร่วมงานไม่อยู่ในรายงานนี้',
  notTold: 'ไม่มีข้อมูล',
  user: 'ผู้ใช้ #{id}',
  counted: 'นับแล้ว {read} จาก {total}',
  notRead: 'ไม่ได้นับ',
  denied: 'ไม่ถูกนับเพราะคุณไม่มีสิทธิ์ดูผู้รับสาย ({count}): {names}'
}

export default th
