/** Milliseconds of work in one go. A screen that stands still for 50 is seen to do so. */
const SLICE = 8

/**
 * Does something with each of many, in their order, and lets the page live between slices of some milliseconds.
 * @throws the signal's reason when it is aborted, between two slices; and what `work` throws.
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item, index: number) => void,
  signal?: AbortSignal
): Promise<void> {
  signal?.throwIfAborted()
  let until = performance.now() + SLICE
  let index = 0
  for (const item of items) {
    if (performance.now() >= until) {
      await breath()
      signal?.throwIfAborted()
      until = performance.now() + SLICE
    }
    work(item, index++)
  }
}

/** A turn for everything that waits. Not by a timer: browsers slow those of a hidden page down to one a second. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
