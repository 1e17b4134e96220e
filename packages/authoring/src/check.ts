import { checkAbbreviations } from './check/abbreviations.js'
import { passagesOf } from './check/passages.js'
import { checkQuestionForm } from './check/question-form.js'
import { checkReadingAge, checkSentences, readingAge } from './check/reading-age.js'
import { checkRepeatedPhrases } from './check/repeated-phrases.js'
import { checkRepeatedWording } from './check/repeated-wording.js'
import { checkRequiredParts } from './check/required-parts.js'
import { sentencesOf } from './check/sentences.js'
import { checkSharedWording, readSourceRuns } from './check/shared-wording.js'
import { checkUnused } from './check/unused.js'
import { checkWordClasses } from './check/word-classes.js'
import { type Compilation, compile, readContent } from './compile.js'
import { articlesIn } from './content/folder.js'

export interface CheckOptions {
  /** A folder of .txt and .md files whose sentences the guidance must not repeat. */
  sources?: string | undefined
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
  const runs = sources === undefined ? undefined : readSourceRuns(sources)
  const readingAges = new Map<string, number>()
  const articles = articlesIn(folder).map((article) => ({ ...article, passages: passagesOf(article) }))
  for (const { file, passages } of articles) {
    const sentences = sentencesOf(passages)
    checkReadingAge(file, sentences)
    checkSentences(file, sentences)
    checkQuestionForm(file, passages)
    checkAbbreviations(file, passages, folder.glossary.value ?? {})
    if (runs) checkSharedWording(file, passages, runs)
    const age = readingAge(sentences)
    if (age !== undefined) readingAges.set(file.path, age)
  }
  articlesIn(folder).forEach(checkRequiredParts)
  checkRepeatedWording(articles)
  checkRepeatedPhrases(folder.messages, folder.vocabulary.value ?? {})
  checkWordClasses(folder)
  checkUnused(folder)
  return { ...compilation, readingAges }
}
