import type { Article, Pack } from '@practice-guidance/guidance'

/**
 * The address of an item's own page: `template` with `{id}` and `{kind}` (messages, briefings, tools or checklists)
 * filled in. None without a template.
 */
export function hrefOf(
  item: Pick<Article, 'id'>,
  pack: Pack,
  template: string | undefined,
): string | undefined {
  return template?.replaceAll('{id}', item.id).replaceAll('{kind}', kindOf(item.id, pack))
}

const OTHERS = ['briefings', 'tools', 'checklists'] as const

/** Which list of the pack an article is in. */
export function kindOf(id: string, pack: Pack): 'messages' | (typeof OTHERS)[number] {
  return OTHERS.find((kind) => pack[kind].some((article) => article.id === id)) ?? 'messages'
}
