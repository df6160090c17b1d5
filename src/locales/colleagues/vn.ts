import type { ColleaguesMessages } from './en'

const vn: ColleaguesMessages = {
  find: 'Tìm nhân viên',
  me: '{name} (tôi)',
  given: 'Một danh sách gọi cho bạn: {list} · {participants}'
}

export default vn
