import pack from './pack.js'

/** The letter a title is filed under: an article at its start does not count. */
const filed = (/** @type {string} */ title) => title.replace(/^(?:the|an?) /i, '').replace(/^\W+/, '')

const letterOf = (/** @type {{ title: string }} */ { title }) => filed(title).charAt(0).toUpperCase()

const sorted = pack.messages.toSorted((a, b) => filed(a.title).localeCompare(filed(b.title), pack.language))

const letters = [...new Set(sorted.map(letterOf))].map((letter) => ({
  letter,
  messages: sorted.filter((message) => letterOf(message) === letter),
}))

const themes = pack.themes
  .map((title) => ({
    title,
    id: title.toLowerCase().replace(/\W+/g, '-'),
    messages: sorted.filter((message) => message.themes.includes(title)),
  }))
  .filter((theme) => theme.messages.length)

const sources = [
  ...new Map(
    pack.messages.flatMap((message) => message.sources).map((source) => [source.id, source]),
  ).values(),
].toSorted((a, b) => a.title.localeCompare(b.title, pack.language))

export default { letters, themes, sources }
