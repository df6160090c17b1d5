import type { ClientListsMessages } from './en'

const th: ClientListsMessages = {
  title: 'รายการโทรของ {name}',
  loading: 'รายการโทร',
  add: 'เพิ่มลงในรายการ',
  looked: 'ตรวจแล้ว {looked} จาก {n} รายการ',
  stop: 'หยุด',
  goOn: 'ทำต่อ',
  table: 'รายการโทรของลูกค้ารายนี้',
  list: 'รายการโทร',
  status: 'สถานะ',
  created: 'สร้างเมื่อ',
  noneYet: 'ยังไม่พบอะไร',
  none: 'ลูกค้ารายนี้ยังไม่อยู่ในรายการโทรใด',
  onlyYours: 'ตรวจเฉพาะรายการโทรที่คุณรับผิดชอบ',
  unread: 'อ่านรายการโทร {n} รายการไม่ได้',
  retry: 'ลองอีกครั้ง',
  addTitle: 'เพิ่ม {name} ลงในรายการโทร',
  addHeading: 'เพิ่มลงในรายการโทร',
  search: 'ค้นหารายการโทร',
  searchHint: 'ชื่อหรือหมายเลข',
  newList: 'รายการโทรใหม่',
  lists: 'รายการโทรให้เลือก',
  addTo: 'เพิ่มลงใน {name}',
  addShort: 'เพิ่ม',
  done: 'เสร็จแล้ว',
  noLists: 'ไม่มีรายการโทรประเภทนี้ที่คุณแก้ไขได้ โปรดสร้างรายการใหม่',
  noMatch: 'ไม่มีรายการโทรที่ตรงกัน',
  added: '{client} อยู่ใน “{list}” แล้ว',
  already: '{client} อยู่ใน “{list}” มาก่อนแล้ว',
  openList: 'เปิดรายการโทร',
  another: 'เพิ่มลงในรายการอื่น',
  close: 'ปิด',
  cancel: 'ยกเลิก'
}

export default th
