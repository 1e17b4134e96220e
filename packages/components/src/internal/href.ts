import { type Article, kindOf, type Pack } from '@practice-guidance/guidance'

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
