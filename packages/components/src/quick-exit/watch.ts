import { coverOf } from './cover.js'
import { navigate } from './leave.js'
import { words } from './words.js'

/** When links are offered, and when the second destination is tried, in ms after leaving. */
const LINKS_AFTER = 3000
const SECOND_AFTER = 8000

const STYLES = `
  div { padding: 2rem; font: 1rem/1.5 system-ui, sans-serif; color: CanvasText }
  a { display: inline-block; min-block-size: 44px; line-height: 44px; color: LinkText }
  p { margin: 0; max-inline-size: 60ch }
`

let watching = false

/**
 * Looks after an exit that does not get away: the destination hangs, is unreachable, turns out to be a download,
 * or a dialog was answered with "stay". The page stays covered throughout.
 */
export function watch(destination: string, second: string): void {
  if (watching) return
  watching = true
  setTimeout(() => offer([destination, second]), LINKS_AFTER)
  setTimeout(() => navigate(second), SECOND_AFTER)
}

/** Says on the cover that the page around this frame cannot be left from here. */
export function sayStuck(destination: string): void {
  offer([destination], words.stuck)
}

function offer(destinations: string[], message = ''): void {
  const notice = document.createElement('div')
  const styles = new CSSStyleSheet()
  styles.replaceSync(STYLES)
  const root = notice.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [styles]

  const content = document.createElement('div')
  content.append(paragraph(message), ...destinations.map((destination) => paragraph(link(destination))))
  root.append(content)
  coverOf(document).replaceChildren(notice)
  root.querySelector('a')!.focus()
}

function link(destination: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), {
    href: destination,
    rel: 'nofollow noreferrer',
    target: '_top',
    textContent: words.goTo(new URL(destination).host),
  })
}

function paragraph(content: string | HTMLElement): HTMLParagraphElement {
  const created = document.createElement('p')
  created.append(content)
  return created
}
