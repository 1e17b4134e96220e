import { groupByLetter, groupByTheme, stringsFor } from '@practice-guidance/components'
import pack from './pack.js'

const themes = groupByTheme(pack, [], stringsFor(pack.language).otherThemes).map(({ title, items }) => ({
  title,
  id: title.toLowerCase().replace(/\W+/g, '-'),
  items,
}))

const sources = [
  ...new Map(
    pack.messages.flatMap((message) => message.sources).map((source) => [source.id, source]),
  ).values(),
].toSorted((a, b) => a.title.localeCompare(b.title, pack.language))

export default { letters: groupByLetter(pack, []), themes, sources }
