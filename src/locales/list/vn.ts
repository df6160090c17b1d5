import type { ListMessages } from './en'

const vn: ListMessages = {
  back: 'Danh sách gọi',
  participants: '{n} người tham gia',
  reading: 'Đang đọc người tham gia… {n}',
  names: 'Tên: {known}/{total}',
  createdBy: 'do {name} tạo, {date}',
  responsible: 'phụ trách: {name}',
  done: 'Hoàn tất',
  user: 'người dùng #{id}',
  add: 'Thêm người tham gia',
  remove: 'Bỏ khỏi danh sách',
  clear: 'Bỏ chọn',
  selected: 'Đã chọn {n}',
  selectedHidden: '{n} trong số đó không hiển thị ở đây',
  more: 'Thêm',
  takeOver: 'Tiếp nhận…',
  rename: 'Đổi tên',
  refresh: 'Làm mới',
  check: 'Kiểm tra',
  deleteList: 'Xóa danh sách gọi',
  status: 'Trạng thái',
  all: 'Tất cả {n}',
  count: '{n}',
  plus: '+{n}',
  table: 'Người tham gia',
  search: 'Tìm người tham gia',
  shown: 'Hiển thị {n}/{total}',
  incomplete: 'Chưa biết hết tên: có thể sẽ tìm thấy thêm.',
  sortLabel: 'sắp xếp theo',
  sortOrder: 'thứ tự danh sách',
  column: { name: 'Tên', company: 'Công ty', phone: 'Điện thoại', status: 'Trạng thái' },
  noCard: 'Bitrix24 không mở được thẻ ở đây. Hãy tìm khách hàng trong CRM.',
  call: 'Gọi {phone}',
  actionsFor: 'Thao tác: {name}',
  morePhones: 'Thêm {n} số điện thoại',
  noPhone: 'không có số',
  row: {
    contact: 'Liên hệ #{id}',
    company: 'Công ty #{id}',
    lead: 'KH tiềm năng #{id}',
    deal: 'Giao dịch #{id}',
    quote: 'Báo giá #{id}',
    invoice: 'Hóa đơn #{id}',
    unknown: 'Phần tử #{id}',
    deletedContact: 'Liên hệ đã xóa #{id}',
    deletedCompany: 'Công ty đã xóa #{id}'
  },
  readOnly: {
    type: 'Danh sách gọi này gồm {type}. Ở đây chỉ có thể xem; muốn thay đổi phải vào chính Bitrix24.',
    deleted: 'Danh sách gọi này đã bị xóa: hoạt động của nó không còn. Có thể xem nhưng không thể thay đổi.',
    unavailable: 'Bạn không truy cập được hoạt động của danh sách gọi này: hoạt động đã bị xóa hoặc do người khác phụ trách. Có thể xem nhưng không thể thay đổi danh sách.'
  },
  start: {
    action: 'Bắt đầu gọi',
    responsible: 'phụ trách: {name}, có thể bắt đầu gọi',
    notTold: 'Người phụ trách là người bắt đầu gọi; Bitrix24 không cho người khác biết đó là ai.',
    refused: 'Bitrix24 không mở được hoạt động ở đây.',
    silent: 'Không có gì mở ra?',
    link: 'Mở hoạt động trong thẻ mới'
  },
  empty: {
    status: 'Không ai có trạng thái này.',
    search: 'Không tìm thấy ai. Hãy thử từ khác hoặc một phần số điện thoại.',
    showAll: 'Hiển thị tất cả người tham gia'
  },
  renaming: {
    title: 'Đổi tên danh sách gọi',
    name: 'Tên',
    empty: 'Danh sách gọi phải có tên.',
    save: 'Lưu',
    cancel: 'Hủy',
    saved: 'Đã đổi tên danh sách gọi.'
  },
  removing: {
    title: 'Bỏ {n} người tham gia?',
    lost: '{n} người trong số đó đã có kết quả.',
    consequence: 'Kết quả và liên kết với cuộc gọi sẽ mất. Nếu thêm lại, trạng thái của người tham gia bắt đầu lại từ đầu và kết quả cũ không trở lại.',
    confirm: 'Bỏ',
    done: 'Đã bỏ {n}',
    undo: 'Hoàn tác',
    undone: 'Đã thêm lại {n} vào cuối danh sách',
    undoEnd: '“Hoàn tác” thêm vào cuối danh sách: Bitrix24 không giữ vị trí trong thứ tự gọi.',
    stuck: '{n} người trong số này đã bị xóa khỏi CRM; Bitrix24 vẫn giữ họ trong danh sách.',
    allTitle: 'Danh sách gọi không được trống',
    all: 'Thao tác này sẽ bỏ tất cả mọi người. Hãy giữ lại ít nhất một người tham gia hoặc xóa danh sách gọi.'
  },
  called: {
    title: 'Danh sách này đang được gọi ngay lúc này',
    about: 'Một trạng thái đã thay đổi trong vài phút qua. Khi danh sách thay đổi, Bitrix24 ghi lại mọi trạng thái, nên kết quả được lưu cùng lúc sẽ bị mất.',
    confirm: 'Vẫn lưu'
  },
  lostResults: '{n} kết quả từng có ở đây đã mất: {names}. Trong hai thay đổi cùng lúc, Bitrix24 chỉ giữ một.',
  saved: {
    missingContact: 'Liên hệ {ids} không còn tồn tại và đã bị bỏ qua.',
    missingCompany: 'Công ty {ids} không còn tồn tại và đã bị bỏ qua.',
    others: 'Trong lúc đó có người khác cũng thay đổi danh sách này; cả hai thay đổi đều được giữ: {changes}.',
    othersAdded: 'đã thêm {n}',
    othersRemoved: 'đã bỏ {n}',
    othersForm: 'đã đổi biểu mẫu'
  },
  was: '{name} (trước đây: {status})'
}

export default vn
