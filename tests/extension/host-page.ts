/** What a page and its user can see of the extension, read from the page itself. */
import type { Frame, Page } from 'puppeteer-core'

/** The words marked as calling for a prompt. */
export function marks(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const marked = CSS.highlights.get('pg-open')
    const control = document.querySelector('textarea')
    // Marks in a textarea are ranges of its value, which only some browsers have.
    return [...(marked ?? [])].map((range) =>
      range instanceof Range ? String(range) : control!.value.slice(range.startOffset, range.endOffset),
    )
  })
}

/** Whether prompts are shown: by marks, or, where a browser cannot mark a textarea, by the count at its edge. */
export function showsPrompts(frame: Page | Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const marked = CSS.highlights.get('pg-open')?.size ?? 0
    return marked > 0 || document.querySelector(':root > [popover]') !== null
  })
}

/** Whether marks can be seen: registered, and styled by the sheet that comes with the extension. */
export function marksAreSeen(frame: Page | Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const marked = CSS.highlights.get('pg-open')?.size ?? 0
    return marked > 0 && getComputedStyle(document.body, '::highlight(pg-open)').textDecorationLine !== 'none'
  })
}

/** True once nothing of the extension is left on the page. */
export function isClear(frame: Page | Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const registered = CSS.highlights.has('pg-open') || CSS.highlights.has('pg-answered')
    return !registered && document.querySelector(':root > [popover]') === null
  })
}
