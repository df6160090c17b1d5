import type { ExportMessages } from './en'

const vn: ExportMessages = {
  saved: 'Đã xuất: {name}',
  rows: 'Số dòng: {n}',
  part: 'Đã xuất những gì đang hiển thị: {n} trên {total}.',
  reading: 'Đang đọc phần còn thiếu: {read} trên {total}',
  writing: 'Đang ghi tệp…',
  failed: 'Chưa xuất gì: một tệp không được thiếu dòng.',
  cannotWrite: 'Không thể ghi tệp. Hãy thử lại.',
  morePhones: 'Điện thoại khác',
  createdBy: 'Người tạo',
  participants: 'Người tham gia',
  reached: 'Đã gọi được'
}

export default vn
