import type { Message, Pack, Prompt } from '../pack/schema.js'
import { Automaton } from './automaton.js'
import { type Cue, cues } from './cues.js'
import { parsePhrase } from './phrases.js'

/** What matching needs of a prompt. */
export interface CompiledPrompt {
  id: Prompt['id']
  message: Message['id']
  context: Prompt['context']
  /** How near evidence must be; absent when nothing answers the prompt. */
  answeredWithin: 'sentence' | 'paragraph' | 'record' | undefined
}

/** What a phrase in the automaton belongs to: a list of a prompt, or a cue. */
export type Label = { prompt: CompiledPrompt; list: 'any' | 'except' | 'answered' } | Cue

/** Compiles every phrase of a pack, and the cues, into one automaton. */
export function compileRules(pack: Pack): Automaton<Label> {
  const automaton = new Automaton<Label>()
  const addAll = (phrases: readonly string[], label: Label) => {
    for (const phrase of phrases) automaton.add(parsePhrase(phrase, pack.vocabulary), label)
  }
  for (const cue of cues) addAll(cue.phrases, cue)
  for (const message of pack.messages) {
    for (const { id, context, any, except, answered } of message.prompts) {
      const prompt = { id, message: message.id, context, answeredWithin: answered?.within }
      addAll(any, { prompt, list: 'any' })
      addAll(except, { prompt, list: 'except' })
      addAll(answered?.any ?? [], { prompt, list: 'answered' })
    }
  }
  return automaton
}
