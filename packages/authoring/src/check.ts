import { checkAbbreviations } from './check/abbreviations.js'
import { passagesOf } from './check/passages.js'
import { checkQuestionForm } from './check/question-form.js'
import { checkReadingAge, checkSentences, readingAge } from './check/reading-age.js'
import { checkRepeatedPhrases } from './check/repeated-phrases.js'
import { checkRepeatedTitles, checkRepeatedWording } from './check/repeated-wording.js'
import { checkRequiredParts } from './check/required-parts.js'
import { sentencesOf } from './check/sentences.js'
import { checkSharedWording, type SourceRuns } from './check/shared-wording.js'
import { checkUnused } from './check/unused.js'
import { checkWordClasses } from './check/word-classes.js'
import { type Compilation, compile, readContent } from './compile.js'
import type { AnyArticleFile } from './content/folder.js'
import { KINDS } from './content/kinds.js'

export interface CheckOptions {
  /** Runs of words from texts whose sentences the guidance must not repeat. */
  sources?: SourceRuns | undefined
  today?: Date
}

export interface Check extends Compilation {
  /** The reading age of each file that has prose, in years. */
  readingAges: ReadonlyMap<string, number>
}

/** Compiles a folder of guidance and looks at everything an editor would: how it reads, what repeats, what is unused. */
export function checkContent(root: string, { sources, today = new Date() }: CheckOptions = {}): Check {
  const extended = readContent(root, today)
  const { folder } = extended
  const compilation = compile(extended, today)
  const readingAges = new Map<string, number>()
  const kinds = KINDS.map((kind) => {
    const files: readonly AnyArticleFile[] = folder[kind]
    return files.map((article) => ({ ...article, passages: passagesOf(article) }))
  })
  const articles = kinds.flat()
  for (const { file, passages } of articles) {
    const sentences = sentencesOf(passages)
    checkReadingAge(file, sentences)
    checkSentences(file, sentences)
    checkQuestionForm(file, passages)
    checkAbbreviations(file, passages, folder.glossary.value ?? {})
    if (sources) checkSharedWording(file, passages, sources)
    const age = readingAge(sentences)
    if (age !== undefined) readingAges.set(file.path, age)
  }
  articles.forEach(checkRequiredParts)
  checkRepeatedTitles(articles)
  kinds.forEach(checkRepeatedWording)
  checkRepeatedPhrases(folder.messages, folder.vocabulary.value ?? {})
  checkWordClasses(folder)
  checkUnused(folder)
  return { ...compilation, readingAges }
}
