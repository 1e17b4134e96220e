import type { Answered, Cue, Message, Pack, Prompt } from '../pack/schema.js'
import { Automaton } from './automaton.js'
import { Choices } from './choice.js'
import { type People, toPeople } from './people.js'
import { parsePhrase } from './phrases.js'
import { toTypos, type Typos } from './typos.js'
import { type IsPastYear, pastYears } from './years.js'

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
  /** What calls each prompt up. */
  calls: Automaton<CompiledPrompt>
  /** What keeps each prompt quiet. */
  exceptions: Automaton<CompiledPrompt>
  cues: Automaton<Cue>
  evidence: Automaton<Answered>
  /** Absent when no word class holds names. */
  people: People | undefined
  /** Absent in a pack that does not say which words are real. */
  typos: Typos | undefined
  isPastYear: IsPastYear
}

/** Compiles every phrase of a pack, and the cues. */
export function compileRules(pack: Pack): Rules {
  const choices = new Choices()
  const calls = new Automaton<CompiledPrompt>(choices)
  const exceptions = new Automaton<CompiledPrompt>(choices)
  const cues = new Automaton<Cue>(choices)
  const evidence = new Automaton<Answered>(choices)
  const addAll = <Label>(automaton: Automaton<Label>, phrases: readonly string[], label: Label) => {
    for (const phrase of phrases) automaton.add(parsePhrase(phrase, pack.vocabulary), label)
  }
  for (const cue of Object.values(pack.cues)) addAll(cues, cue.phrases, cue)
  for (const message of pack.messages) {
    for (const answered of answersOf(message)) addAll(evidence, answered.any, answered)
    for (const { id, context, any, except, answered = message.answered } of message.prompts) {
      const prompt = { id, message: message.id, context, answered }
      addAll(calls, any, prompt)
      addAll(exceptions, except, prompt)
    }
  }
  const { words } = choices
  return {
    calls,
    exceptions,
    cues,
    evidence,
    people: toPeople(pack, words),
    typos: toTypos(pack, words),
    isPastYear: pastYears(pack.published, words),
  }
}

/** What answers any prompt of a message, each once however many share it. */
function answersOf(message: Message): Set<Answered> {
  return new Set(message.prompts.flatMap(({ answered = message.answered }) => answered ?? []))
}
