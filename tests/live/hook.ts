/** An answer of REST as it came: refusals are answers too. */
export interface HookAnswer {
  status: number
  body: Record<string, unknown>
}

/** A portal behind an incoming webhook. */
export interface Hook {
  /** One call with a JSON body. */
  ask: (method: string, params?: object) => Promise<HookAnswer>
  /** One call with parameters in the address, by GET. */
  get: (method: string, query: string) => Promise<HookAnswer>
  /** The same portal, asked with a wrong secret. */
  withWrongSecret: () => Hook
}

const PATIENCE = 6

async function answerOf(response: Response): Promise<HookAnswer> {
  const text = await response.text()
  try {
    return { status: response.status, body: JSON.parse(text) as Record<string, unknown> }
  } catch {
    return { status: response.status, body: { error: 'NO_JSON', error_description: text.slice(0, 80) } }
  }
}

/**
 * @param address as Bitrix24 shows it for an incoming webhook, `https://portal/rest/1/secret/`.
 * @throws Error when that is no such address; the message does not repeat it, because it holds a secret.
 */
export function createHook(address: string): Hook {
  const match = /^(https?:\/\/[^/]+\/rest\/\d+)\/([^/]+)\/?$/.exec(address.trim())
  if (!match) throw new Error('B24_HOOK has to look like https://portal.bitrix24.com/rest/1/secret/')
  const [, root = '', secret = ''] = match

  /** Waits for its turn when the portal has had too many requests (protocol note 40). */
  async function patiently(send: () => Promise<Response>): Promise<HookAnswer> {
    for (let attempt = 1; ; attempt++) {
      const answer = await answerOf(await send())
      if (answer.body.error !== 'QUERY_LIMIT_EXCEEDED' || attempt === PATIENCE) return answer
      await new Promise(resolve => setTimeout(resolve, 1000 * attempt))
    }
  }

  return {
    ask: (method, params = {}) => patiently(() => fetch(`${root}/${secret}/${method}`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(params)
    })),
    get: (method, query) => patiently(() => fetch(`${root}/${secret}/${method}?${query}`)),
    withWrongSecret: () => createHook(`${root}/wrongwrongwrong0/`)
  }
}
