import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { contentWith, type Edit, replace, reportOn, today } from '../../test/content.js'
import { compileContent } from '../compile.js'

const PATHS = {
  briefing: 'briefings/cold-kitchen.md',
  checklist: 'checklists/ready-to-learn.md',
  'risk-grid': 'tools/board.md',
  'safety-scale': 'tools/scale.md',
  'plan-builder': 'tools/plan.md',
  'pitfalls-check': 'tools/traps.md',
}

type Sample = keyof typeof PATHS

const sample = (name: Sample) =>
  readFileSync(fileURLToPath(new URL(`../../test/articles/${name}.md`, import.meta.url)), 'utf8')

/** The report on one whole article, edited. */
function report(name: Sample, edit: (text: string) => string): string {
  const text = sample(name)
  const edited = edit(text)
  expect(edited).not.toBe(text)
  return reportOn({ [PATHS[name]]: edited })
}

describe('articles of every kind', () => {
  it('go into the pack whole', () => {
    const edits: [string, Edit][] = Object.entries(PATHS).map(([name, path]) => [
      path,
      sample(name as Sample),
    ])
    const { pack, files } = compileContent(contentWith(Object.fromEntries(edits)), today)
    expect(files.flatMap(({ messages }) => messages)).toEqual([])
    const { briefings, tools, checklists } = pack ?? {}
    expect({ briefings, tools, checklists }).toMatchSnapshot()
  })

  it('have ids that no other kind has', () => {
    expect(reportOn({ 'checklists/empty-cupboards.md': sample('checklist') })).toMatchInlineSnapshot(`
      "checklists/empty-cupboards.md:1:1: error: The id "empty-cupboards" is already there at messages/empty-cupboards.md:1 [repeated]
          Give it another name, or take it out.
      checklists/empty-cupboards.md:7:11: error: It is related to itself [repeated]
          Take it out."
    `)
  })

  it('can be related to each other', () => {
    expect(
      reportOn({
        [PATHS.checklist]: replace(
          'related: [empty-cupboards]',
          'related: [cold-kitchen]',
        )(sample('checklist')),
        [PATHS.briefing]: sample('briefing'),
      }),
    ).toBe('')
  })

  it('are held to their review dates', () => {
    expect(report('checklist', replace('2028-01-10', '2026-01-20'))).toMatchInlineSnapshot(`
      "checklists/ready-to-learn.md:11:11: warning: The review was due on 2026-01-20 [review-overdue]
          Review it, then set "reviewed" and "reviewBy"."
    `)
  })
})

