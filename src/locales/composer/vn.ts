import type { ComposerMessages } from './en'

const vn: ComposerMessages = {
  title: 'Danh sách gọi mới',
  addTitle: 'Thêm người tham gia',
  back: 'Danh sách gọi',
  backToList: 'Quay lại danh sách gọi',
  kind: 'Danh sách gọi gồm những gì',
  contacts: 'Liên hệ',
  companies: 'Công ty',
  from: {
    label: 'Thêm khách hàng từ',
    crm: 'CRM',
    deals: 'Giao dịch',
    callLists: 'Danh sách gọi',
    file: 'Tệp hoặc dán'
  },
  switch: {
    contact: 'Chuyển sang liên hệ?',
    company: 'Chuyển sang công ty?',
    about: 'Một danh sách gọi chỉ chứa liên hệ hoặc công ty, không bao giờ cả hai. {n} khách hàng bạn đã chọn sẽ bị bỏ ra; biểu mẫu và tên được giữ lại.',
    action: 'Chuyển',
    cancel: 'Hủy'
  },
  find: {
    label: 'Tìm khách hàng',
    placeholder: 'Tên hoặc số điện thoại',
    responsible: 'Người phụ trách',
    anyone: 'Bất kỳ ai phụ trách',
    me: '{name} (tôi)',
    employee: 'Tìm nhân viên',
    phone: 'Điện thoại',
    phoneAny: 'Có hoặc không có số',
    phoneWith: 'Có số điện thoại',
    phoneWithout: 'Không có số',
    clear: 'Xóa tìm kiếm'
  },
  table: {
    label: 'Khách hàng',
    name: 'Tên',
    company: 'Công ty',
    phone: 'Điện thoại',
    responsible: 'Người phụ trách',
    noPhone: 'không có số',
    morePhones: '(+{count})',
    onList: 'đã có'
  },
  loading: 'Đang đọc khách hàng…',
  selectAllFound: 'Chọn tất cả {n} kết quả',
  readingAll: 'Đang đọc {read}/{total}',
  stop: 'Dừng',
  stopped: 'Đã dừng. Chưa thêm ai.',
  shown: 'Hiển thị {shown}/{total}',
  more: 'Xem thêm',
  empty: {
    title: 'Không tìm thấy ai',
    about: 'Hãy thử một phần của tên hoặc tìm với ít điều kiện hơn.',
    phone: 'Số điện thoại chỉ tìm được khi nhập đầy đủ. Hãy nhập tất cả chữ số hoặc nhập tên.',
    nobody: { contact: 'Chưa có liên hệ nào', company: 'Chưa có công ty nào' },
    nobodyAbout: 'Ở đây hiển thị những khách hàng bạn được đọc trong CRM. Hãy tạo khách hàng ở đó rồi quay lại.'
  },
  picked: {
    panel: 'Danh sách gọi',
    count: 'Đã chọn {n}',
    who: 'Xem là ai',
    details: 'Chi tiết',
    less: 'Thu gọn'
  },
  who: {
    title: 'Khách hàng đã chọn',
    about: 'Bỏ dấu chọn để bỏ ai đó ra.',
    find: 'Tìm trong số này',
    nobody: 'Không có ai có tên hoặc số này.',
    close: 'Xong'
  },
  order: {
    label: 'Thứ tự gọi',
    by: {
      picked: 'Theo thứ tự chọn',
      longest: 'Lâu chưa gọi nhất trước',
      callable: 'Người gọi được ngay trước',
      newest: 'Mới nhất trước',
      name: 'Theo tên',
      responsible: 'Theo người phụ trách',
      shuffled: 'Ngẫu nhiên'
    },
    about: 'Bitrix24 chỉ giữ thứ tự này đến khi có kết quả đầu tiên.',
    withoutCalls: 'Cổng này không cho biết lần gọi gần nhất: giữ nguyên thứ tự chọn.',
    notReady: 'Thứ tự gọi chưa sẵn sàng.'
  },
  name: 'Tên',
  namePlaceholder: 'Danh sách gọi #…',
  split: {
    option: 'Chia thành nhiều danh sách',
    suggest: 'Hơn {size} trong một danh sách làm việc gọi chậm đi: Bitrix24 ghi lại toàn bộ danh sách sau mỗi kết quả.',
    do: 'Chia thành {n}'
  },
  create: 'Tạo danh sách gọi',
  pickFirst: 'Trước tiên hãy chọn ít nhất một khách hàng.',
  userFirst: 'Chưa biết bạn là ai. Hãy đợi Bitrix24 phản hồi.',
  draft: {
    kept: 'Bản nháp được lưu trong trình duyệt này',
    notKept: 'Trình duyệt này không lưu bản nháp: hãy tạo danh sách gọi trước khi rời đi.',
    discard: 'Hủy bản nháp',
    restored: 'Bản nháp từ lần trước',
    restoredAbout: 'Có {n} khách hàng.',
    added: 'Đã thêm vào bản nháp từ lần trước',
    startAnew: 'Làm lại từ đầu',
    discardTitle: 'Hủy bản nháp?',
    discardAbout: 'Những gì bạn đã chọn ({n} khách hàng), biểu mẫu và tên sẽ bị bỏ. Không có gì thay đổi trong Bitrix24.',
    conflictTitle: 'Hủy bản nháp từ lần trước?',
    conflictAbout: 'Bản nháp thuộc loại khác, mà một danh sách gọi chỉ chứa liên hệ hoặc công ty, không bao giờ cả hai. Bản nháp có {n} khách hàng.',
    keep: 'Giữ bản nháp',
    looking: 'Đang kiểm tra xem lần trước danh sách gọi đã được tạo chưa…',
    notMade: 'Lần trước danh sách gọi chưa được tạo. Bản nháp vẫn nguyên như cũ; bạn có thể tạo ngay bây giờ.'
  },
  created: {
    title: 'Đã tạo “{name}”',
    found: 'Thực ra “{name}” đã được tạo',
    open: 'Mở',
    draftKept: 'Danh sách đúng như lúc đã gửi. Những gì bạn thay đổi sau đó được giữ thành một bản nháp riêng.',
    nameRefused: 'Danh sách gọi đã được tạo nhưng Bitrix24 không chấp nhận tên: {reason}',
    failedKept: 'Bản nháp của bạn vẫn được giữ. Khi thử lại, ứng dụng sẽ kiểm tra trước xem danh sách gọi đã có chưa, nên nó chỉ được tạo một lần.'
  },
  add: {
    action: 'Thêm vào danh sách',
    onListAlready: 'Đã có trong danh sách: {n}',
    returning: '{n} người trong số đó từng bị bỏ khỏi danh sách này. Trạng thái của họ bắt đầu lại từ đầu; kết quả cũ không trở lại: {names}',
    done: 'Đã thêm {n} người tham gia vào “{name}”',
    nobodyNew: 'Tất cả những người đã chọn đều có sẵn trong “{name}”',
    failedKept: 'Lựa chọn của bạn vẫn được giữ.',
    otherType: 'Danh sách gọi của khách hàng tiềm năng, giao dịch hoặc phần tử khác chỉ có thể xem ở đây; muốn thay đổi phải vào chính Bitrix24.',
    deleted: 'Danh sách gọi này đã bị xóa nên không thể thêm ai.',
    unavailable: 'Danh sách gọi này đã bị xóa hoặc thuộc về người khác nên không thể thêm ai.'
  }
}

export default vn
