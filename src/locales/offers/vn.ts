import type { OffersMessages } from './en'

const vn: OffersMessages = {
  title: 'Dành cho bạn',
  from: {
    contact: '{n} liên hệ từ {name}',
    company: '{n} công ty từ {name}'
  },
  offered: 'Đã đề nghị cho {name}',
  take: 'Tạo danh sách của tôi',
  decline: 'Từ chối',
  takeBack: 'Rút lại',
  end: {
    taken: '{name} đã tạo danh sách gọi từ đó.',
    declined: '{name} đã từ chối.',
    takenBack: '{name} đã rút lại đề nghị.'
  },
  own: 'Bạn đã tạo danh sách gọi từ đó.',
  began: 'Bạn đã bắt đầu tạo danh sách gọi này; kết quả ở đây chưa rõ.',
  left: '{name} không còn làm việc ở đây.',
  made: 'Đã tạo danh sách gọi',
  leftOut: 'Bị bỏ ra vì không còn tồn tại hoặc bạn không được xem: {n}.',
  nameRefused: 'Bitrix24 không đặt tên “{name}” cho danh sách.',
  notDone: 'Không có gì được thực hiện',
  elsewhere: 'Danh sách gọi này đang được tạo trong một tab khác. Hãy xem lại sau hai phút.',
  gone: 'Đề nghị không còn, hoặc đã bị thay đổi trong lúc đó.',
  spoilt: {
    altered: 'Một đề nghị đã bị {name} thay đổi ({date}) nên không dùng được. Người đề nghị có thể đề nghị lại các khách hàng.',
    newer: 'Một đề nghị đến từ phiên bản mới hơn của ứng dụng. Hãy tải lại trang.',
    unreadable: 'Không đọc được một đề nghị của {name} ({date}). Người đề nghị có thể đề nghị lại các khách hàng.'
  },
  unknown: 'ai đó',
  remove: 'Gỡ bỏ',
  failed: 'Không đọc được liệu có gì được đề nghị cho bạn hay không.'
}

export default vn
