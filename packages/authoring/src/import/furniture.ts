import type { Element } from 'hast'
import { everyNode } from './elements.js'

const TAGS: Record<string, string> = {
  nav: 'a menu',
  header: 'the top of the page',
  footer: 'the foot of the page',
  aside: 'a column beside the text',
  dialog: 'a dialogue box',
  form: 'a form',
  noscript: 'shown only without scripts',
  template: 'not shown on the page',
}

const ROLES: Record<string, string> = {
  navigation: 'a menu',
  menu: 'a menu',
  banner: 'the top of the page',
  contentinfo: 'the foot of the page',
  complementary: 'a column beside the text',
  search: 'a search form',
  dialog: 'a dialogue box',
  alertdialog: 'a dialogue box',
}

const NAMES =
  /(?:^|[\s_-])(cookies?|consent|gdpr|quick-?exit|exit-?site|escape|breadcrumbs?|nav(?:igation|bar)?|menu|skip(?:-?link)?|site-?(?:header|footer)|footer|side-?bar|share|sharing|social|pagination|toc|table-of-contents|newsletter|back-to-top)(?:[\s_-]|$)/i

/** Largest share of a document's letters that furniture may have: an unlucky name must not hide the text. */
const LARGEST_SHARE = 0.3

/** Why an element is not seen on the page. */
export function hiddenReason({ properties }: Element): string | undefined {
  const { hidden, style, ariaHidden } = properties
  if (hidden !== undefined && hidden !== null && hidden !== false) return 'hidden on the page'
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(style))) return 'hidden on the page'
  return String(ariaHidden) === 'true' ? 'hidden from screen readers' : undefined
}

/** Why an element of a page is no part of what the page says. `share` is how much of the page's letters it holds. */
export function furnitureOf(element: Element, share: number): string | undefined {
  const { tagName, properties } = element
  const hidden = hiddenReason(element)
  if (hidden) return hidden
  if (tagName === 'template') return TAGS[tagName]
  if (share > LARGEST_SHARE || ['html', 'body', 'main', 'article'].includes(tagName)) return undefined
  const byTag = TAGS[tagName] ?? ROLES[String(properties['role'])]
  if (byTag) return byTag
  const [, name] = NAMES.exec([properties['className'], properties['id']].flat().join(' ')) ?? []
  return name ? `page furniture (${name.toLowerCase()})` : undefined
}

/** Why a list is no part of the text: every item of it points into the page. */
export function linksWithin({ tagName, children }: Element): string | undefined {
  if (!['ul', 'ol', 'menu'].includes(tagName)) return undefined
  const items = children.filter((child): child is Element => child.type === 'element')
  const within = items.filter((item) => {
    const links = everyNode(item).filter((node) => node.type === 'element' && node.tagName === 'a')
    return (
      links.length > 0 && links.every((link) => String((link as Element).properties['href']).startsWith('#'))
    )
  })
  return items.length > 2 && within.length === items.length ? 'an index of the page' : undefined
}

const TEXTS: [RegExp, string][] = [
  [
    /^(?:quick(?: |-)?exit|(?:quickly )?(?:leave|exit|hide)(?: this)? (?:site|page|website)(?: now)?|esc(?:ape)?)$/i,
    'quick exit',
  ],
  [
    /^(?:skip to (?:main |the )?(?:content|navigation)|back to (?:the )?top(?: of page)?|top of page)$/i,
    'a link within the page',
  ],
  [
    /^(?:menu|main menu|navigation|search|home|print(?: this)?(?: page)?|share(?: this)?(?: page)?|e-?mail this page|log ?in|sign in|close|open|download|read more|previous|next)$/i,
    'a menu or button',
  ],
  [
    /cookies?.*\b(?:accept|reject|consent|preferences|settings|we use|this (?:site|website) uses)|^(?:we use|this (?:site|website) uses) cookies|^(?:accept|reject|manage)(?: all)? cookies|^cookie (?:policy|notice|settings|preferences)$/i,
    'cookie text',
  ],
  [
    /^(?:©|\(c\) |copyright\b)|^all rights reserved|^(?:privacy(?: policy| notice)?|terms(?: (?:and conditions|of use))?|accessibility(?: statement)?|site ?map)$/i,
    'the foot of the page',
  ],
  [/^page \d+(?: of \d+)?$|^\d{1,4}$/i, 'a page number'],
]

/** Why a piece of text is no part of what a page says, wherever it stands. */
export const furnitureText = (text: string): string | undefined =>
  TEXTS.find(([pattern]) => pattern.test(text))?.[1]

/** Titles of lists that point into the document or the site. */
export const INDEX_TITLE =
  /^(?:index(?: of (?:all |the )?pages)?|(?:table of )?contents|on this page|in this section|in this document|all pages|site index|related pages)\s*:?$/i
