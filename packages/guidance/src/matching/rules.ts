import type { Answered, Cue, Message, Pack, Prompt } from '../pack/schema.js'
import { Automaton } from './automaton.js'
import { type People, toPeople } from './people.js'
import { parsePhrase } from './phrases.js'
import { toTypos, type Typos } from './typos.js'
import type { Options } from './vocabulary.js'
import { wordsOf } from './words.js'
import { type IsPastYear, pastYears } from './years.js'

/** What matching needs of a prompt. */
export interface CompiledPrompt {
  id: Prompt['id']
  message: Message['id']
  context: Prompt['context']
  /** Absent when nothing answers the prompt; prompts of one message may share it. */
  answered: Answered | undefined
}

/** What a phrase in the automaton belongs to. */
export type Label =
  | { list: 'any' | 'except'; prompt: CompiledPrompt }
  | { list: 'answered'; answered: Answered }
  | { list: 'cue'; cue: Cue }

/** All that a pack says about reading a record. */
export interface Rules {
  automaton: Automaton<Label>
  /** Absent when no word class holds names. */
  people: People | undefined
  /** Absent in a pack that does not say which words are real. */
  typos: Typos | undefined
  isPastYear: IsPastYear
}

/** Compiles every phrase of a pack, and the cues, into one automaton. */
export function compileRules(pack: Pack): Rules {
  const automaton = new Automaton<Label>()
  const options = new Set<Options>()
  const addAll = (phrases: readonly string[], label: Label) => {
    for (const text of phrases) {
      const phrase = parsePhrase(text, pack.vocabulary)
      for (const step of phrase) options.add(step.options)
      automaton.add(phrase, label)
    }
  }
  for (const cue of Object.values(pack.cues)) addAll(cue.phrases, { list: 'cue', cue })
  for (const message of pack.messages) {
    for (const answered of answersOf(message)) addAll(answered.any, { list: 'answered', answered })
    for (const { id, context, any, except, answered = message.answered } of message.prompts) {
      const prompt = { id, message: message.id, context, answered }
      addAll(any, { list: 'any', prompt })
      addAll(except, { list: 'except', prompt })
    }
  }
  const words = wordsOf(options)
  return {
    automaton,
    people: toPeople(pack, words),
    typos: toTypos(pack, words),
    isPastYear: pastYears(pack.published, words),
  }
}

/** What answers any prompt of a message, each once however many share it. */
function answersOf(message: Message): Set<Answered> {
  return new Set(message.prompts.flatMap(({ answered = message.answered }) => answered ?? []))
}
