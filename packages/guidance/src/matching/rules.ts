import type { Answered, Cue, Message, Pack, Prompt } from '../pack/schema.js'
import { Choices } from './choices.js'
import { commonnessOf } from './commonness.js'
import { Finder, type NumberedPhrase } from './finder.js'
import { foldWords } from './fold.js'
import { Lexer } from './lexer.js'
import { Kind, Lexicon } from './lexicon.js'
import { LongTerms } from './long-terms.js'
import { abbreviationsIn } from './pack-words.js'
import { type People, toPeople } from './people.js'
import { parsePhrase } from './phrases.js'
import { Typos } from './typos.js'

/** What matching needs of a prompt. */
export interface CompiledPrompt {
  id: Prompt['id']
  message: Message['id']
  context: Prompt['context']
  /** Absent when nothing answers the prompt; prompts of one message may share it. */
  answered: Answered | undefined
}

/** All that a pack says about reading a record. */
export interface Rules {
  lexicon: Lexicon
  lexer: Lexer
  longTerms: LongTerms
  /** Absent when no word class holds names. */
  people: People | undefined
  /** What calls each prompt up, and what answers prompts from anywhere in a record. */
  calls: Finder<CompiledPrompt | Answered>
  /** What keeps each prompt quiet. */
  exceptions: Finder<CompiledPrompt>
  cues: Finder<Cue>
  /** What answers prompts from within their sentence or paragraph. */
  evidence: Finder<Answered>
}

/** Compiles every phrase of a pack, and the cues. */
export function compileRules(pack: Pack): Rules {
  const lexicon = new Lexicon()
  const longTerms = new LongTerms()
  const choices = new Choices(lexicon, longTerms, pack.vocabulary)
  const calls: NumberedPhrase<CompiledPrompt | Answered>[] = []
  const exceptions: NumberedPhrase<CompiledPrompt>[] = []
  const cues: NumberedPhrase<Cue>[] = []
  const evidence: NumberedPhrase<Answered>[] = []
  const addAll = <Label>(numbered: NumberedPhrase<Label>[], phrases: readonly string[], label: Label) => {
    for (const text of phrases) {
      const phrase = parsePhrase(text, pack.vocabulary)
      const [places, gaps] = [
        phrase.map(({ choice }) => choices.numberOf(choice)),
        phrase.map(({ gap }) => gap),
      ]
      numbered.push({ choices: places, gaps, label })
    }
  }
  for (const cue of Object.values(pack.cues)) addAll(cues, cue.phrases, cue)
  for (const message of pack.messages) {
    for (const answered of answersOf(message)) {
      if (answered.within === 'record') addAll(calls, answered.any, answered)
      else addAll(evidence, answered.any, answered)
    }
    for (const { id, context, any, except, answered = message.answered } of message.prompts) {
      const prompt = { id, message: message.id, context, answered }
      addAll(calls, any, prompt)
      addAll(exceptions, except, prompt)
    }
  }
  for (const word of abbreviationsIn(pack.glossary)) lexicon.add(word, Kind.known | Kind.abbreviation)
  for (const word of pack.names.capitals.flatMap(foldWords)) lexicon.add(word, Kind.capitals)
  const people = toPeople(pack, lexicon, choices, longTerms)
  const typos = pack.typos && new Typos(lexicon)
  for (const word of pack.typos?.realWords.split(' ') ?? []) if (word !== '') lexicon.add(word, Kind.real)
  const lexer = new Lexer(lexicon, typos, Number(pack.published.slice(0, 4)))
  choices.seal()
  const commonness = commonnessOf(choices, lexicon, [...calls, ...exceptions, ...cues, ...evidence])
  const finderOf = <Label>(phrases: NumberedPhrase<Label>[]) =>
    new Finder(choices, phrases, lexicon.size, commonness)
  return {
    lexicon,
    lexer,
    longTerms,
    people,
    calls: finderOf(calls),
    exceptions: finderOf(exceptions),
    cues: finderOf(cues),
    evidence: finderOf(evidence),
  }
}

/** What answers any prompt of a message, each once however many share it. */
function answersOf(message: Message): Set<Answered> {
  return new Set(message.prompts.flatMap(({ answered = message.answered }) => answered ?? []))
}
