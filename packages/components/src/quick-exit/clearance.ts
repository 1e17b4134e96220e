/**
 * Keeps what is scrolled to, by Tab, Find or a #fragment, clear of a bar at the top of the page, by a
 * `scroll-padding` that any rule of the page's own overrides. Returns the function that takes it away.
 * https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum
 */
export function keepClear(bar: HTMLElement): () => void {
  const styles = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles]
  const observer = new ResizeObserver(() => {
    styles.replaceSync(`:where(:root) { scroll-padding-block-start: ${Math.ceil(bar.offsetHeight) + 8}px }`)
  })
  observer.observe(bar)
  return () => {
    observer.disconnect()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== styles)
  }
}
