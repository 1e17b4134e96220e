import type { Automaton, Occurrence } from './automaton.js'
import { type Context, contextOf, effectiveCues } from './context.js'
import type { Cue } from './cues.js'
import { lex, type Token } from './lexer.js'
import type { CompiledPrompt, Label } from './rules.js'
import { overlaps, type Span } from './span.js'

/** A phrase of a prompt where it applies, or evidence for one. Offsets are from the paragraph's start. */
export interface Finding extends Span {
  prompt: CompiledPrompt
  context: Context
  sentence: number
}

/** All that one paragraph says, whatever stands around it: so it is worked out once and kept. */
export interface Reading {
  matches: readonly Finding[]
  evidence: readonly Finding[]
}

export function readParagraph(text: string, automaton: Automaton<Label>): Reading {
  const tokens = lex(text)
  const found = automaton.find(tokens)
  const cues = effectiveCues(
    found.filter((one): one is Occurrence<Cue> & { label: Cue } => 'reaches' in one.label),
  )
  const findings = { any: [] as Finding[], except: [] as Finding[], answered: [] as Finding[] }
  for (const { label, words } of found) {
    if ('reaches' in label) continue
    const finding = {
      ...spanOf(words, tokens),
      prompt: label.prompt,
      context: contextOf(words, cues, tokens),
    }
    findings[label.list].push({ ...finding, sentence: tokens[words[0] ?? 0]?.sentence ?? 0 })
  }
  const isSilenced = (match: Finding) =>
    findings.except.some((other) => other.prompt === match.prompt && overlaps(other, match))
  return {
    matches: shortest(findings.any.filter(isWanted)).filter((match) => !isSilenced(match)),
    evidence: findings.answered.filter(({ context }) => context === 'affirmed' || context === 'quoted'),
  }
}

function isWanted({ prompt, context }: Finding): boolean {
  return prompt.context === 'any' || prompt.context === context
}

/** Of overlapping findings of one prompt, those that hold no other: "child … child seen" is found once. */
function shortest(findings: readonly Finding[]): Finding[] {
  const lastStart = new Map<CompiledPrompt, number>()
  return [...findings]
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
