/** Presses that leave. */
export const PRESSES = 3

/** Longest pause between two presses, in ms. */
const PAUSE = 5000

/** Anything that shows Shift is being used for something else. */
const DISTURBANCES = [
  'pointerdown',
  'pointerup',
  'wheel',
  'dragstart',
  'compositionstart',
  'beforeinput',
] as const

type Listener = (presses: number) => void

const listeners = new Set<Listener>()
let stop: AbortController | null = null
let presses = 0
let alone = false
let touched = false
let pause: ReturnType<typeof setTimeout> | undefined

/**
 * Reports how many times in a row Shift, either one, was pressed and released with nothing else in between:
 * 1, 2, 3, and 0 when the count is broken or five seconds pass. All listeners share one set of window listeners.
 * Returns the function that stops reporting.
 */
export function onLoneShift(listener: Listener): () => void {
  listeners.add(listener)
  if (!stop) listen((stop = new AbortController()).signal)
  return () => {
    listeners.delete(listener)
    if (listeners.size) return
    stop?.abort()
    stop = null
    reset()
  }
}

function listen(signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal }
  addEventListener('keydown', onKeydown, options)
  addEventListener('keyup', onKeyup, options)
  for (const type of DISTURBANCES) addEventListener(type, onDisturbance, options)
  addEventListener('blur', (event) => event.target === window && reset(), options)
}

function onKeydown(event: KeyboardEvent): void {
  if (
    event.key !== 'Shift' ||
    event.repeat ||
    event.isComposing ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey
  )
    reset()
  // A virtual keyboard's Shift is part of typing, and it can only be on screen under a finger.
  else alone = !touched
}

// Firefox on X11 may report shiftKey as true here, so only the key itself is asked.
function onKeyup(event: KeyboardEvent): void {
  if (event.key !== 'Shift') return reset()
  if (!alone) return
  clearTimeout(pause)
  report(presses + 1)
  if (presses === PRESSES) reset()
  else pause = setTimeout(reset, PAUSE)
}

function onDisturbance(event: Event): void {
  if (event instanceof PointerEvent) touched = event.pointerType === 'touch'
  reset()
}

function reset(): void {
  alone = false
  clearTimeout(pause)
  if (presses) report(0)
}

function report(count: number): void {
  presses = count
  for (const listener of [...listeners]) listener(count)
}
