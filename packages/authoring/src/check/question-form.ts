import type { VFile } from 'vfile'
import { warn } from '../content/faults.js'
import type { Passage } from './passages.js'

/** How a question starts that can be answered by yes or no. */
const CLOSED =
  /^(?:am|is|isn't|are|aren't|was|wasn't|were|weren't|do|don't|does|doesn't|did|didn't|have|haven't|has|hasn't|had|hadn't|can|can't|could|couldn't|will|won't|would|wouldn't|shall|should|shouldn't|may|might|must|need|any|anything|anyone|ever)\b/i

/** What may stand before the question itself: "If the plan fails, …", "After this visit, …". */
const OPENING =
  /^(?:and|but|so|now|if|unless|after|before|once|since|while|given|in|on|at|over|during|looking|thinking)\b[^,?]*,\s*/i

/** Questions must be open, and one at a time. */
export function checkQuestionForm(file: VFile, passages: readonly Passage[]): void {
  for (const { kind, section, text, placeOf } of passages) {
    if (kind !== 'paragraph' || section !== 'Questions') continue
    const place = placeOf(text.search(/\S/))
    if (isClosed(text)) {
      const what = 'This question can be answered by yes or no'
      const mend = 'Start it with what, how, who, which, when, where or why.'
      warn(file, { rule: 'closed-question', what, mend, place })
    }
    if (text.split('?').length > 2) {
      const what = 'This item asks more than one question'
      warn(file, { rule: 'question-form', what, mend: 'Make each a question of its own, or one.', place })
    }
  }
}

function isClosed(text: string): boolean {
  const question = text.trim().replaceAll('’', "'")
  return CLOSED.test(question) || CLOSED.test(question.replace(OPENING, ''))
}
