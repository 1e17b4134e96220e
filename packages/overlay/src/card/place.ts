import {
  computePosition,
  flip,
  hide,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom'
import type { LiveRange } from '../fields/field.js'

/** Room kept to the window's edges, in CSS pixels. */
const MARGIN = 8
/** Room a badge takes beside a field. */
const BADGE_ROOM = 42
/** A card lower than this is of no use: rather cover some of the text. */
const LOWEST_CARD = 240

/**
 * Puts the card beside the field, level with the words that called it up. Where that is too narrow, it goes below or
 * above the field, and only if the window is too low for that over the text, leaving the line of those words free.
 */
export async function placeCard(
  card: HTMLElement,
  field: HTMLElement,
  words: LiveRange | null,
): Promise<void> {
  const { reference, placements } = whereFor(card, field, words)
  const padding = roomInside(MARGIN)
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: placements[0],
    middleware: [
      offset(({ placement }) => (/^(?:left|right)/.test(placement) ? BADGE_ROOM : MARGIN)),
      flip({ fallbackPlacements: placements, padding }),
      shift({ padding }),
      size({
        padding,
        apply({ availableHeight, elements }) {
          elements.floating.style.maxHeight = `${Math.max(LOWEST_CARD, Math.floor(availableHeight))}px`
        },
      }),
      // Where even the lowest card does not fit, it stays in the window all the same.
      shift({ crossAxis: true, padding }),
    ],
  })
  moveTo(card, x, y)
}

/** Puts the badge outside the field's edge, and hides it when the field is scrolled out of sight. */
export async function placeBadge(badge: HTMLElement, field: HTMLElement): Promise<void> {
  const padding = roomInside(2)
  const { x, y, middlewareData } = await computePosition(field, badge, {
    strategy: 'fixed',
    placement: beside(field)[0],
    middleware: [
      offset(6),
      flip({ fallbackPlacements: [...beside(field), 'top-end'], padding }),
      shift({ crossAxis: true, padding }),
      hide(),
    ],
  })
  moveTo(badge, x, y)
  badge.style.visibility = middlewareData.hide?.referenceHidden ? 'hidden' : ''
}

/**
 * Room to keep to the window's edges, and to a bar the page keeps at its top, such as a quick exit: pages tell its
 * height with `scroll-padding`. In CSS pixels.
 */
function roomInside(margin: number) {
  const bar = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  return { top: margin + bar, right: margin, bottom: margin, left: margin }
}

/** Calls `moved` when the page scrolls or the field changes size, once a frame at most, until `signal` aborts. */
export function followPlace(field: HTMLElement, moved: () => void, signal: AbortSignal): void {
  let frame = 0
  const soon = () => {
    if (frame) return
    frame = requestAnimationFrame(() => {
      frame = 0
      moved()
    })
  }
  window.addEventListener('scroll', soon, { capture: true, passive: true, signal })
  window.addEventListener('resize', soon, { passive: true, signal })
  const observer = new ResizeObserver(soon)
  observer.observe(field)
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    },
    { once: true },
  )
}

/** The strip of the field that holds the words, as far as it can be seen. */
function lineOf(field: HTMLElement, words: LiveRange | null): VirtualElement {
  return {
    contextElement: field,
    getBoundingClientRect() {
      const box = field.getBoundingClientRect()
      const line = words?.getBoundingClientRect()
      if (!line || line.height === 0) return box
      const within = (y: number) => Math.min(Math.max(y, box.top), box.bottom)
      return new DOMRect(box.left, within(line.top), box.width, within(line.bottom) - within(line.top))
    },
  }
}

interface Where {
  reference: HTMLElement | VirtualElement
  placements: [Placement, Placement]
}

function whereFor(card: HTMLElement, field: HTMLElement, words: LiveRange | null): Where {
  const { left, right, top, bottom } = field.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const line = lineOf(field, words)
  if (Math.max(left, clientWidth - right) >= card.offsetWidth + BADGE_ROOM + MARGIN) {
    return { reference: line, placements: beside(field) }
  }
  const clearOfText = Math.max(top, clientHeight - bottom) >= LOWEST_CARD + 2 * MARGIN
  return { reference: clearOfText ? field : line, placements: ['bottom-start', 'top-start'] }
}

function beside(field: HTMLElement): [Placement, Placement] {
  const rightToLeft = getComputedStyle(field).direction === 'rtl'
  return rightToLeft ? ['left-start', 'right-start'] : ['right-start', 'left-start']
}

function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
}
