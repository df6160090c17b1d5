import type { CheckMessages } from './en'

const vn: CheckMessages = {
  title: 'Kiểm tra',
  show: 'Hiện',
  leaveOut: 'Bỏ qua',
  kind: {
    withoutPhone: '{n} không có số',
    undialable: '{n} có số không gọi được',
    sharing: '{n} trùng số',
    otherList: '{n} trong danh sách gọi khác đang mở',
    stopCalling: '{n} yêu cầu không gọi',
    stopList: '{n} trong danh sách chặn',
    called: '{n} có cuộc gọi {period}',
    gone: '{n} không còn truy cập được'
  },
  period: 'trong {n} ngày qua',
  reason: {
    withoutPhone: 'Không có số',
    undialable: 'Số không gọi được',
    sharing: 'Trùng số',
    otherList: 'Trong danh sách gọi khác đang mở',
    stopCalling: 'Yêu cầu không gọi',
    stopList: 'Trong danh sách chặn',
    called: 'Mới được gọi',
    gone: 'Không còn truy cập được'
  },
  number: {
    'no-digits': 'Không phải số',
    'formula': 'Là công thức, không phải số',
    'scientific': 'Bảng tính đã mất các chữ số cuối',
    'too-short': 'Quá ngắn so với số điện thoại',
    'too-long': 'Quá dài so với số điện thoại',
    'unknown-country': 'Không rõ thuộc quốc gia nào',
    'invalid': 'Quốc gia này không có số như vậy'
  },
  looked: 'đã xem {n} trong {m} danh sách gọi',
  stop: 'Dừng',
  goOn: 'Tiếp tục',
  stopped: 'Đã dừng: kiểm tra chưa đầy đủ.',
  failed: 'Kiểm tra chưa đầy đủ: không đọc được {n} danh sách gọi.',
  untold: 'Chỉ quản trị viên thấy {n} danh sách gọi khác có đang mở hay không.',
  notLooked: 'Chưa kiểm tra: {what}. {reason}',
  reading: 'Còn phải đọc {n}…',
  readFailed: 'Không đọc được một số mục đã chọn.',
  daysBack: 'Số ngày xem cuộc gọi',
  about: 'Chọn người cần bỏ qua.',
  sharingAbout: 'Cùng một số sẽ bị gọi nhiều lần.',
  firstStays: 'Giữ lại người đầu tiên của mỗi số.',
  leftOut: 'Đã bỏ qua {n}',
  undo: 'Hoàn tác',
  close: 'Xong',
  download: 'Tải danh sách đã bỏ qua',
  downloadAbout: 'Đã bỏ qua {n} khách hàng khỏi “{name}”: lý do, thời gian và người thực hiện.',
  downloadFailed: 'Không thể ghi tệp.',
  fileName: 'Đã bỏ qua khỏi',
  column: {
    name: 'Tên',
    phone: 'Điện thoại',
    why: 'Lý do',
    details: 'Chi tiết',
    by: 'Người bỏ qua',
    at: 'Lúc'
  }
}

export default vn
