import type { InstallMessages } from './en'

const vn: InstallMessages = {
  title: 'Cài đặt Danh sách gọi',
  settingsTitle: 'Vị trí hiển thị ứng dụng',
  back: 'Danh sách gọi',
  checking: 'Đang kiểm tra xem Bitrix24 này có đủ những gì ứng dụng cần không…',
  about: 'Hãy chọn nơi mọi người tìm thấy danh sách gọi. Bạn có thể thay đổi sau.',
  settingsAbout: 'Ứng dụng xuất hiện ở những vị trí được chọn. Thay đổi áp dụng cho mọi người trong Bitrix24 này.',
  places: 'Vị trí',
  shownAs: 'với tên “{title}”',
  bound: 'đã thêm',
  install: 'Cài đặt',
  save: 'Lưu',
  working: 'Đang thêm ứng dụng vào các vị trí…',
  placed: 'Ứng dụng xuất hiện ở {n} vị trí.',
  nowhere: 'Ứng dụng không xuất hiện ở vị trí nào. Vẫn có thể mở từ danh sách ứng dụng.',
  failed: 'Không thể thay đổi {n} vị trí.',
  failedAbout: 'Các vị trí còn lại đúng như bạn đã chọn.',
  retry: 'Thử lại',
  finishAnyway: 'Bỏ qua và hoàn tất',
  finished: 'Ứng dụng đã được cài đặt. Bitrix24 đang mở ứng dụng.',
  obstacle: {
    'not-admin': 'Chỉ quản trị viên mới chọn được nơi ứng dụng xuất hiện. Hãy nhờ quản trị viên của Bitrix24 này mở trang này.',
    permissions: 'Ứng dụng chưa được cấp đủ quyền cần thiết. Còn thiếu: {names}. Hãy mở ứng dụng trong Tài nguyên dành cho nhà phát triển, đánh dấu các quyền đó, lưu lại rồi mở lại trang này.',
    'no-call-lists': 'Bitrix24 này không có danh sách gọi: REST của nó không biết đến chúng. Danh sách gọi là một phần của CRM trong các gói trả phí và các phiên bản tại chỗ mới hơn. Chưa cài đặt gì.'
  },
  optional: {
    title: 'Quyền tùy chọn',
    entity: 'entity: có thể lưu phân khúc cho mọi người',
    im: 'im: có thể báo cho đồng nghiệp về danh sách gọi họ được giao',
    telephony: 'telephony: kết quả cuộc gọi được nói bằng lời',
    given: 'đã cấp',
    missing: 'chưa cấp; mọi thứ khác vẫn hoạt động'
  },
  again: 'Kiểm tra lại',
  /** What the app is called in its places. */
  titles: { add: 'Thêm vào danh sách gọi', new: 'Danh sách gọi mới', lists: 'Danh sách gọi', open: 'Mở danh sách gọi' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: 'Menu bên trái',
    CRM_ANALYTICS_MENU: 'Phân tích CRM, menu',
    CRM_CONTACT_LIST_MENU: 'Liên hệ, menu của dòng',
    CRM_CONTACT_LIST_TOOLBAR: 'Liên hệ, nút phía trên danh sách',
    CRM_CONTACT_DETAIL_TAB: 'Thẻ liên hệ, tab',
    CRM_COMPANY_LIST_MENU: 'Công ty, menu của dòng',
    CRM_COMPANY_LIST_TOOLBAR: 'Công ty, nút phía trên danh sách',
    CRM_COMPANY_DETAIL_TAB: 'Thẻ công ty, tab',
    CRM_ACTIVITY_LIST_MENU: 'Hoạt động, menu của dòng',
    REST_APP_URI: 'Liên kết đến danh sách gọi, như trong thông báo'
  }
}

export default vn
