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
