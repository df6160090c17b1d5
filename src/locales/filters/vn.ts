import type { FiltersMessages } from './en'

const vn: FiltersMessages = {
  add: 'Thêm bộ lọc',
  find: 'Tìm trường',
  fields: 'Trường',
  none: 'Không có trường nào tên như vậy.',
  reading: 'Đang đọc các trường…',
  group: {
    useful: 'Hay dùng nhất',
    more: 'Trường khác',
    own: 'Trường của cổng bạn'
  },
  firstPhone: 'Số điện thoại đầu tiên',
  firstEmail: 'E-mail đầu tiên',
  city: 'Thành phố',
  asWritten: 'Chỉ xét mục đầu tiên, đúng như được ghi trong CRM.',
  chip: '{field}: {what}',
  remove: 'Bỏ bộ lọc {field}',
  apply: 'Áp dụng',
  condition: 'Điều kiện',
  search: 'Tìm giá trị',
  noValue: 'Không có gì tên như vậy.',
  operator: {
    is: 'là',
    isNot: 'không là',
    contains: 'chứa',
    inLast: 'trong … ngày qua',
    moreThanAgo: 'hơn … ngày trước',
    inNext: 'trong … ngày tới',
    between: 'trong khoảng',
    empty: 'để trống',
    filled: 'không để trống',
    yes: 'có',
    no: 'không'
  },
  never: 'chưa từng',
  ever: 'bất cứ lúc nào',
  emptyOrZero: 'để trống hoặc 0',
  said: {
    isNot: 'không phải {values}',
    contains: 'chứa “{text}”',
    inLast: 'trong {n} ngày qua',
    moreThanAgo: 'hơn {n} ngày trước',
    inNext: 'trong {n} ngày tới',
    from: 'từ {from}',
    to: 'đến {to}'
  },
  days: 'Số ngày',
  from: 'Từ',
  to: 'Đến',
  problem: {
    title: 'Một phần của bộ lọc này không còn hiệu lực. Phần còn lại đã được áp dụng.',
    'field-gone': 'Không có trường “{field}”.',
    'option-gone': 'Một số giá trị của “{field}” đã bị xóa.',
    'not-understood': 'Không hiểu “{field}”.',
    drop: 'Bỏ phần đó'
  },
  deals: {
    label: 'Khách hàng theo giao dịch',
    pipeline: 'Quy trình',
    anyPipeline: 'Mọi quy trình',
    stages: 'Giai đoạn',
    anyStage: 'Mọi giai đoạn',
    state: 'Trạng thái giao dịch',
    anyState: 'Đang mở hoặc đã đóng',
    open: 'Đang mở',
    won: 'Thành công',
    lost: 'Thất bại',
    column: 'Giao dịch',
    more: '(+{count})',
    readingDeals: 'Giao dịch: {read} / {total}',
    start: 'Chọn quy trình, giai đoạn hoặc bộ lọc để xem đây là giao dịch của ai.',
    nobody: 'Không tìm thấy khách hàng nào có giao dịch như vậy.'
  }
}

export default vn
