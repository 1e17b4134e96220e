import { fromHtml } from 'hast-util-from-html'
import mammoth from 'mammoth'
import { CommandError } from '../exit.js'
import type { SourceDocument } from './document.js'
import { openWordArchive, type WordParts } from './word-archive.js'

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]

/** Reads a Word document. Its pictures, macros and links to other files are never opened. */
export async function readWord(path: string, bytes: Buffer): Promise<SourceDocument> {
  const parts = await openWordArchive(path, bytes)
  const { html, remarks } = await toHtml(path, bytes)
  const tree = fromHtml(html, { fragment: true })
  const core = parts.get('docProps/core.xml') ?? ''
  return {
    tree,
    title: property(core, 'dc:title'),
    publisher: property(core, 'dc:creator'),
    aside: [...asides(parts), ...leftOut(parts, html)],
    remarks: [
      ...remarks,
      ...(bytes.includes('vbaProject.bin') ? ['It holds macros, which were not read.'] : []),
    ],
  }
}

async function toHtml(path: string, buffer: Buffer): Promise<{ html: string; remarks: string[] }> {
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        // The alternative text is kept; the picture itself is not even unpacked.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    return { html: value, remarks: [...new Set(messages.map(({ message }) => message))] }
  } catch (error) {
    const [why] = (error as Error).message.split('\n')
    throw new CommandError(
      `"${path}" cannot be read as a Word document: ${why}. Open it in Word and save it again.`,
    )
  }
}

const property = (core: string, name: string) =>
  unescaped(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(core)?.[1] ?? '').trim() || undefined

/** What stands around the text: page headers and footers, comments, and what tracked changes took out. */
function asides(parts: WordParts): SourceDocument['aside'] {
  return [...parts].flatMap(([name, xml]) => {
    if (/header/.test(name))
      return paragraphs(xml).map((text) => ({ text, reason: 'the header of each page' }))
    if (/footer/.test(name))
      return paragraphs(xml).map((text) => ({ text, reason: 'the footer of each page' }))
    if (/comments/.test(name))
      return paragraphs(xml).map((text) => ({ text, reason: 'a comment in the margin' }))
    const deleted = textsOf(xml, 'w:delText').join('')
    return deleted ? [{ text: deleted, reason: 'deleted with tracked changes' }] : []
  })
}

/** The converter passes over what it does not know. Words of the document that did not come through are named. */
function leftOut(parts: WordParts, html: string): SourceDocument['aside'] {
  const counts = new Map<string, number>()
  for (const word of wordsOf(html.replace(/<[^>]*>/g, ' '))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) =>
    paragraphs(parts.get(name) ?? '').flatMap((text) => {
      const missing = wordsOf(text).filter((word) => {
        const left = counts.get(word) ?? 0
        counts.set(word, left - 1)
        return left <= 0
      })
      return missing.length > 0
        ? [{ text: missing.join(' '), reason: 'the converter cannot read this part' }]
        : []
    }),
  )
}

const paragraphs = (xml: string) =>
  xml
    .split('</w:p>')
    .map((paragraph) => textsOf(paragraph, 'w:t').join('').trim())
    .filter(Boolean)

const textsOf = (xml: string, tag: string) =>
  Array.from(xml.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`, 'g')), ({ 1: text = '' }) =>
    unescaped(text),
  )

const wordsOf = (text: string) => unescaped(text).match(/[\p{L}\p{N}]+/gu) ?? []

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const unescaped = (xml: string) =>
  xml.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d+)|#x([\da-f]+));/gi, (whole, name, decimal, hex) => {
    if (name) return ENTITIES[(name as string).toLowerCase()] ?? whole
    const code = hex ? parseInt(hex as string, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
