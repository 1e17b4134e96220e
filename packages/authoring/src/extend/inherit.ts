import type { Article, Pack } from '@practice-guidance/guidance'
import type * as v from 'valibot'
import { fault, TOP } from '../content/faults.js'
import type { AnyArticleFile, ContentFolder } from '../content/folder.js'
import { toMessageParts } from '../content/message.js'
import {
  BriefingPartSchema,
  type InheritedFields,
  MessagePartSchema,
  OtherPartSchema,
} from '../content/schema.js'
import { fitShape } from '../content/shape.js'
import { didYouMean } from '../content/suggest.js'
import { type Kind, KINDS } from '../content/kinds.js'

/** What a file that inherits the rest may say in its front matter. */
const PARTS: Record<Kind, v.GenericSchema<unknown, InheritedFields>> = {
  messages: MessagePartSchema,
  briefings: BriefingPartSchema,
  tools: OtherPartSchema,
  checklists: OtherPartSchema,
}

/** Whether a file says only what it changes. */
export const inherits = ({ frontMatter }: AnyArticleFile) => Boolean(frontMatter?.name(['inherits']))

/** Fills in what files that say "inherits: true" leave to the article of the same id in the base. */
export function fillIn(folder: ContentFolder, base: Pack): void {
  for (const kind of KINDS) {
    const articles: readonly Article[] = base[kind]
    for (const article of folder[kind]) {
      if (!inherits(article)) continue
      const model = articles.find(({ id }) => id === article.id)
      if (model) fillInFrom(article, model, kind)
      else
        refuse(
          article,
          didYouMean(
            article.id,
            articles.map(({ id }) => id),
          ) ?? nothingThere(kind),
        )
    }
  }
}

/** Without guidance to extend there is nothing to inherit. */
export function refuseInheritance(folder: ContentFolder): void {
  const articles = KINDS.flatMap((kind): AnyArticleFile[] => folder[kind])
  const mend = 'Name the guidance it is based on under "extends" in pack.yaml, or write the whole file.'
  for (const article of articles.filter(inherits)) refuse(article, mend)
}

const nothingThere = (kind: Kind) =>
  `The guidance you extend has no such file in ${kind}/. Write the whole file and take out "inherits".`

function refuse({ id, file, frontMatter }: AnyArticleFile, mend: string): void {
  const place = frontMatter?.placeOfKey(['inherits'])
  fault(file, { rule: 'extends', what: `There is no "${id}" to inherit from`, mend, place })
}

/** The article as a file of its own would have given it, so that every check reads it as one. */
function fillInFrom(article: AnyArticleFile, model: Article, kind: Kind): void {
  const { file, frontMatter } = article
  if (!frontMatter) return
  const changes = fitShape(file, frontMatter, PARTS[kind])
  const text = textOf(article, kind)
  if (!changes) return
  const { inherits: _, ...fields } = changes
  // The tests of inherited prompts stay with the guidance they are from.
  const prompts =
    'prompts' in model ? model.prompts.map((prompt) => ({ ...prompt, tests: noTests })) : undefined
  const sources = model.sources.map(({ id }) => id)
  Object.assign(article, {
    fields: { ...model, sources, ...(prompts && { prompts }), ...fields },
    text: { ...(kind === 'messages' && textOfMessage(model as Pack['messages'][number])), ...text },
  })
}

const noTests = { show: [], quiet: [] }

const textOfMessage = ({ body, evidence, questions, caution }: Pack['messages'][number]) => ({
  body,
  evidence: evidence.map((finding) => ({ ...finding, place: TOP })),
  questions,
  caution,
})

/** The sections of a message can be changed one by one; other kinds only in their front matter. */
function textOf({ file, root }: AnyArticleFile, kind: Kind) {
  const nodes = root?.children ?? []
  if (kind === 'messages') return toMessageParts(file, nodes)
  if (nodes.length > 0) {
    const what = `Of files in ${kind}/, only the front matter can be changed in part`
    const mend = 'Take away the text, or write the whole file and take out "inherits".'
    fault(file, { rule: 'extends', what, mend, place: nodes[0]?.position })
  }
  return {}
}
