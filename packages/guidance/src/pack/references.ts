import type { Fault } from './parse.js'
import { articlesByPath, messageIdsByPath, promptsByPath } from './paths.js'
import type { Article, Pack } from './schema.js'

/** What a pack's own names get wrong: ids that repeat or lead nowhere, and reviews due before they were done. */
export function* referenceFaults(pack: Pack): Generator<Fault> {
  const known = {
    articles: new Set([...articlesByPath(pack)].map(([, article]) => article.id)),
    messages: new Set(pack.messages.map(({ id }) => id)),
    themes: new Set(pack.themes),
    links: new Set(pack.links.map(({ id }) => id)),
  }
  yield* repeated(articlesByPath(pack))
  yield* repeated(promptsByPath(pack))
  for (const [path, article] of articlesByPath(pack)) {
    const { related, themes, links } = article
    yield* unknown(`${path}.related`, related, known.articles, 'No message, briefing, tool or checklist')
    yield* unknown(`${path}.themes`, themes, known.themes, 'The pack lists no theme')
    yield* unknown(`${path}.links`, links, known.links, 'The pack lists no local link')
    if ('evidence' in article) yield* uncited(path, article)
    yield* dueTooSoon(path, article)
  }
  for (const [path, ids] of messageIdsByPath(pack)) {
    yield* unknown(path, ids, known.messages, 'No message')
  }
}

function* repeated(items: Iterable<readonly [path: string, { id: string }]>): Generator<Fault> {
  const seen = new Map<string, string>()
  for (const [path, { id }] of items) {
    const first = seen.get(id)
    if (first) {
      yield { path: `${path}.id`, message: `The id "${id}" is already used at ${first}: ids must differ` }
    } else seen.set(id, `${path}.id`)
  }
}

function* unknown(
  path: string,
  names: readonly string[],
  known: ReadonlySet<string>,
  missing: string,
): Generator<Fault> {
  for (const [index, name] of names.entries()) {
    if (!known.has(name)) yield { path: `${path}.${index}`, message: `${missing} "${name}"` }
  }
}

function* uncited(path: string, { sources, evidence }: Pack['messages'][number]): Generator<Fault> {
  const listed = new Set(sources.map(({ id }) => id))
  for (const [index, { source }] of evidence.entries()) {
    if (listed.has(source)) continue
    yield { path: `${path}.evidence.${index}.source`, message: `The message lists no source "${source}"` }
  }
}

function* dueTooSoon(path: string, { reviewed, reviewBy }: Article): Generator<Fault> {
  if (reviewBy >= reviewed) return
  const message = `The review is due before ${reviewed}, when it was last done`
  yield { path: `${path}.reviewBy`, message }
}
