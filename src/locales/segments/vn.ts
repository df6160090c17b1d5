import type { SegmentsMessages } from './en'

const vn: SegmentsMessages = {
  label: 'Phân khúc',
  none: 'Không phân khúc',
  me: 'Cho tôi',
  everybody: 'Cho mọi người',
  save: 'Lưu phân khúc',
  name: 'Tên phân khúc',
  keep: 'Lưu',
  cancel: 'Hủy',
  who: 'Ai thấy',
  actions: 'Phân khúc “{name}”: thêm',
  rename: 'Đổi tên',
  overwrite: 'Lưu thay đổi',
  delete: 'Xóa',
  unnamed: 'Phân khúc không tên',
  saved: 'Đã lưu phân khúc “{name}”.',
  deleted: 'Đã xóa phân khúc “{name}”.',
  overwriting: {
    title: 'Ghi đè “{name}”?',
    about: 'Phân khúc sẽ là tìm kiếm như hiện tại. Các danh sách tạo từ nó giữ nguyên.'
  },
  deleting: {
    title: 'Xóa phân khúc “{name}”?',
    me: 'Chỉ mất tìm kiếm đã lưu. Các danh sách tạo từ nó vẫn còn.',
    everybody: 'Phân khúc sẽ mất đối với mọi người. Chỉ xóa tìm kiếm đã lưu: các danh sách tạo từ nó vẫn còn.'
  },
  refused: {
    'same-name': 'Đã có phân khúc tên này. Hãy chọn tên khác.',
    'no-name': 'Phân khúc cần có tên.',
    'too-large': 'Tìm kiếm này quá lớn để lưu. Hãy dùng ít điều kiện hơn.',
    gone: 'Phân khúc này không còn nữa: nó đã bị xóa.',
    changed: 'Có người đã thay đổi phân khúc này nên chưa có gì được thực hiện. Hãy xem lại rồi thử lần nữa.',
    newer: '“{name}” được lưu bởi phiên bản mới hơn của ứng dụng nên không được dùng. Tải lại trang để có phiên bản đó.',
    unreadable: '“{name}” đã bị thay đổi ngoài ứng dụng này và không đọc được. Không dùng gì từ nó; bạn có thể xóa nó.'
  },
  otherType: {
    contact: '“{name}” là phân khúc liên hệ. Ở đây nó tìm công ty theo những gì phù hợp.',
    company: '“{name}” là phân khúc công ty. Ở đây nó tìm liên hệ theo những gì phù hợp.'
  },
  inPart: '“{name}” có nhiều điều kiện hơn những gì có thể tìm ở đây. Chỉ áp dụng những gì đang hiển thị.',
  unread: 'Không đọc được các phân khúc.',
  sharedUnread: 'Không đọc được các phân khúc cho mọi người.',
  leftOut: 'Bỏ qua khi chọn tất cả: người tham gia {names} ({n})',
  leaveNobodyOut: 'Không bỏ qua ai',
  problem: {
    list: 'Các danh sách này không còn hoặc bị ẩn với bạn, nên không ai bị bỏ qua vì chúng: {names}.',
    listType: 'Các danh sách này chứa khách hàng thuộc loại khác, nên không ai bị bỏ qua vì chúng: {names}.'
  },
  newcomers: {
    action: 'Thêm người mới',
    from: 'Từ phân khúc “{name}” như hiện tại.',
    looking: 'Đang tìm người mới… {count}',
    found: 'Người mới: {n}. Họ được thêm vào cuối danh sách; những người khác giữ nguyên.',
    nobody: 'Không có ai mới: mọi người trong phân khúc đã có trong danh sách.',
    list: 'Người mới',
    more: 'và {n} người nữa',
    removed: 'Đã bị bỏ khỏi danh sách này và không được đưa lại: {n}',
    gone: 'Phân khúc tạo ra danh sách này không còn nữa nên không biết ai là người mới.',
    unusable: 'Phân khúc tạo ra danh sách này nay nói về khách hàng khác hoặc không đọc được nên không biết ai là người mới.',
    add: 'Thêm {n}',
    done: 'Đã thêm vào “{name}”: {n}'
  }
}

export default vn
