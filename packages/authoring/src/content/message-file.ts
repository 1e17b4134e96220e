import { type ArticleFile, readArticleFile } from './article-file.js'
import { type MessageText, toMessageText } from './message.js'
import { type MessageFields, MessageFieldsSchema } from './schema.js'

/** One file of `messages/`. */
export type MessageFile = ArticleFile<MessageFields, MessageText>

export const readMessageFile = (path: string): MessageFile =>
  readArticleFile(path, { fields: MessageFieldsSchema, toText: toMessageText })
