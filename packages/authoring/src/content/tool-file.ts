import { type ArticleFile, readArticleFile } from './article-file.js'
import { type ToolText, toToolText } from './tool.js'
import { type ToolFields, ToolFieldsSchema } from './schema.js'

/** One file of `tools/`. */
export type ToolFile = ArticleFile<ToolFields, ToolText>

export const readToolFile = (path: string): ToolFile =>
  readArticleFile(path, { fields: ToolFieldsSchema, toText: toToolText })
