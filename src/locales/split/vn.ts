import type { SplitMessages } from './en'

const vn: SplitMessages = {
  how: 'Cách chia',
  parts: 'Thành các phần',
  colleagues: 'Giữa các đồng nghiệp',
  count: 'Số danh sách',
  countWrong: 'Nhập một số nguyên từ 1 đến {most}.',
  who: 'Đồng nghiệp',
  way: 'Ai nhận khách hàng nào',
  inTurn: 'Lần lượt',
  byResponsible: 'Theo người phụ trách',
  reading: 'Đang đọc người phụ trách: còn {n}…',
  table: 'Danh sách sẽ tạo',
  name: 'Tên',
  clients: 'Khách hàng',
  nameOf: 'Tên của danh sách {i}',
  clientsOf: 'Khách hàng của {name}',
  rest: 'Phần còn lại',
  restForMe: '(một danh sách cho tôi)',
  restStays: '(vẫn được chọn)',
  empty: 'Danh sách trống không được tạo: {n}.',
  numbered: '({i}/{n})',
  base: 'Danh sách gọi',
  about: {
    handed: 'Bạn là quản trị viên: mỗi đồng nghiệp sẽ phụ trách danh sách của mình.',
    link: 'Họ nhận được thông báo kèm liên kết, mở được với ai có quyền truy cập ứng dụng này.',
    offered: 'Mỗi danh sách sẽ được đề nghị cho đồng nghiệp, người đó tạo bằng một cú nhấp. Họ cần quyền truy cập ứng dụng này.',
    noOffers: 'Chỉ quản trị viên mới giao được danh sách gọi, còn để đề nghị thì cần quyền entity mà ứng dụng không có. Mọi danh sách được tạo cho bạn.'
  },
  obstacle: {
    count: 'Số danh sách phải là số nguyên.',
    colleagues: 'Chọn ít nhất một đồng nghiệp.',
    size: 'Số khách hàng phải là số nguyên.',
    tooMany: 'Tổng cộng nhiều hơn {n} đã chọn.',
    reading: 'Vẫn đang đọc người phụ trách.',
    nobody: 'Không có ai để đưa vào các danh sách này.'
  },
  create: 'Tạo {n} danh sách gọi',
  kept: 'Những gì đã có được giữ lại. Tiếp tục chỉ tạo phần còn thiếu, mỗi danh sách một lần.',
  progress: 'Xong {made}/{n}',
  state: {
    made: 'đã tạo',
    notMade: 'chưa tạo',
    unknown: 'chưa biết đã tạo hay chưa',
    offered: 'đã đề nghị cho {name}',
    notOffered: 'chưa đề nghị cho {name}',
    handed: 'đã tạo, phụ trách: {name}',
    notHanded: 'đã tạo, vẫn là của bạn: chưa giao cho {name}',
    dismissed: 'đã tạo, vẫn là của bạn: {name} không còn làm ở đây',
    refused: 'đã tạo, vẫn là của bạn: {reason}'
  },
  goOn: 'Tiếp tục',
  stop: 'Dừng ở đây',
  stopAbout: 'Ai không nằm trong danh sách nào vẫn được chọn.',
  created: 'Đã tạo {n} danh sách gọi.',
  offered: 'Đã đề nghị {n} danh sách.',
  told: {
    namesRefused: 'Bitrix24 không nhận tên: {reason}'
  }
}

export default vn
