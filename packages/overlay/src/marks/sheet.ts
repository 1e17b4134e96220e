import { marksCss } from './marks-css.js'

/** Styles marks in a document or shadow root through a sheet of our own: nothing in its tree changes. */
export class MarksSheet {
  #sheet: CSSStyleSheet | undefined
  #root: DocumentOrShadowRoot | undefined

  adoptInto(root: DocumentOrShadowRoot): void {
    if (root === this.#root) return
    this.remove()
    this.#sheet ??= marksSheet()
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet]
    this.#root = root
  }

  remove(): void {
    if (!this.#root) return
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet)
    this.#root = undefined
  }
}

function marksSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(marksCss)
  return sheet
}
