import type { StopListMessages } from './en'

const vn: StopListMessages = {
  title: 'Danh sách không gọi',
  about: 'Các số và khách hàng không bao giờ được gọi. Ai lập danh sách gọi ở đây đều thấy ai nằm trong đó.',
  onlyMine: 'Chỉ lưu cho riêng bạn: ứng dụng được cài mà không có quyền lưu cho mọi người (entity).',
  search: 'Tìm trong danh sách',
  shown: 'Số mục: {n}',
  empty: 'Không có ai trong danh sách',
  emptyAbout: 'Dán các số hoặc lấy từ tệp; thêm khách hàng từ menu bên cạnh họ trong danh sách gọi.',
  noMatch: 'Không tìm thấy gì',
  unreadable: 'Số phần không đọc được và không có hiệu lực: {n}. Một phiên bản mới hơn đã ghi, hoặc ai đó đã sửa bằng tay.',
  user: 'người dùng #{id}',
  reason: 'Lý do',
  cancel: 'Hủy',
  undo: 'Hoàn tác',
  undone: 'Danh sách đã trở lại như trước',
  column: {
    what: 'Số hoặc khách hàng',
    at: 'Từ ngày',
    by: 'Người thêm'
  },
  add: {
    action: 'Thêm',
    title: 'Thêm vào danh sách không gọi',
    about: 'Không có gì thay đổi trong CRM.',
    placeholder: 'Số điện thoại, mỗi dòng một số, hoặc một bảng',
    clientAbout: 'Không gọi cho {name} và mọi số của khách hàng này nữa.',
    clientDone: '{name} đã ở trong danh sách không gọi',
    done: 'Đã thêm vào danh sách: {n}',
    known: 'Đã có: {n}',
    nothing: 'Tất cả đã có trong danh sách',
    new: 'Mới: {n}',
    unreadable: 'Dòng không có số điện thoại: {n}:',
    count: 'Thêm {n}'
  },
  remove: {
    action: 'Bỏ khỏi danh sách: {what}',
    title: 'Bỏ khỏi danh sách?',
    about: 'Sau đó có thể gọi lại cho {what}.',
    confirm: 'Bỏ',
    done: 'Đã bỏ khỏi danh sách'
  }
}

export default vn
