import { cues } from './cues.js'
import { PACK_FORMAT, type Pack, parsePack, type Prompt } from '../src/index.js'

type Input = Record<string, unknown>

const source = { id: 'invented', title: 'An invented source', publisher: 'Nobody' }

/** A whole message, changed as a test needs. */
export function message(id: string, changes: Input = {}): Input {
  return {
    id,
    title: `Title of ${id}`,
    summary: `Summary of ${id}.`,
    body: [{ type: 'paragraph', children: [{ type: 'text', value: 'Body.' }] }],
    questions: ['What did you see?', 'What did you hear?'],
    sources: [source],
    reviewed: '2026-01-01',
    reviewBy: '2027-01-01',
    ...changes,
  }
}

/** A briefing, checklist or tool: a message without what only messages have, and with what is given. */
export function article(id: string, parts: Input): Input {
  return { ...message(id), questions: undefined, ...parts }
}

const questions = ['What happened?', 'What next?']

export const briefing = (changes: Input = {}): Input =>
  article('case', { minutes: 7, sections: [{ title: 'What happened', body: [] }], questions, ...changes })

export const checklist = (changes: Input = {}): Input => {
  const items = [{ text: 'A lead is named', evidence: 'The name is on the wall' }]
  return article('audit', { groups: [{ title: 'Leading', body: [], items }], ...changes })
}

/** One tool of each kind. */
export const tools = {
  grid: (changes: Input = {}): Input => {
    const domain = (title: string) => ({ title, body: [], questions, examples: [] })
    const domains = [domain('Worries'), domain('Working well')]
    return article('grid', { kind: 'risk-grid', domains, ...changes })
  },
  scale: (changes: Input = {}): Input => {
    const anchors = [
      { value: 0, text: 'In danger' },
      { value: 10, text: 'Safe enough' },
    ]
    const people = [{ title: 'Parents', text: 'First.' }]
    return article('scale', { kind: 'safety-scale', anchors, people, questions, ...changes })
  },
  planBuilder: (changes: Input = {}): Input => {
    const parts = [
      { title: 'Who', question: 'Which adult?' },
      { title: 'By when', question: 'Which day?' },
    ]
    return article('plans', { kind: 'plan-builder', parts, examples: [], ...changes })
  },
  pitfalls: (changes: Input = {}): Input => {
    const pitfall = { title: 'First idea', body: [], signs: ['Nobody asks'], questions, actions: ['Ask'] }
    return article('pitfalls', { kind: 'pitfalls-check', pitfalls: [pitfall], ...changes })
  },
}

/** A whole pack as JSON would give it, changed as a test needs. */
export function packInput(changes: Input = {}): Input {
  return {
    format: PACK_FORMAT,
    id: 'test',
    title: 'Test pack',
    publisher: 'Nobody',
    language: 'en-GB',
    version: '1',
    published: '2026-01-01',
    licence: 'CC BY 4.0',
    themes: ['Seeing the child'],
    vocabulary: {
      child: ['child', 'children', 'kid', 'kids', 'young person', 'baby'],
      seen: ['seen', 'saw', 'sighted'],
      said: ['said', 'told', 'says'],
    },
    glossary: { wnb: ['was not brought'], dc: ['disguised compliance'] },
    cues,
    messages: [message('first')],
    ...changes,
  }
}

/** A pack with one message, whose one prompt is the one given. */
export function packWithPrompt(prompt: Partial<Prompt>): Pack {
  return parsePack(
    packInput({ messages: [message('first', { prompts: [{ id: 'first-prompt', ...prompt }] })] }),
  )
}
