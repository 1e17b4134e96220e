import type { Article, Message, Pack } from './schema.js'

const OTHERS = ['briefings', 'tools', 'checklists'] as const

/** The list of the pack that an article is in. */
export type ArticleKind = 'messages' | (typeof OTHERS)[number]

/** Everything a reader can open, messages first. */
export function articlesOf(pack: Pack): Article[] {
  return [...pack.messages, ...pack.briefings, ...pack.tools, ...pack.checklists]
}

export function kindOf(id: string, pack: Pack): ArticleKind {
  return OTHERS.find((kind) => pack[kind].some((article) => article.id === id)) ?? 'messages'
}

export function messageById(pack: Pack, id: string): Message | undefined {
  return pack.messages.find((message) => message.id === id)
}

/** True from the day after `reviewBy`. Days are counted in the reader's own time zone. */
export function isOverdue(article: Pick<Article, 'reviewBy'>, today: Date): boolean {
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  const day = `${today.getFullYear()}-${twoDigits(today.getMonth() + 1)}-${twoDigits(today.getDate())}`
  return article.reviewBy < day
}
