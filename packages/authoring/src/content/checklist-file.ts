import { type ArticleFile, readArticleFile } from './article-file.js'
import { type ChecklistText, toChecklistText } from './checklist.js'
import { type ChecklistFields, ChecklistFieldsSchema } from './schema.js'

/** One file of `checklists/`. */
export type ChecklistFile = ArticleFile<ChecklistFields, ChecklistText>

export const readChecklistFile = (path: string): ChecklistFile =>
  readArticleFile(path, { fields: ChecklistFieldsSchema, toText: toChecklistText })
