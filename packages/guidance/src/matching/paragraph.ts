import type { Answered } from '../pack/schema.js'
import { askedIn } from './asked.js'
import { type Context, contextOf, effectiveCues } from './context.js'
import { lex, type Token } from './lexer.js'
import { namePeople } from './people.js'
import type { CompiledPrompt, Rules } from './rules.js'
import { overlaps, type Span } from './span.js'
import { correctTokens } from './typos.js'
import { markYears } from './years.js'

/** A phrase as it stands in a paragraph. Offsets are from the paragraph's start. */
interface Finding extends Span {
  context: Context
  sentence: number
}

/** Where a prompt applies. */
export interface Call extends Finding {
  prompt: CompiledPrompt
}

/** What answers the prompts that look for it. */
export interface Evidence extends Finding {
  answered: Answered
}

/** All that one paragraph says, whatever stands around it: so it is worked out once and kept. */
export interface Reading {
  calls: readonly Call[]
  /** Worked out when first asked for: most paragraphs are never asked. */
  evidence(): readonly Evidence[]
}

export function readParagraph(text: string, rules: Rules): Reading {
  const tokens = wordsIn(text, rules)
  let meant: ((words: readonly number[]) => Finding) | undefined
  const toFinding = (words: readonly number[]) => (meant ??= findingsIn(text, tokens, rules))(words)

  const calls = rules.calls.find(tokens).map(({ label, words }) => ({ ...toFinding(words), prompt: label }))
  let evidence: readonly Evidence[] | undefined
  return {
    calls: withoutExceptions(shortest(calls.filter(isWanted)), tokens, rules),
    evidence: () =>
      (evidence ??= rules.evidence
        .find(tokens)
        .map(({ label, words }) => ({ ...toFinding(words), answered: label }))
        .filter(({ context }) => context === 'affirmed' || context === 'quoted')),
  }
}

/** Tells how the phrases of a paragraph are meant. */
function findingsIn(text: string, tokens: readonly Token[], rules: Rules) {
  const cues = effectiveCues(
    rules.cues.find(tokens).map(({ label, words }) => ({ cue: label, words })),
    tokens,
  )
  const asked = askedIn(text, tokens)
  return (words: readonly number[]): Finding => {
    const sentence = tokens[words[0] ?? 0]?.sentence ?? 0
    const context = asked.get(sentence) ?? contextOf(words, cues, tokens)
    return { ...spanOf(words, tokens), context, sentence }
  }
}

function withoutExceptions(calls: readonly Call[], tokens: readonly Token[], rules: Rules): readonly Call[] {
  if (calls.length === 0) return calls
  const silent = new Map<CompiledPrompt, Span[]>()
  for (const { label, words } of rules.exceptions.find(tokens)) {
    silent.set(label, [...(silent.get(label) ?? []), spanOf(words, tokens)])
  }
  return calls.filter((call) => !silent.get(call.prompt)?.some((exception) => overlaps(exception, call)))
}

/** The words of a paragraph as phrases know them: typos mended, names put for what they stand for. */
function wordsIn(text: string, { people, typos, isPastYear }: Rules): readonly Token[] {
  const lexed = markYears(lex(text), isPastYear)
  const mended = typos ? correctTokens(text, lexed, typos) : lexed
  return people ? namePeople(text, mended, people) : mended
}

function isWanted({ prompt, context }: Call): boolean {
  return prompt.context === 'any' || prompt.context === context
}

/** Of overlapping calls of one prompt, those that hold no other: "child … child seen" is found once. */
function shortest(calls: readonly Call[]): Call[] {
  const lastStart = new Map<CompiledPrompt, number>()
  return [...calls]
    .sort((a, b) => a.end - b.end || b.start - a.start)
    .filter(({ prompt, start }) => {
      const holdsAnother = start <= (lastStart.get(prompt) ?? -1)
      if (!holdsAnother) lastStart.set(prompt, start)
      return !holdsAnother
    })
}

function spanOf(words: readonly number[], tokens: readonly Token[]): Span {
  return { start: tokens[words[0] ?? 0]?.start ?? 0, end: tokens[words.at(-1) ?? 0]?.end ?? 0 }
}
