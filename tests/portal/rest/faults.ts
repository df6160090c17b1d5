export const faultKinds = [
  'drop-before', 'drop-after', 'http-500', 'http-502', 'bad-json', 'query-limit', 'operation-limit', 'expired-token',
  'delay'
] as const

export type FaultKind = typeof faultKinds[number]

export interface Fault {
  /** A method name, `batch`, or `*` for any. */
  method: string
  kind: FaultKind
  /** How many more calls it hits. */
  times: number
  /** For `delay` the wait, for `operation-limit` the time until the method may be called again. */
  ms: number
}

export interface FaultQueue {
  add: (faults: Fault[]) => void
  /**
   * Takes the fault that hits this request, counting it down.
   * @param methods the HTTP method name first, then the commands of a batch
   */
  take: (methods: string[]) => { fault: Fault, method: string } | undefined
  pending: () => Fault[]
  clear: () => void
}

/** Failures that were asked for through the control surface and wait for their call. First asked, first served. */
export function createFaultQueue(): FaultQueue {
  let queue: Fault[] = []
  return {
    add(faults) { queue.push(...faults.map(fault => ({ ...fault }))) },
    take(methods) {
      for (const fault of queue) {
        const method = methods.find(name => fault.method === '*' || fault.method === name)
        if (method === undefined) continue
        fault.times -= 1
        queue = queue.filter(waiting => waiting.times > 0)
        return { fault: { ...fault }, method }
      }
      return undefined
    },
    pending: () => queue.map(fault => ({ ...fault })),
    clear() { queue = [] }
  }
}
