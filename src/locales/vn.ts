import type { Messages } from './en'

const vn: Messages = {
  outside: {
    title: 'Danh sách gọi cho Bitrix24',
    about: 'Lập danh sách gọi từ liên hệ và công ty, xem ai đã gọi được, chỉnh sửa và xóa danh sách.',
    open: 'Hãy mở ứng dụng từ menu CRM trong Bitrix24.',
    noAnswer: 'Bitrix24 không phản hồi. Chưa có gì thay đổi. Hãy thử lại hoặc tải lại trang trong Bitrix24.',
    retry: 'Thử lại',
    builders: 'Bạn đang phát triển ứng dụng? Lệnh này khởi động cổng riêng của bạn, không cần tài khoản Bitrix24:',
    install: 'Trang này cài đặt ứng dụng. Hãy tải ứng dụng lên Bitrix24 dưới dạng ứng dụng cục bộ, Bitrix24 sẽ tự mở trang này.'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: 'Thử lại',
    details: 'Phản hồi của Bitrix24: {text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: 'Màn hình đang hiển thị dữ liệu đọc được lần gần nhất.',
    keptUnchanged: 'Chưa có gì thay đổi trong Bitrix24.',
    keptUnknown: 'Chưa rõ Bitrix24 đã lưu hay chưa. Hãy kiểm tra trước khi thử lại.',
    kind: {
      'no-answer': 'Bitrix24 không phản hồi. Hãy kiểm tra kết nối rồi thử lại.',
      'portal-failed': 'Bitrix24 gặp lỗi. Hãy thử lại sau một phút.',
      'unexpected-answer': 'Ứng dụng không hiểu phản hồi của Bitrix24. Hãy thử lại; nếu vẫn lỗi, hãy báo quản trị viên.',
      'session-lost': 'Phiên làm việc với Bitrix24 đã kết thúc. Hãy tải lại trang trong Bitrix24 để tiếp tục.',
      cancelled: 'Thao tác đã dừng trước khi hoàn tất. Hãy bắt đầu lại.',
      offline: 'Không có kết nối nên chưa gửi gì. Hãy thử lại khi có mạng.',
      'not-sent': 'Chưa gửi vì thao tác trước đó không thành công. Hãy thử lại.',
      'would-be-empty': 'Danh sách gọi phải có người tham gia. Hãy giữ lại ít nhất một người hoặc xóa danh sách gọi.',
      'too-many-requests': 'Bitrix24 đang nhận quá nhiều yêu cầu. Hãy thử lại sau vài giây.',
      'operating-limit': 'Bitrix24 tạm thời không nhận các yêu cầu này. Hãy thử lại sau mười phút.',
      'access-denied': 'Bitrix24 không cho phép bạn làm việc này. Hãy nhờ quản trị viên cấp quyền hoặc làm giúp.',
      'scope-missing': 'Ứng dụng được cài đặt thiếu một quyền cần thiết. Hãy nhờ quản trị viên cài đặt lại với đầy đủ quyền.',
      'method-missing': 'Bitrix24 này không có tính năng cần thiết. Hãy hỏi quản trị viên xem gói của bạn có danh sách gọi không.',
      'plan-missing': 'Ứng dụng chỉ hoạt động trong Bitrix24 ở các gói trả phí. Hãy hỏi quản trị viên.',
      'app-closed': 'Quản trị viên chưa mở ứng dụng này cho bạn. Hãy yêu cầu quyền truy cập.',
      'portal-closed': 'Bitrix24 này hiện đang đóng. Hãy thử lại sau.',
      'rest-blocked': 'Bitrix24 đã chặn các ứng dụng do quá tải. Hãy nhờ quản trị viên liên hệ bộ phận hỗ trợ Bitrix24.',
      'https-required': 'Bitrix24 chỉ chấp nhận ứng dụng qua https. Hãy mở Bitrix24 bằng địa chỉ https.',
      'list-not-found': 'Danh sách gọi này không tồn tại hoặc bạn không được xem. Hãy quay lại các danh sách gọi để kiểm tra.',
      'participants-hidden': 'Bạn không được xem người tham gia của danh sách gọi này. Hãy xin quản trị viên quyền đọc.',
      'nobody-readable': 'Mọi người trong danh sách gọi này đã bị xóa khỏi CRM hoặc bị ẩn với bạn, và danh sách như vậy không thể thay đổi. Hãy hỏi quản trị viên hoặc tạo danh sách gọi mới.',
      'participants-unknown': 'Một số khách hàng không còn tồn tại hoặc không đúng loại của danh sách. Hãy tải lại danh sách, bỏ họ ra rồi thử lại.',
      'participants-denied': 'Bạn không được xem các khách hàng này nên không thể gọi họ. Hãy chọn người khác hoặc hỏi quản trị viên.',
      'participants-missing': 'Chưa có khách hàng nào. Hãy chọn ít nhất một khách hàng.',
      'entity-type': 'Danh sách gọi chỉ gồm liên hệ hoặc công ty. Hãy chọn một trong hai.',
      'type-mismatch': 'Danh sách này chứa khách hàng thuộc loại khác. Hãy chọn khách hàng cùng loại với danh sách.',
      'form-unknown': 'Biểu mẫu CRM này không tồn tại. Hãy chọn biểu mẫu khác hoặc không chọn.',
      'status-unknown': 'Trạng thái này không còn nữa. Hãy tải lại để xem các trạng thái hiện có.',
      arguments: 'Bitrix24 không chấp nhận dữ liệu đã gửi. Hãy tải lại rồi thử lại.',
      'activity-not-found': 'Hoạt động của danh sách gọi này không còn hoặc bạn không truy cập được: có thể ai đó đã xóa. Hãy tải lại các danh sách gọi để kiểm tra.',
      'placement-missing': 'Bitrix24 này không có vị trí đó. Hãy bỏ chọn hoặc thử lại sau khi cập nhật.',
      refused: 'Bitrix24 từ chối: “{text}”'
    }
  },
  table: {
    selectAll: 'Chọn tất cả',
    select: 'Chọn {name}'
  },
  client: {
    unnamed: { contact: 'Liên hệ #{id}', company: 'Công ty #{id}' },
    gone: { contact: 'Liên hệ #{id}, không truy cập được', company: 'Công ty #{id}, không truy cập được' }
  },
  visibility: {
    partial: 'Một số người tham gia bị ẩn do quyền của bạn.',
    unknown: 'Một số người tham gia có thể bị ẩn do quyền của bạn.',
    everybody: 'Bạn không được xem người tham gia nào của danh sách gọi này. Hãy xin quản trị viên quyền đọc.'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'Biểu mẫu CRM',
    none: 'không',
    saving: 'Đang lưu…',
    numbered: 'Biểu mẫu #{id}',
    inactive: '{name} (ngừng dùng)',
    byNumber: 'Bitrix24 không cho biết các biểu mẫu ở đây. Hãy nhập số của biểu mẫu hoặc để trống.',
    notANumber: 'Hãy nhập số của biểu mẫu hoặc để trống.',
    namesFailed: 'Không đọc được tên các biểu mẫu.',
    attached: 'Đã gắn biểu mẫu CRM.',
    detached: 'Đã gỡ biểu mẫu CRM.'
  },
  lists: {
    title: 'Danh sách gọi',
    new: 'Danh sách gọi mới',
    unnamed: 'Danh sách gọi #{id}',
    search: 'Tìm danh sách gọi',
    searchHint: 'Tên hoặc số',
    clearSearch: 'Xóa tìm kiếm',
    owner: 'Danh sách gọi của ai',
    mine: 'Của tôi',
    all: 'Tất cả',
    clients: 'Khách hàng',
    clientsFilter: { all: 'Mọi khách hàng', contact: 'Liên hệ', company: 'Công ty', other: 'Khách hàng khác' },
    state: 'Tình trạng',
    stateFilter: { alive: 'Đang mở và hoàn tất', open: 'Đang mở', done: 'Hoàn tất', putAway: 'Đã cất đi', deleted: 'Đã xóa', unavailable: 'Bạn không truy cập được' },
    refresh: 'Làm mới, đã đọc {ago}',
    justNow: 'vừa xong',
    reading: 'Đang đọc danh sách gọi…',
    column: { name: 'Tên', progress: 'Tiến độ', responsible: 'Người phụ trách', created: 'Ngày tạo', state: 'Tình trạng' },
    open: 'Đang mở',
    done: 'Hoàn tất',
    deleted: 'Đã xóa',
    unavailable: 'Không truy cập được',
    type: {
      contact: 'liên hệ',
      company: 'công ty',
      lead: 'KH tiềm năng',
      deal: 'giao dịch',
      quote: 'báo giá',
      invoice: 'hóa đơn',
      unknown: 'khách hàng khác'
    },
    participants: '{n} người tham gia',
    formNumber: 'biểu mẫu #{id}',
    viewOnly: 'chỉ xem',
    someHidden: 'một số bị ẩn với bạn',
    whyViewOnly: 'Danh sách gọi của khách hàng tiềm năng, giao dịch, v.v. được tạo trong chính Bitrix24. Ở đây chỉ có thể xem, không thể chỉnh sửa: Bitrix24 chỉ cho ứng dụng chỉnh sửa danh sách liên hệ và công ty.',
    whyDeleted: 'Hoạt động của các danh sách gọi này đã bị xóa, danh sách cũng vậy: Bitrix24 chỉ giữ phần còn lại.',
    whyUnavailable: 'Bitrix24 chỉ hiển thị những hoạt động do bạn phụ trách. Các danh sách gọi này là của người khác hoặc đã bị xóa.',
    shown: 'Hiển thị {n} danh sách gọi',
    bar: {
      sentence: '{n} người tham gia: {counts}',
      count: '{count} {name}',
      nobody: 'Không có người tham gia nào bạn xem được',
      reading: 'Đang đọc tiến độ…',
      failed: 'Không đọc được',
      byCode: 'Bitrix24 này không có trạng thái cuộc gọi nên tiến độ được hiển thị theo mã.'
    },
    selected: 'Đã chọn {n}',
    hidden: '{n} không hiển thị',
    selection: 'Danh sách gọi đã chọn',
    callAgain: 'Gọi lại…',
    putAway: 'Cất đi',
    takeOut: 'Lấy ra lại',
    putAwayDone: 'Đã cất {n} danh sách gọi',
    delete: 'Xóa…',
    clear: 'Bỏ chọn',
    none: 'Chưa có danh sách gọi nào',
    noneAbout: 'Tập hợp liên hệ hoặc công ty, gọi lần lượt và theo dõi tiến độ tại đây.',
    noMatch: 'Không có danh sách phù hợp',
    noMatchAbout: 'Hãy thử tên khác hoặc hiển thị mọi danh sách đang mở và hoàn tất.',
    clearFilters: 'Xóa bộ lọc',
    noDate: 'không rõ ngày',
    export: 'Xuất',
    menu: { report: 'Báo cáo', statuses: 'Trạng thái', stopList: 'Danh sách không gọi' },
    settings: 'Vị trí hiển thị ứng dụng'
  },
  deletion: {
    questionOne: 'Xóa danh sách gọi?',
    question: 'Xóa {n} danh sách gọi?',
    what: 'Danh sách gọi và hoạt động của chúng sẽ bị xóa trong Bitrix24 đối với mọi người. Khách hàng vẫn được giữ lại.',
    reading: 'Đang đọc những ai có trong danh sách…',
    activity: 'hoạt động “{name}”',
    noActivity: 'hoạt động không còn nữa',
    reached: 'đã gọi được {n}',
    final: 'Không thể tạo lại bằng “Hoàn tác” các danh sách khách hàng tiềm năng, giao dịch, v.v.',
    cancel: 'Hủy',
    delete: 'Xóa',
    done: 'Đã xóa {n} danh sách gọi',
    undo: 'Hoàn tác',
    undoing: 'Đang tạo lại {n} danh sách gọi…',
    undone: 'Đã khôi phục {n} danh sách gọi',
    startedOver: 'Các trạng thái bắt đầu lại từ đầu.',
    hidden: '“Hoàn tác” không khôi phục những người tham gia bị ẩn với bạn.',
    nameRefused: 'Bitrix24 không trả lại tên cũ cho “{name}”.',
    openList: 'Mở {name}',
    undoFailed: 'Không thể tạo lại {n} danh sách gọi',
    retry: 'Thử lại',
    refused: 'Bitrix24 không xóa {n} danh sách gọi',
    refusedRow: 'Chưa xóa: {reason}',
    partly: 'Một số hoạt động của danh sách đã bị xóa, số khác vẫn còn.',
    dismiss: 'Đóng'
  },
  created: {
    missing: '{n} khách hàng không còn tồn tại và đã bị bỏ qua: {names}',
    duplicates: 'Cùng lúc đó một danh sách gọi khác với cùng khách hàng đã được tạo ({ids}), có thể do mất kết nối. Nếu không ai cần, hãy xóa nó hoặc nhờ quản trị viên.'
  },
  connection: {
    offline: 'Bạn đang ngoại tuyến. Nội dung trên màn hình được giữ nguyên; việc đọc sẽ tiếp tục khi có kết nối.',
    operatingLimit: 'Bitrix24 tạm thời không nhận yêu cầu. Việc đọc sẽ tiếp tục lúc {time}.',
    tooManyRequests: 'Bitrix24 đang nhận nhiều yêu cầu. Việc đọc sẽ sớm tiếp tục.',
    retrying: 'Bitrix24 không phản hồi. Đang thử lại…'
  },
  placement: {
    notice: {
      'nothing-told': 'Bitrix24 không cho biết ứng dụng được mở cho mục nào, nên ở đây hiển thị tất cả danh sách gọi.',
      unreadable: 'Không hiểu được thông tin của Bitrix24 về vị trí mở ứng dụng, nên ở đây hiển thị tất cả danh sách gọi.',
      'not-an-id': 'Bitrix24 mở ứng dụng cho “{about}”, không phải số của bản ghi, nên ở đây hiển thị tất cả danh sách gọi.',
      'unknown-placement': 'Phiên bản ứng dụng này không biết vị trí mở nó ({about}), nên ở đây hiển thị tất cả danh sách gọi.',
      'contact-gone': 'Liên hệ #{about} đã bị xóa hoặc bạn không được xem, nên ở đây hiển thị tất cả danh sách gọi.',
      'company-gone': 'Công ty #{about} đã bị xóa hoặc bạn không được xem, nên ở đây hiển thị tất cả danh sách gọi.',
      'activity-gone': 'Hoạt động #{about} đã bị xóa hoặc bạn không được xem, nên ở đây hiển thị tất cả danh sách gọi.',
      'not-a-call-list': 'Hoạt động #{about} không phải danh sách gọi, nên ở đây hiển thị tất cả danh sách gọi.'
    },
    opening: 'Đang tìm danh sách gọi của hoạt động này…'
  },
  broken: {
    title: 'Không thể hiển thị màn hình này',
    about: 'Dữ liệu lưu trong Bitrix24 không thay đổi. Hãy tải lại để tiếp tục.',
    reload: 'Tải lại',
    texts: 'Không tải được một số văn bản nên chúng hiển thị bằng tiếng Anh. Hãy tải lại để thử lại.'
  }
}

export default vn
