export interface LoggedCommand {
  method: string
  params: unknown
  /** The error code the command ended with, `''` for an error without a code (protocol note 25). */
  error?: string
}

export interface LoggedRequest {
  /** ISO time at which the request arrived. */
  time: string
  /** The HTTP method name: `batch` or the single method. */
  method: string
  /** HTTP status; 0 when the connection was cut. */
  status: number
  ms: number
  userId: number | null
  /** What was asked: the commands of a batch, or the single call. Tokens are never in here. */
  commands: LoggedCommand[]
  error?: string
}

export interface RequestLog {
  add: (request: LoggedRequest) => void
  all: () => LoggedRequest[]
  clear: () => void
}

/** Keeps the newest requests, so that a portal left running does not grow without end. */
export function createRequestLog(capacity = 20_000): RequestLog {
  let requests: LoggedRequest[] = []
  return {
    add(request) {
      requests.push(request)
      if (requests.length > capacity * 1.2) requests = requests.slice(-capacity)
    },
    all: () => requests.slice(-capacity),
    clear() { requests = [] }
  }
}
