import type { Block, Inline } from '@practice-guidance/guidance'
import { html, type TemplateResult } from 'lit'
import { heading } from '../internal/heading.js'

/**
 * Blocks of a pack's rich text as a template. `level` is that of its largest headings.
 * Needs no DOM, so a server can render it too.
 */
export function richText(blocks: readonly Block[], level: number): TemplateResult {
  // Where the largest is a third-level heading, as in a message's body, it takes the level too: none is left out.
  const largest = Math.min(...blocks.map((block) => (block.type === 'heading' ? block.depth : 3)))
  return html`<div class="pg-prose">${blocks.map((block) => renderBlock(block, level - largest + 2))}</div>`
}

/** A line of rich text: text, emphasis, strong and links. */
export function inlineText(inlines: readonly Inline[]): unknown[] {
  return inlines.map(renderInline)
}

/** A link out. It does not tell the other site which page the reader came from. */
export function outLink(url: string, content: unknown): unknown {
  // parsePack lets no other address through; a host may set a pack that it never parsed.
  if (!/^(?:https?|mailto|tel):/i.test(url)) return content
  return html`<a href=${url} rel="noreferrer">${content}</a>`
}

function renderBlock(block: Block, level: number): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${inlineText(block.children)}</p>`
    case 'heading':
      return heading(level + block.depth - 2, 'pg-prose-heading', inlineText(block.children))
    case 'blockquote':
      return html`<blockquote>${block.children.map((child) => renderBlock(child, level))}</blockquote>`
    case 'list': {
      const items = block.children.map(
        (item) => html`<li>${item.children.map((child) => renderBlock(child, level))}</li>`,
      )
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`
    }
  }
}

function renderInline(inline: Inline): unknown {
  switch (inline.type) {
    case 'text':
      return inline.value
    case 'emphasis':
      return html`<em>${inlineText(inline.children)}</em>`
    case 'strong':
      return html`<strong>${inlineText(inline.children)}</strong>`
    case 'link':
      return outLink(inline.url, inlineText(inline.children))
  }
}