describe('a briefing', () => {
  it('points at messages that exist', () => {
    expect(report('briefing', replace('- received-is-not-read', '- recieved-is-not-read')))
      .toMatchInlineSnapshot(`
      "briefings/cold-kitchen.md:26:3: error: There is no message "recieved-is-not-read" [unknown-message]
          Did you mean "received-is-not-read"?"
    `)
  })

  it('says how long it takes', () => {
    expect(report('briefing', replace('minutes: 7', 'minutes: seven'))).toMatchInlineSnapshot(`
      "briefings/cold-kitchen.md:12:10: error: "minutes" cannot be "seven" [shape]
          Write a whole number of minutes."
    `)
    expect(report('briefing', replace('minutes: 7\n', ''))).toMatchInlineSnapshot(`
      "briefings/cold-kitchen.md:2:1: error: "minutes" is missing [shape]
          Add "minutes: …"."
    `)
  })

  it('makes points, each with a text', () => {
    expect(report('briefing', replace('They now ask what each child ate.', ''))).toMatchInlineSnapshot(`
      "briefings/cold-kitchen.md:36:1: error: The point "What changed" has no text [section]
          Say it in a few lines."
    `)
    expect(report('briefing', (text) => text.replace(/## The visits[^]*(?=## Questions)/, '')))
      .toMatchInlineSnapshot(`
      "briefings/cold-kitchen.md:1:1: error: The briefing makes no point [section]
          Start each point with a "## Heading" of its own."
    `)
  })

  it('has parts whose names are known', () => {
    expect(report('briefing', replace('### Speaker notes', '### Speakers notes'))).toMatchInlineSnapshot(`
      "briefings/cold-kitchen.md:32:1: error: There is no section "Speakers notes" [section]
          Did you mean "Speaker notes"?"
    `)
    expect(report('briefing', replace('### Speaker notes', '### Afterthought'))).toMatchInlineSnapshot(`
      "briefings/cold-kitchen.md:32:1: error: There is no section "Afterthought" [section]
          Move it up into the text before the sections."
    `)
  })

  it('ends with questions', () => {
    expect(report('briefing', replace('## Questions\n\n- What would', '## Question\n\n- What would')))
      .toMatchInlineSnapshot(`
      "briefings/cold-kitchen.md:40:1: error: There is no section "Question" [section]
          Did you mean "Questions"?"
    `)
    expect(report('briefing', replace('- What will we change by Friday?\n', ''))).toMatchInlineSnapshot(`
      "briefings/cold-kitchen.md:40:1: error: The number of questions is 1 [questions]
          Give 2 to 6, each usable alone."
    `)
  })
})

describe('a checklist', () => {
  it('says for each item what would show it', () => {
    expect(report('checklist', replace('  - Evidence: The notes.\n', ''))).toMatchInlineSnapshot(`
      "checklists/ready-to-learn.md:23:1: error: This item has no evidence [section]
          Add under it "  - Evidence: …": what would show that it is done."
    `)
    expect(report('checklist', replace('Evidence: The notes', 'Evidance: The notes'))).toMatchInlineSnapshot(`
      "checklists/ready-to-learn.md:24:5: error: There is no detail "Evidance" here [section]
          Did you mean "Evidence"?"
    `)
    expect(report('checklist', replace('Evidence: The notes.', 'The notes.'))).toMatchInlineSnapshot(`
      "checklists/ready-to-learn.md:24:5: error: This item does not start with its label [section]
          Start it with "Evidence: …" or "Messages: …"."
    `)
    expect(report('checklist', replace('Evidence: The notes.', 'Evidence: The notes.\n  - Evidence: More.')))
      .toMatchInlineSnapshot(`
      "checklists/ready-to-learn.md:25:5: error: "Evidence" stands twice under this item [repeated]
          Make them one."
    `)
  })

  it('points at messages that exist', () => {
    expect(report('checklist', replace('empty-cupboards, r', 'empty-cupboard, r'))).toMatchInlineSnapshot(`
      "checklists/ready-to-learn.md:22:5: error: There is no message "empty-cupboard" [unknown-message]
          Did you mean "empty-cupboards"?"
    `)
  })

  it('has groups, each with an item', () => {
    expect(report('checklist', (text) => text.replace(/- An hour[^]*(?=## Caution)/, '')))
      .toMatchInlineSnapshot(`
      "checklists/ready-to-learn.md:16:1: error: The group "Time" has no item [section]
          List what there is to do: "- What", and under it "  - Evidence: …"."
    `)
    expect(report('checklist', (text) => text.replace(/## Time[^]*(?=## Caution)/, '')))
      .toMatchInlineSnapshot(`
      "checklists/ready-to-learn.md:1:1: error: The checklist has no group [section]
          Start each group with a "## Heading", and list its items below it."
    `)
  })
})

describe('a tool', () => {
  it('is of a kind that is known', () => {
    expect(report('risk-grid', replace('kind: risk-grid', 'kind: grid'))).toMatchInlineSnapshot(`
      "tools/board.md:4:7: error: "kind" cannot be "grid" [shape]
          Use "risk-grid" or "safety-scale" or "plan-builder" or "pitfalls-check"."
    `)
    expect(report('risk-grid', replace('kind: risk-grid\n', ''))).toMatchInlineSnapshot(`
      "tools/board.md:2:1: error: "kind" is missing [shape]
          Add "kind: …"."
    `)
    expect(report('risk-grid', replace('kind: risk-grid', 'kind: risk-grid\nminuets: 3')))
      .toMatchInlineSnapshot(`
      "tools/board.md:5:1: error: There is no field "minuets" [shape]
          The fields here are: title, summary, related, themes, audience, alsoAskedAs, links, reviewed, reviewBy, sources, kind, prompts."
    `)
  })

  it('pairs each worry with its impact', () => {
    expect(report('risk-grid', replace('  - Impact on the child: Mali goes to school hungry.\n', '')))
      .toMatchInlineSnapshot(`
      "tools/board.md:31:1: error: This example has no impact [section]
          Add under it "  - Impact on the child: …"."
    `)
    expect(
      report('risk-grid', replace('- Nan cooks on Sundays.', '- Nan cooks.\n  - Impact on the child: Fed.')),
    ).toMatchInlineSnapshot(`
      "tools/board.md:42:1: error: This example has an impact, and its domain has none [section]
          Take it out, or add "### Impact on the child"."
    `)
  })

  it('asks something in each domain', () => {
    expect(report('risk-grid', replace('### Questions\n\n- When did it go right?\n', '')))
      .toMatchInlineSnapshot(`
      "tools/board.md:34:1: error: "Working well" asks nothing [questions]
          Add "### Questions" with what to ask to fill it in."
    `)
  })

  it('rises from 0 to 10', () => {
    expect(report('safety-scale', replace('- 10: Nobody is worried.\n', ''))).toMatchInlineSnapshot(`
      "tools/scale.md:17:1: error: The scale does not rise from 0 to 10 [section]
          Start each item with its number, from "- 0: …" to "- 10: …"; some between may be left out."
    `)
    expect(report('safety-scale', replace('- 5: Some', '- five: Some'))).toMatchInlineSnapshot(`
      "tools/scale.md:17:1: error: The scale does not rise from 0 to 10 [section]
          Start each item with its number, from "- 0: …" to "- 10: …"; some between may be left out."
    `)
    expect(report('safety-scale', replace('## The scale', '## Scale'))).toMatchInlineSnapshot(`
      "tools/scale.md:1:1: error: There is no section "The scale" [section]
          Add it with "- 0: what nought means" and so on, up to 10."
    `)
  })

  it('says every part of an action', () => {
    expect(report('plan-builder', replace('- By when: Friday\n', ''))).toMatchInlineSnapshot(`
      "tools/plan.md:38:3: error: This action does not say "By when" [section]
          Add "- By when: …"."
    `)
    expect(report('plan-builder', replace('- By when: Friday\n', '- By when: Friday\n- By when: Monday\n')))
      .toMatchInlineSnapshot(`
      "tools/plan.md:40:3: error: "By when" stands twice in one action [repeated]
          Start the next action with "Who: …", or make them one."
    `)
    expect(report('plan-builder', replace('By when: Friday', 'By then: Friday'))).toMatchInlineSnapshot(`
      "tools/plan.md:38:3: error: This action does not say "By when" [section]
          Add "- By when: …".
      tools/plan.md:39:3: error: There is no detail "By then" here [section]
          Did you mean "By when"?"
    `)
  })

  it('looks out for wording that its own sentences prove', () => {
    expect(report('plan-builder', replace('show: [Mum will work with the service.', 'show: [Mum will go.')))
      .toMatchInlineSnapshot(`
      "tools/plan.md:21:14: error: The prompt "vague-work-with" must show here and does not: "Mum will go." [prompt-test]
          Add a phrase that fits, or see whether "except" or "context" keeps it quiet."
    `)
    expect(
      report('plan-builder', replace("any: ['{work|engage} with']", "any: ['{wrok} with']")),
    ).toMatchInlineSnapshot(
      `"tools/plan.md:18:11: error: A phrase cannot be read: There is no word class "wrok"; the classes are: child (at character 1 of "{wrok} with") [phrase]"`,
    )
  })

  it('says of each pitfall how it shows and what to do', () => {
    expect(report('pitfalls-check', replace('### What to do\n\n- Ask somebody who disagrees.\n', '')))
      .toMatchInlineSnapshot(`
      "tools/traps.md:17:1: error: The pitfall "The first idea stays" has no part "What to do" [section]
          Add "### What to do" with a list."
    `)
  })
})
