import type { OperatingState } from './operating'

/** The `time` block that every answer carries. Times with a `T` are in UTC, as this portal's clock is. */
export interface TimeBlock {
  start: number
  finish: number
  duration: number
  processing: number
  date_start: string
  date_finish: string
  operating_reset_at: number
  operating: number
}

/**
 * @param startedMs when the request or command arrived, in milliseconds
 * @param processingMs how long the method itself worked
 * @param operating what the method used of its operating time
 */
export function timeBlock(startedMs: number, processingMs: number, operating: OperatingState): TimeBlock {
  const finishedMs = Date.now()
  return {
    start: startedMs / 1000,
    finish: finishedMs / 1000,
    duration: (finishedMs - startedMs) / 1000,
    processing: processingMs / 1000,
    date_start: isoSeconds(new Date(startedMs)),
    date_finish: isoSeconds(new Date(finishedMs)),
    operating_reset_at: operating.resetAt,
    operating: operating.operating
  }
}

/** `2025-07-14T08:41:08+00:00`, the way REST writes moments. */
export function isoSeconds(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, '+00:00')
}
