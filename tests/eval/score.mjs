/**
 * A note somebody has judged.
 * @typedef {object} JudgedNote
 * @property {string} id
 * @property {string} text
 * @property {string[]} expect messages a good tool offers
 * @property {string[]} allow messages that are also reasonable
 * @property {string} [sense] what kind of note it is, such as "negated"
 */

/** How often an offer was wanted and a wanted one came. */
export class Score {
  hits = 0
  missed = 0
  wrong = 0

  /** Share of offers that were wanted; 1 when nothing was offered. */
  get precision() {
    return ratio(this.hits, this.hits + this.wrong)
  }

  /** Share of wanted offers that came; 1 when none was wanted. */
  get recall() {
    return ratio(this.hits, this.hits + this.missed)
  }
}

/**
 * Counts each message once a note; what the note answers is not offered.
 * @param {readonly JudgedNote[]} notes
 * @param {(text: string) => ReadonlySet<string>} offer the ids of the messages offered on a text
 */
export function score(notes, offer) {
  const whole = new Score()
  /** @type {Map<string, Score>} */
  const byMessage = new Map()
  /** @type {Map<string, number>} */
  const wrongBySense = new Map()
  /** @type {{ note: JudgedNote, missed: string[], wrong: string[] }[]} */
  const misses = []
  const of = (/** @type {string} */ message) => {
    const known = byMessage.get(message) ?? new Score()
    byMessage.set(message, known)
    return known
  }
  for (const note of notes) {
    const offered = offer(note.text)
    const missed = note.expect.filter((message) => !offered.has(message))
    const wrong = [...offered].filter(
      (message) => !note.expect.includes(message) && !note.allow.includes(message),
    )
    for (const message of note.expect) if (offered.has(message)) of(message).hits += 1
    for (const message of missed) of(message).missed += 1
    for (const message of wrong) of(message).wrong += 1
    whole.hits += note.expect.length - missed.length
    whole.missed += missed.length
    whole.wrong += wrong.length
    const sense = note.sense ?? (note.expect.length > 0 ? 'wants a prompt' : 'wants silence')
    wrongBySense.set(sense, (wrongBySense.get(sense) ?? 0) + wrong.length)
    if (missed.length + wrong.length > 0) misses.push({ note, missed, wrong })
  }
  return { whole, byMessage, wrongBySense, misses }
}

/** @param {number} part @param {number} all */
function ratio(part, all) {
  return all > 0 ? part / all : 1
}
