import { createMatcher, type Match, type Matcher, type Pack, PACK_FORMAT } from '@practice-guidance/guidance'
import { fault } from '../content/faults.js'
import type { AnyArticleFile } from '../content/folder.js'
import type { MessageFields } from '../content/schema.js'
import type { Language } from '../language/language.js'

type Tested = AnyArticleFile & { fields: { prompts: MessageFields['prompts'] } }

/** Tries each prompt on its own sentences, beside all the others as in a pack: `show` must call it up, `quiet` must not. */
export function checkPromptTests(articles: readonly AnyArticleFile[], language: Language): void {
  const tested = articles.filter(hasPrompts)
  if (tested.length === 0) return
  const matcher = createMatcher(trialPack(tested, language))
  for (const article of tested) tryPrompts(article, matcher)
}

function hasPrompts(article: AnyArticleFile): article is Tested {
  return article.fields !== undefined && 'prompts' in article.fields && article.fields.prompts.length > 0
}

function tryPrompts({ id, file, frontMatter, fields }: Tested, matcher: Matcher): void {
  for (const [index, prompt] of fields.prompts.entries()) {
    for (const { kind, number, sentence } of testsOf(prompt)) {
      const matches = matcher
        .match(sentence)
        .filter((match) => match.message === id && match.prompt === prompt.id)
      const open = matches.find(({ answered }) => !answered)
      if ((kind === 'show') === Boolean(open)) continue
      const { what, mend } = open ? wronglyOpen(sentence, open) : wronglyQuiet(matches)
      const place = frontMatter?.placeOf(['prompts', index, 'tests', kind, number])
      fault(file, {
        rule: 'prompt-test',
        what: `The prompt "${prompt.id}" ${what}: "${sentence}"`,
        mend,
        place,
      })
    }
  }
}

function testsOf({ tests }: MessageFields['prompts'][number]) {
  return (['show', 'quiet'] as const).flatMap((kind) =>
    tests[kind].map((sentence, number) => ({ kind, number, sentence })),
  )
}

function wronglyOpen(sentence: string, { start, end }: Match) {
  return {
    what: 'must stay quiet here and does not',
    mend: `It finds "${sentence.slice(start, end)}": narrow that phrase, or add the look-alike to "except".`,
  }
}

function wronglyQuiet([answered]: readonly Match[]) {
  return {
    what: 'must show here and does not',
    mend: answered
      ? 'The sentence also answers it: narrow "answered", or take out the answer.'
      : 'Add a phrase that fits, or see whether "except" or "context" keeps it quiet.',
  }
}

const nothingToRead = { body: [], evidence: [], questions: [], sources: [] }

/** A pack with nothing but what the matcher reads, so that other faults do not hide a failing test. */
function trialPack(articles: readonly Tested[], language: Language): Pack {
  return {
    format: PACK_FORMAT,
    id: 'trial',
    title: 'Trial',
    publisher: 'Trial',
    language: 'en-GB',
    version: '0',
    licence: 'None',
    themes: [],
    links: [],
    ...language,
    messages: articles.map(({ id, fields }) => ({ ...fields, ...nothingToRead, id })),
    briefings: [],
    tools: [],
    checklists: [],
  }
}
