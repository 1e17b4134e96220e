import type { Article, Pack, Prompt } from './schema.js'

/** Everything a reader can open, with where it stands in the pack, such as `messages.3`. */
export function* articlesByPath(pack: Pack): Generator<[path: string, article: Article]> {
  for (const kind of ['messages', 'briefings', 'tools', 'checklists'] as const) {
    for (const [index, article] of pack[kind].entries()) yield [`${kind}.${index}`, article]
  }
}

/** Every prompt: of messages, and of tools that read what is written in them. */
export function* promptsByPath(pack: Pack): Generator<[path: string, prompt: Prompt]> {
  for (const [path, article] of articlesByPath(pack)) {
    if (!('prompts' in article)) continue
    for (const [index, prompt] of article.prompts.entries()) yield [`${path}.prompts.${index}`, prompt]
  }
}

/** Where parts of briefings, tools and checklists point at messages. */
export function* messageIdsByPath(pack: Pack): Generator<[path: string, ids: readonly string[]]> {
  for (const [path, article] of articlesByPath(pack)) {
    if ('sections' in article) yield* idsOf(`${path}.sections`, article.sections)
    if ('pitfalls' in article) yield* idsOf(`${path}.pitfalls`, article.pitfalls)
    if (!('groups' in article)) continue
    for (const [index, group] of article.groups.entries()) {
      yield* idsOf(`${path}.groups.${index}.items`, group.items)
    }
  }
}

function* idsOf(
  path: string,
  parts: readonly { messages: readonly string[] }[],
): Generator<[path: string, ids: readonly string[]]> {
  for (const [index, { messages }] of parts.entries()) yield [`${path}.${index}.messages`, messages]
}
