/** Choosing colleagues, and what they are told of a call list they are given. */
const en = {
  find: 'Find an employee',
  me: '{name} (me)',
  given: 'A call list for you: {list} · {participants}'
}

export type ColleaguesMessages = typeof en

export default en
