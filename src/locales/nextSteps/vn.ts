import type { NextStepsMessages } from './en'

const vn: NextStepsMessages = {
  openCard: 'Mở thẻ',
  callBack: {
    action: 'Gọi lại…',
    title: 'Gọi lại',
    plan: 'Lên kế hoạch',
    cancel: 'Hủy',
    date: 'Ngày',
    time: 'Giờ',
    text: 'Về việc gì',
    theirTime: 'Theo giờ của khách hàng: ở đó bây giờ là {now}.',
    forYou: 'Giờ của bạn: {when}',
    zoneUnknown: 'Không biết giờ địa phương của khách hàng: đây là giờ của bạn.',
    empty: 'Hãy chọn ngày và giờ.',
    past: 'Thời điểm này đã qua. Hãy chọn muộn hơn.',
    skipped: 'Đêm đó đồng hồ được vặn nhanh lên: sẽ là {time}.',
    twice: 'Đêm đó đồng hồ được vặn lùi và giờ này đến hai lần: tính lần đầu.',
    planned: '{name}: gọi lại {when}',
    noRight: 'Bạn không được sửa khách hàng này nên không thể lên kế hoạch ở đây. Hãy hỏi người phụ trách hoặc quản trị viên.',
    gone: 'Khách hàng này đã bị xóa khỏi CRM, không thể lên kế hoạch.',
    wrongTime: 'Bitrix24 không nhận ngày giờ này. Hãy chọn ngày giờ khác.'
  }
}

export default vn
