/** Longest id made from a title, in characters: it becomes a file name and an address. */
const ID_LENGTH = 60

/** The id for a title: `What isn't said` becomes `what-isnt-said`. Empty when the title has no letter from a to z. */
export function idFrom(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let id = words.shift()?.slice(0, ID_LENGTH) ?? ''
  for (const word of words) {
    if (id.length + 1 + word.length > ID_LENGTH) break
    id += `-${word}`
  }
  return id
}
