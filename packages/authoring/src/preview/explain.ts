import {
  type Context,
  createMatcher,
  createPrompter,
  type Match,
  type Matcher,
  messageById,
  type Message,
  type Pack,
  type Prompter,
} from '@practice-guidance/guidance'

/** One place in a text where words of a prompt stand, and what became of it. */
export interface Row {
  message: string
  title: string
  prompt: string
  /** Where in the text, in UTF-16 units, and on which line, from 1. */
  start: number
  line: number
  words: string
  context: Context
  /** `offered` and `held` ask; `answered` and `quiet` do not. */
  state: 'offered' | 'held' | 'answered' | 'quiet'
  /** What answers it, or why it is quiet. */
  because: string
}

/** Longest text read, in UTF-16 units. */
export const TEXT_LIMIT = 200_000

const MEANT: Record<Context, string> = {
  affirmed: 'it is said as a fact, and this prompt waits for a denial',
  negated: 'it is denied',
  hypothetical: 'it is planned, feared or supposed',
  historical: 'it is about the past',
  other: 'it is about someone else',
  quoted: 'it stands in quotation marks',
  heading: 'it is a heading or the label of a form',
  pasted: 'it is pasted from an e-mail’s header or footer, or from a policy',
}

/** Says of a text what each prompt of a pack finds in it, and why some of it stays quiet. */
export class Explainer {
  readonly #pack: Pack
  readonly #prompter: Prompter
  readonly #matcher: Matcher
  /** Finds what the prompts would find if no context, and then no exception either, kept them quiet. */
  readonly #anyContext: Matcher
  readonly #anyAtAll: Matcher

  constructor(pack: Pack) {
    this.#pack = pack
    this.#prompter = createPrompter(pack)
    this.#matcher = createMatcher(pack)
    this.#anyContext = createMatcher(loosened(pack, (prompt) => ({ ...prompt, context: 'any' })))
    this.#anyAtAll = createMatcher(loosened(pack, (prompt) => ({ ...prompt, context: 'any', except: [] })))
  }

  explain(text: string): Row[] {
    const matches = this.#matcher.match(text)
    const { show, hold } = this.#prompter.consider(matches)
    const offered = new Set(show.flatMap((offer) => offer.matches))
    const held = new Set(hold.flatMap((offer) => offer.matches))
    const found = matches.map((match): Row => {
      const { answered } = match
      if (answered) return this.#row(text, match, 'answered', shown(text, answered))
      if (offered.has(match)) return this.#row(text, match, 'offered', '')
      return held.has(match)
        ? this.#row(text, match, 'held', 'enough is open')
        : this.#row(text, match, 'offered', '')
    })
    const quiet = this.#quiet(text, matches)
    return [...found, ...quiet].sort((a, b) => a.start - b.start)
  }

  #quiet(text: string, matches: readonly Match[]): Row[] {
    const inAnyContext = this.#anyContext.match(text)
    return this.#anyAtAll
      .match(text)
      .filter((match) => !matches.some((other) => isSame(match, other)))
      .map((match) => {
        const meant = inAnyContext.find((other) => isSame(match, other))
        return this.#row(
          text,
          match,
          'quiet',
          meant ? MEANT[meant.context] : 'an exception ("except") covers it',
        )
      })
  }

  #row(text: string, match: Match, state: Row['state'], because: string): Row {
    const { message, prompt, context, start } = match
    return {
      ...{ message, title: messageById(this.#pack, message)?.title ?? message, prompt },
      ...{
        start,
        line: text.slice(0, start).split('\n').length,
        words: shown(text, match),
        context,
        state,
        because,
      },
    }
  }
}

const shown = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end).replace(/\s+/g, ' ')

const isSame = (a: Match, b: Match) => a.prompt === b.prompt && a.start < b.end && b.start < a.end

function loosened(
  pack: Pack,
  change: (prompt: Message['prompts'][number]) => Message['prompts'][number],
): Pack {
  return {
    ...pack,
    messages: pack.messages.map((message) => ({ ...message, prompts: message.prompts.map(change) })),
  }
}
