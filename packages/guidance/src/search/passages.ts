import type { Block, Inline } from '../pack/rich-text.js'
import type { Article } from '../pack/schema.js'

/** Everything an article says under its summary as plain text, one paragraph or list item each, in reading order. */
export function passagesOf(item: Article): string[] {
  const passages = [...plain(item.body), ...partsOf(item), ...plain(item.caution ?? [])]
  return passages.filter((passage) => passage.trim() !== '')
}

/** The questions of an article that stand by themselves, not under a part of it. */
export function questionsOf(item: Article): readonly string[] {
  return 'questions' in item ? item.questions : []
}

function partsOf(item: Article): string[] {
  if ('sections' in item) {
    return item.sections.flatMap(({ title, body, questions, notes = [] }) => [
      title,
      ...plain(body),
      ...questions,
      ...plain(notes),
    ])
  }
  if ('groups' in item) {
    return item.groups.flatMap(({ title, body, items }) => [
      title,
      ...plain(body),
      ...items.flatMap(({ text, evidence }) => [text, evidence]),
    ])
  }
  if (!('kind' in item)) return item.evidence.map(({ text }) => line(text))
  switch (item.kind) {
    case 'risk-grid':
      return item.domains.flatMap(({ title, body, impact = [], questions, examples }) => [
        title,
        ...plain(body),
        ...plain(impact),
        ...questions,
        ...examples.flatMap((example) => [example.text, example.impact ?? '']),
      ])
    case 'safety-scale':
      return [...item.anchors, ...item.people].map(({ text }) => text)
    case 'plan-builder':
      return [
        ...item.parts.map(({ title, question }) => `${title}: ${question}`),
        ...item.examples.flatMap(({ before, body, actions }) => [before, ...plain(body), ...actions.flat()]),
      ]
    case 'pitfalls-check':
      return item.pitfalls.flatMap(({ title, body, signs, questions, actions }) => [
        title,
        ...plain(body),
        ...signs,
        ...questions,
        ...actions,
      ])
  }
}

function plain(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.children.flatMap(({ children }) => plain(children))
    if (block.type === 'blockquote') return plain(block.children)
    return [line(block.children)]
  })
}

function line(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.value : line(inline.children))).join('')
}
