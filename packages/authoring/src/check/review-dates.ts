import { isOverdue } from '@practice-guidance/guidance'
import { fault, warn } from '../content/faults.js'
import type { AnyArticleFile } from '../content/folder.js'
import { isoDay } from '../draft/dates.js'

/** How long before a review is due its authors are reminded, in days. */
const NOTICE = 60

export function checkReviewDates(articles: readonly AnyArticleFile[], today: Date): void {
  const soon = new Date(today.getFullYear(), today.getMonth(), today.getDate() + NOTICE)
  for (const { file, frontMatter, fields } of articles) {
    if (!fields) continue
    const { reviewed, reviewBy } = fields
    if (reviewed > isoDay(today)) {
      const what = `The last review is said to have been on ${reviewed}, which is still to come`
      const mend = 'Correct the date, or set it on the day.'
      warn(file, { rule: 'review-date', what, mend, place: frontMatter?.placeOf(['reviewed']) })
    }
    const place = frontMatter?.placeOf(['reviewBy'])
    const mend = 'Review it, then set "reviewed" and "reviewBy".'
    if (reviewBy < reviewed) {
      const what = `The review is due on ${reviewBy}, before it was last done on ${reviewed}`
      fault(file, { rule: 'review-date', what, mend: 'Correct one of the two dates.', place })
    } else if (isOverdue(fields, today)) {
      warn(file, { rule: 'review-overdue', what: `The review was due on ${reviewBy}`, mend, place })
    } else if (isOverdue(fields, soon)) {
      warn(file, {
        rule: 'review-due',
        what: `The review is due within ${NOTICE} days, on ${reviewBy}`,
        mend,
        place,
      })
    }
  }
}
