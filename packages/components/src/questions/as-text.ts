import type { Message, Pack } from '@practice-guidance/guidance'

/** Questions as plain text for a document or an e-mail, with where they come from. */
export function questionsAsText(messages: readonly Message[], { title, publisher, licence }: Pack): string {
  const lists = messages.map((message) =>
    [message.title, ...message.questions.map((question) => `- ${question}`)].join('\n'),
  )
  return [...lists, `${title}, ${publisher}. ${licence}.`].join('\n\n')
}
