/** In the page: remembers the longest task from now on; the browser tells only of those of 50 ms and more. */
export function watchTasks(): void {
  const page = window as unknown as { longestTask: number }
  page.longestTask = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) page.longestTask = Math.max(page.longestTask, duration)
  }).observe({ type: 'longtask' })
}
