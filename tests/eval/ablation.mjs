/** @typedef {import('@practice-guidance/guidance').Pack} Pack */

/** What the matcher can do beyond plain phrases, in the order a table adds them. */
export const abilities = /** @type {const} */ (['classes', 'gaps', 'names', 'typos', 'context', 'answered'])

/**
 * The pack with only some of the matcher's abilities left in it.
 * @param {Pack} pack
 * @param {readonly (typeof abilities)[number][]} kept
 * @returns {Pack}
 */
export function withOnly(pack, kept) {
  const has = (/** @type {(typeof abilities)[number]} */ ability) => kept.includes(ability)
  const plain = (/** @type {string} */ phrase) => {
    const closed = has('gaps') ? phrase : phrase.replace(/\s*\*\d*\s*/g, ' ')
    return has('classes') ? closed : closed.replace(/\{([^{}]*)\}/g, (_, choice) => firstForm(pack, choice))
  }
  const vocabulary = Object.entries(pack.vocabulary).map(([name, forms]) => [
    name,
    has('names') ? forms : forms.filter((form) => form !== 'NAME'),
  ])
  const messages = pack.messages.map((message) => ({
    ...message,
    answered: has('answered') ? message.answered : undefined,
    prompts: message.prompts.map((prompt) => ({
      ...prompt,
      any: prompt.any.map(plain),
      except: has('context') ? prompt.except : [],
      context: has('context') ? prompt.context : /** @type {const} */ ('any'),
      answered: has('answered') ? prompt.answered : undefined,
    })),
  }))
  return {
    ...pack,
    vocabulary: Object.fromEntries(vocabulary),
    cues: has('context') ? pack.cues : {},
    typos: has('typos') ? pack.typos : undefined,
    messages,
  }
}

/** @param {Pack} pack @param {string} choice as in `child|sister` */
function firstForm({ vocabulary }, choice) {
  const [first = ''] = choice.split('|').map((name) => name.trim())
  return vocabulary[first]?.find((form) => form !== 'NAME') ?? first
}
