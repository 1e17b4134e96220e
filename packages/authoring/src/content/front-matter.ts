/** What stands between the two lines of "---" that a file starts with, and what stands below. */
export interface FrontMatter {
  yaml: string
  /** The file with empty lines in place of the front matter, so that what stands below stays on its line. */
  body: string
}

const FRONT_MATTER = /^---[ \t]*\n(?:([^]*?)\n)??---[ \t]*(?=\n|$)/

/** Nothing when the file does not start with front matter, or it has no end. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const [whole, yaml = ''] = FRONT_MATTER.exec(text) ?? []
  if (whole === undefined) return undefined
  return { yaml, body: whole.replace(/[^\n]/g, '') + text.slice(whole.length) }
}
