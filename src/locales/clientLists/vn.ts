import type { ClientListsMessages } from './en'

const vn: ClientListsMessages = {
  title: 'Danh sách gọi của {name}',
  loading: 'Danh sách gọi',
  add: 'Thêm vào danh sách',
  looked: 'đã xem {looked}/{n} danh sách',
  stop: 'Dừng',
  goOn: 'Tiếp tục',
  table: 'Danh sách gọi của khách hàng này',
  list: 'Danh sách gọi',
  status: 'Trạng thái',
  created: 'Ngày tạo',
  noneYet: 'Chưa tìm thấy gì.',
  none: 'Khách hàng này chưa có trong danh sách gọi nào.',
  onlyYours: 'Chỉ tìm trong các danh sách gọi do bạn phụ trách.',
  unread: 'Không đọc được {n} danh sách gọi.',
  retry: 'Thử lại',
  addTitle: 'Thêm {name} vào danh sách gọi',
  addHeading: 'Thêm vào danh sách gọi',
  search: 'Tìm danh sách gọi',
  searchHint: 'Tên hoặc số',
  newList: 'Danh sách gọi mới',
  lists: 'Các danh sách gọi để chọn',
  addTo: 'Thêm vào {name}',
  addShort: 'Thêm',
  done: 'hoàn tất',
  noLists: 'Không có danh sách gọi loại này mà bạn thay đổi được. Hãy tạo danh sách mới.',
  noMatch: 'Không có danh sách gọi phù hợp.',
  added: '{client} hiện có trong “{list}”.',
  already: '{client} đã có sẵn trong “{list}”.',
  openList: 'Mở danh sách gọi',
  another: 'Thêm vào danh sách khác',
  close: 'Đóng',
  cancel: 'Hủy'
}

export default vn
