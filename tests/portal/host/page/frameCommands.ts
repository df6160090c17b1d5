import type { AppFrame } from './appFrame'
import { openAppInSlider } from './appOpenings'
import { textOf } from './frameMessage'
import { openPathInSlider } from './pathSlider'
import { pickClients, pickUsers } from './pickDialog'
import { portal } from './portalApi'
import { toast } from './toast'
import { word } from './words'

type Params = Record<string, unknown>
type Answer = (value?: unknown) => void
type FrameCommand = (frame: AppFrame, params: Params, answer: Answer) => unknown

/** Paths the host lets an app open in a slider (protocol note 48). */
const openable =
  /^\/(crm\/(deal|lead|contact|company|type)|marketplace|company\/personal\/user\/[0-9]+|workgroups\/group\/[0-9]+)\//

function getInitData(frame: AppFrame, _params: Params, answer: Answer) {
  answer(frame.opening.initData)
  frame.opening.initData.FIRST_RUN = false
}

async function refreshAuth(frame: AppFrame, _params: Params, answer: Answer) {
  const tokens = await portal.refresh(frame.sid)
  Object.assign(frame.opening.initData, tokens)
  answer(tokens)
}

function resizeWindow(frame: AppFrame, params: Params, answer: Answer) {
  const height = Number.parseInt(textOf(params.height), 10)
  const width = params.width === '100%' ? '100%' : `${Number.parseInt(textOf(params.width), 10) || 100}px`
  frame.holder.style.width = width
  if (height) frame.holder.style.height = `${height}px`
  const box = frame.holder.getBoundingClientRect()
  answer({ width: box.width, height: box.height })
}

function setScroll(_frame: AppFrame, params: Params, answer: Answer) {
  const scroll = Number.parseInt(textOf(params.scroll), 10)
  if (scroll >= 0) window.scrollTo(window.scrollX, scroll)
  answer(params)
}

function setTitle(frame: AppFrame, params: Params, answer: Answer) {
  frame.where.setTitle(textOf(params.title))
  answer(params)
}

/**
 * The path is tested as it came, like in the real host. The SDK puts an allowed one with dots behind it in front,
 * to choose the slider's width, so through it any path of the portal opens (protocol note 181).
 */
function openPath(_frame: AppFrame, params: Params, answer: Answer) {
  const path = typeof params.path === 'string' ? params.path : ''
  if (!openable.test(path)) {
    answer({ result: 'error', errorCode: 'PATH_NOT_AVAILABLE' })
    return
  }
  openPathInSlider(new URL(path, location.origin), sliderWidth(path), () => answer({ result: 'close' }))
}

/** The width the SDK asked for is in the prefix of the path only (protocol note 181). */
function sliderWidth(path: string): number | undefined {
  if (path.startsWith('/workgroups/group/0/')) return 900
  if (path.startsWith('/crm/company/requisite/0/')) return 950
  if (path.startsWith('/company/personal/user/0/')) return 1200
  return path.startsWith('/crm/type/0/') ? 1640 : undefined
}

function openApplication(_frame: AppFrame, params: Params, answer: Answer) {
  // They travel as a form does, so a number arrives as text (protocol note 164).
  const options = Object.fromEntries(Object.entries(params)
    .filter(([name]) => !name.startsWith('bx24_'))
    .map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]))
  const width = Number(params.bx24_width)
  openAppInSlider({
    placement: 'DEFAULT',
    options: { ...options, IFRAME: 'Y', IFRAME_TYPE: 'SIDE_SLIDER' },
    title: typeof params.bx24_title === 'string' ? params.bx24_title : '',
    width: width > 0 ? width : undefined,
    closed: () => answer()
  })
}

async function setAppOption(frame: AppFrame, params: Params, answer: Answer) {
  // Someone who is no administrator gets no answer at all (protocol note 47).
  if (frame.opening.initData.IS_ADMIN !== true) return
  await portal.setOption(frame.sid, 'app', textOf(params.name), params.value)
  answer(params)
}

async function setUserOption(frame: AppFrame, params: Params, answer: Answer) {
  await portal.setOption(frame.sid, 'user', textOf(params.name), params.value)
  answer(params)
}

async function setInstall(frame: AppFrame, params: Params, answer: Answer) {
  await portal.setInstall(frame.sid, Boolean(params.install))
  answer(params)
}

/** Is never answered: the portal loads its page anew, and with it the app, now installed. */
async function setInstallFinish(frame: AppFrame, params: Params) {
  const { result } = await portal.finishInstall(frame.sid, params.value !== false)
  const next = new URL(location.href)
  next.searchParams.set('install_finished', result ? 'Y' : 'N')
  location.assign(next)
}

function interfaceOf(_frame: AppFrame, _params: Params, answer: Answer) {
  const ofPlacement = ['getInterface', 'placementBindEvent']
  answer({ command: Object.keys(frameCommands).filter((name) => !ofPlacement.includes(name)), event: [] })
}

/** What a frame may ask for, by the name it is asked by. */
export const frameCommands: Record<string, FrameCommand> = {
  getInitData,
  refreshAuth,
  resizeWindow,
  setScroll,
  setTitle,
  reloadWindow: (frame) => frame.where.reload(),
  openApplication,
  closeApplication: (frame, _params, answer) => frame.where.close(() => answer()),
  openPath,
  setInstall,
  setInstallFinish,
  setAppOption,
  setUserOption,
  getInterface: interfaceOf,
  // Calls and chats are started and nothing is answered (protocol note 47).
  imPhoneTo: (_frame, params) => toast(word('calling', { phone: textOf(params.phone) })),
  imCallTo: (_frame, params) => toast(word('callingUser', { id: textOf(params.userId) })),
  imOpenMessenger: (_frame, params) => toast(word('messenger', { id: textOf(params.dialogId) })),
  imOpenHistory: (_frame, params) => toast(word('messenger', { id: textOf(params.dialogId) })),
  // A dialogue that is closed answers nothing, ever (protocol note 47).
  selectCRM: (_frame, params, answer) => pickClients(params, answer),
  selectUser: (_frame, params, answer) =>
    pickUsers(params.mult === true, (users) => answer(params.mult === true ? users : users[0]))
}
