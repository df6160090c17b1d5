import type { ColumnsMessages } from './en'

const vn: ColumnsMessages = {
  button: 'Cột',
  lastCall: 'Cuộc gọi cuối',
  attempts: 'Số lần gọi',
  attemptsAbout: 'Các cuộc gọi đến khách hàng kể từ khi tạo danh sách này. Đây là ước đoán: Bitrix24 không cho biết cuộc gọi thuộc danh sách nào.',
  noDate: 'Bitrix24 không cho biết danh sách này được tạo khi nào nên số lần gọi không được đếm.',
  localTime: 'Giờ địa phương',
  never: 'chưa bao giờ',
  unknown: 'không rõ',
  whyUnknown: 'Cả số điện thoại lẫn địa chỉ đều không cho biết khách hàng ở đâu.',
  outside: 'Ngoài giờ gọi, {hours}',
  out: 'Cuộc gọi đi',
  in: 'Cuộc gọi đến',
  minutes: '{n} phút',
  seconds: '{n} giây',
  failure: {
    'busy': 'máy bận',
    'no-answer': 'không trả lời',
    'declined': 'bị từ chối',
    'cancelled': 'người gọi đã hủy',
    'wrong-number': 'sai số',
    'not-connected': 'không kết nối được',
    'other': 'không thành công, mã {code}'
  },
  future: 'Bitrix24 ghi cuộc gọi này ở tương lai.',
  undated: 'Bitrix24 không cho biết cuộc gọi này diễn ra khi nào; đây là lúc nó được ghi lại.',
  calls: {
    label: 'Cuộc gọi',
    all: 'Cuộc gọi: tất cả',
    none: 'Chưa gọi lần nào',
    several: 'Gọi từ hai lần trở lên',
    since: 'Chưa gọi từ ngày…',
    sinceDay: 'Chưa gọi từ ngày'
  },
  callable: 'Gọi được ngay',
  callableCount: 'Gọi được ngay {n}',
  summary: '{callable} gọi được ngay · {notNow} chưa được · {unknown} không rõ',
  reading: 'Cuộc gọi: {done} trên {total}',
  stop: 'Dừng',
  incomplete: 'Chưa đọc hết các cuộc gọi: có thể thiếu người tham gia ở đây.',
  goOn: 'Đọc tiếp',
  nobody: 'Không có người tham gia nào khớp với các bộ lọc này.',
  hours: {
    title: 'Giờ gọi',
    about: 'Khi nào có thể gọi khách hàng, theo giờ của họ. Giờ này dùng chung cho mọi người.',
    everywhere: 'Mọi nơi',
    add: 'Thêm quốc gia',
    remove: 'Xóa {country}',
    invalid: 'Giờ được viết như 9:00–20:00, trong một ngày.',
    readOnly: 'Chỉ quản trị viên mới thay đổi được giờ gọi.',
    saved: 'Đã lưu giờ gọi.'
  }
}

export default vn
