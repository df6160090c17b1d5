import type { StatusesMessages } from './en'

const vn: StatusesMessages = {
  title: 'Trạng thái',
  about: 'Kết quả có thể có của một cuộc gọi, cho mọi danh sách gọi. Bộ lọc và thanh tiến độ cũng theo thứ tự này.',
  dialler: 'Màu dùng trong ứng dụng này. Cửa sổ gọi của Bitrix24 chỉ tô màu bốn trạng thái có sẵn, mỗi trạng thái một màu riêng.',
  edit: 'Chỉnh sửa',
  onlyAdmins: 'Chỉ quản trị viên CRM mới có thể thay đổi trạng thái.',
  refused: 'Bitrix24 từ chối thay đổi này: chỉ quản trị viên CRM mới có thể thay đổi trạng thái.',
  none: 'Bitrix24 này không có trạng thái cuộc gọi.',
  add: 'Thêm trạng thái',
  change: 'Chỉnh sửa trạng thái {name}',
  remove: 'Xóa trạng thái {name}',
  up: 'Chuyển {name} lên',
  down: 'Chuyển {name} xuống',
  drag: 'Kéo đến chỗ khác',
  place: '{name} hiện ở vị trí {place} trên {total}',
  orderUnsaved: 'Thứ tự mới chưa được lưu.',
  order: 'Thứ tự',
  colour: 'Màu',
  noColour: 'Không màu',
  actions: 'Thao tác',
  usedBy: 'Được dùng bởi',
  count: 'Đếm người tham gia',
  inLists: 'trong {n} danh sách gọi',
  nobody: 'không ai',
  more: 'Có thể còn nữa: không đọc được hết người tham gia.',
  start: 'Mọi người tham gia bắt đầu bằng trạng thái này, và Bitrix24 hoàn tất hoạt động khi không còn ai có nó. Không thể xóa.',
  save: 'Lưu',
  saved: 'Đã lưu',
  nameProblem: {
    empty: 'Trạng thái cần có tên.',
    long: 'Tên dài tối đa 100 ký tự.',
    taken: 'Một trạng thái khác đã có tên này. Bạn vẫn có thể lưu.'
  },
  changed: 'Người khác đã thay đổi các trạng thái trong lúc này nên chưa có gì được lưu. Đây là tình trạng hiện tại.',
  notHeld: 'Bitrix24 đã nhận thay đổi nhưng không giữ lại toàn bộ. Đây là các trạng thái hiện tại.',
  deleting: {
    title: 'Xóa trạng thái “{name}”?',
    about: 'Trạng thái bị xóa với tất cả mọi người và không thể hoàn tác.',
    kept: 'Người tham gia vẫn giữ nó. Khi đó danh sách gọi hiển thị mã {code} thay cho tên, và Bitrix24 không còn lọc theo nó được nữa.',
    built: 'Đây là trạng thái có sẵn của Bitrix24: cửa sổ gọi và ứng dụng này biết ý nghĩa của nó. Trạng thái thêm sau này với cùng tên sẽ không có ý nghĩa đó.',
    done: 'Đã xóa trạng thái “{name}”'
  }
}

export default vn
