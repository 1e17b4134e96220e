import { type ArticleFile, readArticleFile } from './article-file.js'
import { type BriefingText, toBriefingText } from './briefing.js'
import { type BriefingFields, BriefingFieldsSchema } from './schema.js'

/** One file of `briefings/`. */
export type BriefingFile = ArticleFile<BriefingFields, BriefingText>

export const readBriefingFile = (path: string): BriefingFile =>
  readArticleFile(path, { fields: BriefingFieldsSchema, toText: toBriefingText })
