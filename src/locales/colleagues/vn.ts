import type { ColleaguesMessages } from './en'

const vn: ColleaguesMessages = {
  find: 'Tìm nhân viên',
  me: '{name} (tôi)',
  given: 'Một danh sách gọi cho bạn: {list} · {participants}',
  told: {
    notPermitted: 'Không ai được thông báo: ứng dụng không có quyền im.',
    unwanted: 'Không được thông báo vì đã tắt thông báo: {names}',
    failed: 'Không thể thông báo cho: {names}'
  }
}

export default vn
