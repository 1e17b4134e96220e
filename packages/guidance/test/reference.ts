/**
 * A matcher that is slow and plainly right: it tries every way to lay a phrase over a sentence. It knows words, choices, gaps
 * and exceptions, and nothing of what words mean. The engine must agree with it.
 */

/** One place in a phrase: any of `options`, each one or more words in a row, after up to `gap` other words. */
export interface Place {
  gap: number
  options: readonly (readonly string[])[]
}

export interface ReferencePrompt {
  id: string
  any: readonly (readonly Place[])[]
  except: readonly (readonly Place[])[]
}

/** A word of a text; offsets are UTF-16 units. */
export interface Word {
  word: string
  start: number
  end: number
}

export interface Found {
  prompt: string
  start: number
  end: number
}

/** Every place where a prompt applies, in order. */
export function findIn(
  sentences: readonly (readonly Word[])[],
  prompts: readonly ReferencePrompt[],
): Found[] {
  return sentences
    .flatMap((sentence) =>
      prompts.flatMap(({ id, any, except }) => {
        const silent = spansOf(except, sentence)
        return spansOf(any, sentence)
          .filter((one, _, all) => !all.some((other) => other !== one && holds(one, other)))
          .filter((one) => !silent.some((other) => one.start < other.end && other.start < one.end))
          .map(({ start, end }) => ({ prompt: id, start, end }))
      }),
    )
    .sort(inOrder)
}

export function inOrder(a: Found, b: Found): number {
  return a.start - b.start || a.end - b.end || a.prompt.localeCompare(b.prompt)
}

interface Stretch {
  start: number
  end: number
}

const holds = (outer: Stretch, inner: Stretch) => outer.start <= inner.start && inner.end <= outer.end

/** Where any of the phrases stands, each stretch once. */
function spansOf(phrases: readonly (readonly Place[])[], sentence: readonly Word[]): Stretch[] {
  const spans = new Map<string, Stretch>()
  for (const phrase of phrases) {
    for (const [first, { start }] of sentence.entries()) {
      for (const last of endsOf(phrase, sentence, first)) {
        const end = sentence[last]?.end ?? start
        spans.set(`${start} ${end}`, { start, end })
      }
    }
  }
  return [...spans.values()]
}

/** The last words of every way to lay a phrase over a sentence from a word on. */
function endsOf([place, ...rest]: readonly Place[], sentence: readonly Word[], from: number): number[] {
  if (!place) return []
  return place.options
    .filter((option) => option.every((word, index) => sentence[from + index]?.word === word))
    .flatMap((option) => {
      const last = from + option.length - 1
      const [next] = rest
      if (!next) return [last]
      return Array.from({ length: next.gap + 1 }, (_, skipped) => last + 1 + skipped).flatMap((at) =>
        endsOf(rest, sentence, at),
      )
    })
}
