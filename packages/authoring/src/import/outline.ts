import type { Block } from './block.js'
import { INDEX_TITLE } from './furniture.js'
import { partNamed } from './wording.js'

/** What a block does in the outline of a document. */
export type Role = 'title' | 'message' | 'group' | 'subheading' | 'part' | 'content'

/** Gives every block that is kept its role. What turns out to be an index is marked as skipped. */
export function outline(blocks: readonly Block[]): Map<Block, Role> {
  skipIndexes(blocks)
  const kept = blocks.filter(({ skipped }) => skipped === undefined)
  const level = messageLevel(kept)
  const roles = new Map<Block, Role>()
  let begun = false
  for (const [index, block] of kept.entries()) {
    const role = roleOf(block, kept[index + 1], level)
    // The first heading, with nothing of its own under it, is that of the whole document.
    roles.set(block, role === 'group' && !begun ? 'title' : role)
    begun ||= role === 'group' || role === 'message'
  }
  return roles
}

/** An index at either end of a page: its title, and the list under it. */
function skipIndexes(blocks: readonly Block[]): void {
  let inside = false
  for (const block of blocks) {
    if (block.skipped !== undefined) continue
    const title = ['heading', 'paragraph'].includes(block.kind) && INDEX_TITLE.test(block.text)
    inside = title || (inside && block.kind === 'item')
    if (inside) block.skipped = 'an index'
  }
}

/**
 * The level of the headings that become messages: the one that questions most often stand under, or else the highest that
 * there are several of.
 */
function messageLevel(kept: readonly Block[]): number {
  const votes = new Map<number, number>()
  let under: number | undefined
  for (const block of kept) {
    const part = partOf(block)
    if (part === 'questions' && under !== undefined) votes.set(under, (votes.get(under) ?? 0) + 1)
    else if (block.kind === 'heading' && !part) under = block.level
  }
  const [most] = [...votes].sort(([, a], [, b]) => b - a)
  if (most) return most[0]
  const levels = new Map<number, number>()
  for (const block of kept) {
    if (block.kind === 'heading' && !partOf(block))
      levels.set(block.level, (levels.get(block.level) ?? 0) + 1)
  }
  const several = [...levels].filter(([, count]) => count > 1).map(([level]) => level)
  return Math.min(...(several.length > 0 ? several : levels.keys()))
}

function roleOf(block: Block, next: Block | undefined, level: number): Role {
  if (partOf(block)) return 'part'
  if (block.kind !== 'heading') return 'content'
  if (block.level > level) return 'subheading'
  // A heading with nothing of its own under it groups those that follow.
  const empty = next?.kind === 'heading' && next.level <= level && !partOf(next)
  const opens = block.level < level && next?.kind === 'heading' && !partOf(next)
  return empty || opens || next === undefined ? 'group' : 'message'
}

/** A heading, or a line that leads in to a list, that announces a part of a message. */
export function partOf({ kind, text }: Block) {
  if (kind === 'heading') return partNamed(text)
  return kind === 'paragraph' && /:$/.test(text) ? partNamed(text) : undefined
}
