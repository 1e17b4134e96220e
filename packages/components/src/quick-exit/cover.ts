/** The only word in the title, and to a screen reader, while the destination loads. */
export const NEUTRAL = 'Loading'

// System colours hold in dark mode and forced colours. `all` undoes whatever the page says of dialogs. Firefox paints
// the page's background in the scrollbar's gutter.
const STYLES =
  '#pg-cover{all:initial!important;position:fixed!important;inset:0!important;background:Canvas!important;' +
  'color-scheme:light dark!important}:root:has(#pg-cover[open]){overflow:hidden!important}'

/** The page's cover: an opaque dialog of our own, made when first asked for. It shows by being there. */
export function coverOf(page: Document): HTMLDialogElement {
  const existing = page.getElementById('pg-cover')
  if (existing) return existing as HTMLDialogElement

  // A style sheet belongs to the document whose window made it.
  const styles = new page.defaultView!.CSSStyleSheet()
  styles.replaceSync(STYLES)
  page.adoptedStyleSheets.push(styles)

  const cover = Object.assign(page.createElement('dialog'), {
    id: 'pg-cover',
    ariaLabel: NEUTRAL,
    // Neither Escape nor Android's Back gesture may close it.
    closedBy: 'none',
  })
  page.documentElement.append(cover)
  return cover
}

/** Covers the page above every dialog, popover and full-screen element that is open; nothing beneath can be reached. */
export function coverForGood(page: Document): void {
  const cover = coverOf(page)
  if (cover.open) return
  cover.showModal()
  // While the head is still loading there is no body, and nothing in it to reach.
  if (page.body) page.body.inert = true
}
