import { processorTime } from '../clock.mjs'

/**
 * Starts a watch that tells ms so far by the clock on the wall or by the processor's, whichever is less. The first counts what
 * other programs do meanwhile, the second what helpers do at the same time.
 */
export function stopwatch() {
  const [wall, processor] = [performance.now(), processorTime()]
  return () => Math.min(performance.now() - wall, processorTime() - processor)
}

/** Starts a watch for what is done in another process. */
export function wallClock() {
  const began = performance.now()
  return () => performance.now() - began
}
