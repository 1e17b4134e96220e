import { diffArrays } from 'diff'

export interface ParagraphChanges {
  added: string[]
  removed: string[]
  changed: { before: string; after: string }[]
}

/** Share of words two lines must have in common for one to be the other, changed. */
const ALIKE = 0.4

/** Lines that were added, taken away or changed, in the order of the text. */
export function compareLines(before: readonly string[], after: readonly string[]): ParagraphChanges {
  const result: ParagraphChanges = { added: [], removed: [], changed: [] }
  let removed: string[] = []
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed = part.value
    else if (part.added) {
      pair(removed, part.value, result)
      removed = []
    } else {
      result.removed.push(...removed)
      removed = []
    }
  }
  result.removed.push(...removed)
  return result
}

function pair(removed: readonly string[], added: readonly string[], result: ParagraphChanges): void {
  const left = [...removed]
  for (const after of added) {
    const scores = left.map((before) => likeness(before, after))
    const best = scores.indexOf(Math.max(...scores))
    const before = best >= 0 && scores[best]! >= ALIKE ? left[best] : undefined
    if (before === undefined) {
      result.added.push(after)
      continue
    }
    left.splice(best, 1)
    result.changed.push({ before, after })
  }
  result.removed.push(...left)
}

function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  let shared = 0
  for (const word of first) if (second.has(word)) shared += 1
  return shared / Math.max(1, Math.max(first.size, second.size))
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
