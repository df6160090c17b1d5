import type { ExportMessages } from './en'

const sc: ExportMessages = {
  saved: '已导出：{name}',
  rows: '行数：{n}',
  part: '已导出所显示的内容：{n}/{total}。',
  reading: '正在读取缺少的内容：{read}/{total}',
  writing: '正在写入文件…',
  failed: '未导出任何内容：文件不应缺少行。',
  cannotWrite: '无法写入文件。请重试。',
  morePhones: '其他电话',
  createdBy: '创建人',
  participants: '呼叫对象',
  reached: '已联系'
}

export default sc
