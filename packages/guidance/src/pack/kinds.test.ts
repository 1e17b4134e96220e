import { describe, expect, it } from 'vitest'
import { briefing, checklist, packInput, tools } from '../../test/fixture.js'
import { articlesOf, PackError, parsePack } from '../index.js'

function faultsOf(changes: Record<string, unknown>): string[] {
  try {
    parsePack(packInput(changes))
    return []
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    return error.faults.map(({ path }) => path)
  }
}

const prompt = {
  id: 'vague',
  about: 'vague',
  words: 'engage',
  ask: 'What will they do?',
  any: ['engage with'],
}
const withMessages = [{ title: 'Part', body: [], messages: ['frist'] }]
const items = [{ text: 'A', evidence: 'B', messages: ['frist'] }]
const wronglyPaired = {
  title: 'Worries',
  body: [],
  questions: ['Why?'],
  impact: [],
  examples: [{ text: 'A' }],
}

describe('a pack of every kind of article', () => {
  it('is read whole, and its ids differ across kinds', () => {
    const all = {
      briefings: [briefing()],
      tools: Object.values(tools).map((tool) => tool()),
      checklists: [checklist()],
    }
    expect(articlesOf(parsePack(packInput(all))).map(({ id }) => id)).toEqual([
      'first',
      'case',
      'grid',
      'scale',
      'plans',
      'pitfalls',
      'audit',
    ])
    expect(faultsOf({ ...all, briefings: [briefing({ id: 'audit' })] })).toEqual(['checklists.0.id'])
  })

  it.each([
    ['a briefing that says nothing', { briefings: [briefing({ sections: [] })] }, 'briefings.0.sections'],
    ['a briefing without end', { briefings: [briefing({ minutes: 0 })] }, 'briefings.0.minutes'],
    [
      'a briefing that leads nowhere',
      { briefings: [briefing({ sections: withMessages })] },
      'briefings.0.sections.0.messages.0',
    ],
    [
      'a checklist that leads nowhere',
      { checklists: [checklist({ groups: [{ title: 'A', body: [], items }] })] },
      'checklists.0.groups.0.items.0.messages.0',
    ],
    [
      'an item that nothing would show',
      { checklists: [checklist({ groups: [{ title: 'A', body: [], items: [{ text: 'A' }] }] })] },
      'checklists.0.groups.0.items.0.evidence',
    ],
    ['a tool of no kind', { tools: [tools.grid({ kind: 'hammer' })] }, 'tools.0.kind'],
    ['a local link that is not there', { tools: [tools.scale({ links: ['lost'] })] }, 'tools.0.links.0'],
    [
      'a worry without its impact',
      { tools: [tools.grid({ domains: [wronglyPaired, wronglyPaired] })] },
      'tools.0.domains.0.examples.0',
    ],
    [
      'a scale with one end',
      {
        tools: [
          tools.scale({
            anchors: [
              { value: 0, text: 'A' },
              { value: 5, text: 'B' },
            ],
          }),
        ],
      },
      'tools.0.anchors',
    ],
    [
      'an action with a part missing',
      { tools: [tools.planBuilder({ examples: [{ before: 'A', body: [], actions: [['Mum']] }] })] },
      'tools.0.examples.0.actions.0',
    ],
    [
      'wording that cannot be read',
      { tools: [tools.planBuilder({ prompts: [{ ...prompt, any: ['{chidl}'] }] })] },
      'tools.0.prompts.0.any.0',
    ],
    [
      'a prompt id used twice',
      { tools: [tools.planBuilder({ prompts: [prompt, prompt] })] },
      'tools.0.prompts.1.id',
    ],
  ])('refuses %s', (_, changes, path) => {
    expect(faultsOf(changes)[0]).toBe(path)
  })
})
