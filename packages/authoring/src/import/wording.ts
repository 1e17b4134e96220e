/** What a heading, or a line that leads in to a list, says comes next. */
export type Part = 'questions' | 'evidence' | 'caution'

const QUESTIONS =
  /\b(?:questions?|things|points|issues|prompts?)\b.{0,20}\b(?:consider|reflect|reflection|think about|ask|discuss|discussion|supervision|explore)\b|\b(?:reflective|reflection|discussion|supervision|key|critical|challenge|prompt|practice) (?:questions?|prompts?|points)\b|^(?:ask|asking) yourself|^questions?(?: (?:for|to|about)\b.*)?$|^(?:for reflection|pause (?:and|to) (?:think|reflect)|reflect|reflections?|think about|stop and think|consider|what to ask|have you (?:asked|considered|thought about))$/i

const EVIDENCE =
  /^(?:what )?(?:the )?(?:research|evidence|reviews?|case reviews|inspections?|data|studies)(?: (?:and|from|base|findings|says?|tells?|shows?|found|evidence|reviews|research|have|us|this|on)\b.*)?$|^findings(?: from .*)?$|^what (?:we know|reviews? (?:say|tell|found))\b|^learning from (?:reviews|research|case)/i

const CAUTION =
  /^(?:cautions?|warnings?|be careful|take care|a word of caution|pitfalls?(?: to avoid)?|what (?:to avoid|can go wrong|this does not mean)|limits(?: of this)?|risks of this)\b/i

/** Longest line that names a part, in words: a longer one is a sentence about it. */
const LONGEST = 12

/** The part of a message that a line announces. */
export function partNamed(line: string): Part | undefined {
  const words = line
    .replace(/[\s:.…?!-]+$/u, '')
    .replace(/\s+(?:are|is|include|might be|may include)$/i, '')
    .replace(/[“”"]/g, '')
  if (words === '' || words.split(/\s+/).length > LONGEST) return undefined
  if (QUESTIONS.test(words)) return 'questions'
  if (EVIDENCE.test(words)) return 'evidence'
  return CAUTION.test(words) ? 'caution' : undefined
}

/** True of text that asks and does nothing else. */
export const isQuestion = (text: string) =>
  /\?["'’”)]*$/.test(text) &&
  text.split(/(?<=[.!?]["'’”)]?)\s+(?=[\p{Lu}"'‘“])/u).every((sentence) => /\?["'’”)]*$/.test(sentence))
