import type { TakeFromMessages } from './en'

const vn: TakeFromMessages = {
  table: 'Danh sách gọi để lấy',
  hidden: 'Đã chọn nhưng không hiển thị: {n}',
  statuses: 'Trạng thái',
  all: 'Tất cả',
  way: {
    label: 'Làm gì với các khách hàng này',
    add: 'Thêm',
    keep: 'Chỉ giữ những người này',
    leaveOut: 'Bỏ những người này'
  },
  clients: '{n} khách hàng',
  outcome: { add: 'sẽ được thêm', keep: 'sẽ ở lại', leaveOut: 'sẽ bị bỏ ra' },
  takenOut: 'Bỏ ra: {n}',
  staying: 'Ở lại: {n}',
  apply: 'Áp dụng',
  reading: 'Đã đọc danh sách: {read} trên {total}',
  stop: 'Dừng',
  stopped: 'Đã dừng. Danh sách chưa đọc không được tính.',
  failed: 'Không đọc được và không được tính:',
  checking: 'Đã tìm trong CRM: {known} trên {total}',
  callAgain: {
    title: 'Gọi lại',
    about: 'Bắt đầu một danh sách gọi mới gồm khách hàng có trạng thái đã chọn, mỗi khách hàng một lần. Các danh sách gốc giữ nguyên.',
    others: 'Không lấy, vì danh sách gọi chỉ gồm liên hệ hoặc công ty, không bao giờ cả hai: {names}',
    continue: 'Tiếp tục'
  }
}

export default vn
