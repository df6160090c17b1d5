import type { TakeOverMessages } from './en'

const vn: TakeOverMessages = {
  title: 'Tiếp nhận {name}',
  about: 'Bắt đầu một danh sách gọi mới gồm khách hàng có trạng thái đã chọn, cho bạn hoặc đồng nghiệp. Không ai bị đưa khỏi danh sách này.',
  who: 'Cho',
  offered: 'Trong Bitrix24 chỉ quản trị viên mới giao được danh sách gọi cho người khác. Vì vậy khách hàng được đề nghị: {name} thấy họ ở đầu trang tổng quan và tạo danh sách bằng một cú nhấp.',
  onlyMe: 'Trong Bitrix24 chỉ quản trị viên mới giao được danh sách gọi cho người khác, và ứng dụng này không được lưu gì cho mọi người ở đây (quyền “entity”). Vì vậy danh sách mới chỉ có thể là của bạn.',
  markDone: 'Đánh dấu {name} hoàn tất khi đã có danh sách mới',
  someHidden: 'Những người bạn không được xem vẫn ở trong {name} và không được tiếp nhận.',
  create: 'Tạo danh sách gọi',
  offer: 'Đề nghị',
  assigned: '{name} phụ trách danh sách này.',
  notAssigned: 'Danh sách vẫn là của bạn, vì không giao được cho {name}: {reason}',
  done: '{name} đã được đánh dấu hoàn tất.',
  notDone: 'Không đánh dấu hoàn tất được {name}: {reason}',
  earlier: 'Đây là việc lần thử trước của bạn đã làm, theo lựa chọn lúc đó. Không làm gì thêm.'
}

export default vn
