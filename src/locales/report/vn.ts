import type { ReportMessages } from './en'

const vn: ReportMessages = {
  byColleague: 'Theo đồng nghiệp',
  byColleagueFile: 'Tệp văn bản theo đồng nghiệp',
  byList: 'Theo danh sách gọi',
  colleague: 'Đồng nghiệp',
  people: 'Đồng nghiệp',
  everybody: 'Mọi đồng nghiệp',
  from: 'Tạo từ ngày',
  to: 'Tạo đến ngày',
  reached: 'Đã gọi được',
  left: 'Còn lại',
  success: 'Tỷ lệ thành công',
  results: 'Kết quả',
  total: 'Tổng cộng',
  aboutReached: 'Khách hàng đã có kết quả, bất kể kết quả nào',
  aboutLeft: 'Khách hàng chưa có kết quả, có trạng thái “{status}”',
  aboutSuccess: 'Tỷ lệ khách hàng có trạng thái “{status}” trong số đã có kết quả',
  eachList: 'Khách hàng có trong hai danh sách gọi được tính ở mỗi danh sách.',
  ownOnly: 'Bitrix24 hiển thị các danh sách gọi do bạn phụ trách. Danh sách của đồng nghiệp không có trong báo cáo này.',
  notTold: 'không rõ',
  user: 'Người dùng #{id}',
  counted: 'đã tính {read} trên {total}',
  notRead: 'Chưa tính',
  denied: 'Không được tính vì bạn không được xem người tham gia ({count}): {names}'
}

export default vn
