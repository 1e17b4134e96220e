import type { Answered } from '../pack/schema.js'
import { askedBefore } from './asked.js'
import { type Context, contextOf, effectiveCues } from './context.js'
import { Evidence } from './evidence.js'
import type { Occurrence } from './finder.js'
import type { Words } from './fitting.js'
import { layoutOf } from './layout.js'
import { LongReadings } from './long-terms.js'
import { namePeople } from './people.js'
import type { CompiledPrompt, Rules } from './rules.js'
import { Sieve } from './sieve.js'
import { overlaps, type Span } from './span.js'
import { Tokens } from './tokens.js'

/** Where a prompt applies. Offsets are UTF-16 units from the paragraph's start. */
export interface Call extends Span {
  prompt: CompiledPrompt
  context: Context
  /** The index of the first token of its sentence. */
  sentence: number
  /** Where its own sentence or paragraph answers it, or null; undefined when anything in the record may. */
  answer: Span | null | undefined
}

/** All that one paragraph says, whatever stands around it: so it is worked out once and kept. */
export interface Reading {
  /** In order. */
  readonly calls: readonly Call[]
  /** Whether anything in the record may answer any of them. */
  readonly asksRecord: boolean
  /** What answers prompts from anywhere in the record. */
  readonly evidence: Evidence
}

/** Tells how a phrase of one sentence is meant. */
type Meaning = (words: readonly number[]) => Context

/** Reads paragraphs one after another, in the same room. */
export class Reader {
  readonly #rules: Rules
  readonly #words: Words
  /** Where the paragraph begins in the text. */
  #start = 0

  constructor(rules: Rules) {
    this.#rules = rules
    this.#words = { tokens: new Tokens(rules.lexicon), readings: new LongReadings(), sieve: new Sieve() }
  }

  /** Reads the paragraph of a text from `from` to `to`. */
  read(text: string, from: number, to: number): Reading {
    const { lexer, people, longTerms } = this.#rules
    const { tokens, readings, sieve } = this.#words
    this.#start = from
    lexer.read(text, from, to, tokens)
    if (people) namePeople(tokens, people)
    longTerms.find(tokens, readings)
    tokens.dropDoubtful()
    sieve.fill(tokens, readings)
    const calls: Call[] = []
    const evidence = new Evidence()
    for (let first = 0, next: number; first < tokens.length; first = next) {
      next = tokens.sentenceEnd(first)
      const found = this.#rules.calls.find(this.#words, first, next)
      if (found.length === 0) continue
      const meaning = this.#meaningIn(first, next)
      for (const call of this.#callsAmong(found, meaning, first, next)) calls.push(call)
      this.#collect(found, meaning, evidence)
    }
    this.#answerNearby(calls)
    return { calls, asksRecord: calls.some(({ answer }) => answer === undefined), evidence }
  }

  #callsAmong(
    found: readonly Occurrence<CompiledPrompt | Answered>[],
    meaning: Meaning,
    first: number,
    next: number,
  ): readonly Call[] {
    const calls: Call[] = []
    for (const { label: prompt, words } of found) {
      if ('within' in prompt) continue
      const context = meaning(words)
      if (prompt.context !== 'any' && prompt.context !== context) continue
      const { start, end } = this.#spanOf(words)
      const answer = prompt.answered?.within === 'record' ? undefined : null
      calls.push({ start, end, prompt, context, sentence: first, answer })
    }
    if (calls.length === 0) return calls
    const prompts = new Set(calls.map(({ prompt }) => prompt))
    const exceptions = this.#rules.exceptions.find(this.#words, first, next, prompts)
    const isSilent = (call: Call) =>
      exceptions.some(({ label, words }) => label === call.prompt && overlaps(this.#spanOf(words), call))
    const kept = shortest(calls)
    return exceptions.length === 0 ? kept : kept.filter((call) => !isSilent(call))
  }

  /** Looks for what answers the calls of this paragraph, within it or within their sentences. */
  #answerNearby(calls: readonly Call[]): void {
    const sought = new Set<Answered>()
    for (const { prompt } of calls)
      if (prompt.answered && prompt.answered.within !== 'record') sought.add(prompt.answered)
    if (sought.size === 0) return
    const { tokens } = this.#words
    const paragraph = new Evidence()
    for (let first = 0, next: number; first < tokens.length; first = next) {
      next = tokens.sentenceEnd(first)
      const answering = this.#rules.evidence.find(this.#words, first, next, sought)
      if (answering.length === 0) continue
      const sentence = new Evidence()
      this.#collect(answering, this.#meaningIn(first, next), paragraph, sentence)
      for (const call of calls)
        if (call.sentence === first && call.prompt.answered?.within === 'sentence')
          call.answer = sentence.answerTo(call)
    }
    for (const call of calls)
      if (call.prompt.answered?.within === 'paragraph') call.answer = paragraph.answerTo(call)
  }

  /** What is denied, planned or past answers nothing. */
  #collect(
    found: readonly Occurrence<CompiledPrompt | Answered>[],
    meaning: Meaning,
    ...into: Evidence[]
  ): void {
    for (const { label, words } of found) {
      if (!('within' in label)) continue
      const context = meaning(words)
      if (context !== 'affirmed' && context !== 'quoted') continue
      for (const evidence of into) evidence.add(label, this.#spanOf(words))
    }
  }

  #meaningIn(first: number, next: number): Meaning {
    const { tokens } = this.#words
    const whole = layoutOf(first, this.#start, tokens) ?? askedBefore(next, tokens)
    if (whole) return () => whole
    const cues = effectiveCues(this.#rules.cues.find(this.#words, first, next), first)
    return (words) => contextOf(words, cues, tokens)
  }

  #spanOf(words: readonly number[]): Span {
    const { start, end } = this.#words.tokens
    return {
      start: (start[words[0] as number] as number) - this.#start,
      end: (end[words[words.length - 1] as number] as number) - this.#start,
    }
  }
}

/** Of overlapping calls of one prompt, those that hold no other, in order: "child … child seen" is found once. */
function shortest(calls: Call[]): Call[] {
  if (calls.length < 2) return calls
  const lastStart = new Map<CompiledPrompt, number>()
  return calls
    .sort((a, b) => a.end - b.end || b.start - a.start)
    .filter(({ prompt, start }) => {
      const holdsAnother = start <= (lastStart.get(prompt) ?? -1)
      if (!holdsAnother) lastStart.set(prompt, start)
      return !holdsAnother
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
