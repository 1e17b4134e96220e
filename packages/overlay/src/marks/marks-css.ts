/** Names under which marks are registered in `CSS.highlights`. */
export const OPEN_MARK = 'pg-open'
export const ANSWERED_MARK = 'pg-answered'

/**
 * Looks of the marks. No property here moves text. Line colours keep 3:1 on white as on near black, because a highlight
 * cannot know the page's background; open and answered differ by the kind of line too.
 */
export const marksCss = `::highlight(${OPEN_MARK}) {
  background-color: rgb(194 87 12 / 0.14);
  text-decoration: underline 2px #c2570c;
  text-underline-offset: 0.15em;
}
::highlight(${ANSWERED_MARK}) {
  text-decoration: underline dotted 2px #2f8576;
  text-underline-offset: 0.15em;
}
@media (forced-colors: active) {
  ::highlight(${OPEN_MARK}) {
    background-color: Highlight;
    color: HighlightText;
    text-decoration-color: HighlightText;
  }
}
`
