/**
 * The phrases that call prompts up as other readers can take them: each class and choice spelt out by its first form, gaps
 * left empty, small letters.
 * @param {import('@practice-guidance/guidance').Pack} pack
 */
export function literalPhrases({ messages, vocabulary }) {
  const firstForm = (/** @type {string} */ choice) => {
    const [first = ''] = choice.split('|')
    return vocabulary[first]?.[0] ?? first
  }
  const spell = (/** @type {string} */ phrase) =>
    phrase
      .replace(/\{([^{}]*)\}/g, (_, choice) => firstForm(choice))
      .replace(/\s*\*\d*\s*/g, ' ')
      .toLowerCase()
  return [...new Set(messages.flatMap(({ prompts }) => prompts.flatMap(({ any }) => any.map(spell))))]
}
