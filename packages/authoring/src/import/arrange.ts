import type { Block } from './block.js'
import { outline, partOf } from './outline.js'
import { isQuestion, type Part } from './wording.js'

export interface PlannedMessage {
  /** The heading it was made from; none for what stands before the first. */
  title: Block | undefined
  body: Block[]
  questions: Block[]
  evidence: Block[]
  caution: Block[]
  /** Headings with nothing of their own under them, that this message stood under. */
  groups: Block[]
}

/** Where a block went within a draft. */
export type Place = 'title' | 'text' | 'questions' | 'what reviews say' | 'caution' | 'a note'

/** Where each block went. */
export type Destination =
  { message: PlannedMessage; place: Place } | { source: 'title' } | { skipped: string }

export interface Plan {
  messages: PlannedMessage[]
  destinations: ReadonlyMap<Block, Destination>
  /** The heading of the whole document. */
  title: Block | undefined
}

const PLACES: Record<Part, Place> = {
  questions: 'questions',
  evidence: 'what reviews say',
  caution: 'caution',
}

/** Sorts the blocks of a document into messages and their parts; every block gets a destination. */
export function arrange(blocks: readonly Block[]): Plan {
  const roles = outline(blocks)
  const arranger = new Arranger()
  for (const block of blocks) {
    const role = roles.get(block)
    if (role) arranger.take(block, role)
    else arranger.destinations.set(block, { skipped: block.skipped ?? '' })
  }
  arranger.end()
  return arranger
}

class Arranger implements Plan {
  readonly messages: PlannedMessage[] = []
  readonly destinations = new Map<Block, Destination>()
  title: Block | undefined
  #current: PlannedMessage | undefined
  #part: Part | undefined
  #groups: Block[] = []

  take(block: Block, role: ReturnType<typeof outline> extends Map<Block, infer Role> ? Role : never): void {
    switch (role) {
      case 'title':
        this.title = block
        this.destinations.set(block, { source: 'title' })
        return
      case 'group':
        this.#groups.push(block)
        this.#current = undefined
        return
      case 'message':
        if (block.level === 1 && this.messages.length === 0) this.title ??= block
        this.#start(block)
        return
      case 'part':
        this.#part = partOf(block)
        return this.#put(block, this.#part ? PLACES[this.#part] : 'text')
      case 'subheading':
        this.#part = undefined
        this.#open.body.push(block)
        return this.#put(block, 'text')
      case 'content':
        return this.#takeContent(block)
    }
  }

  /** Headings after the last message have none to be noted in but that one. */
  end(): void {
    if (this.#groups.length > 0) this.#noteGroups(this.messages.at(-1) ?? this.#open)
  }

  get #open(): PlannedMessage {
    return this.#current ?? this.#start(undefined)
  }

  #start(title: Block | undefined): PlannedMessage {
    // What stands under a heading that was taken for a group belongs to that heading.
    const heading = title ?? this.#groups.pop()
    const message: PlannedMessage = {
      ...{ title: heading, groups: [] },
      ...{ body: [], questions: [], evidence: [], caution: [] },
    }
    this.messages.push(message)
    this.#current = message
    this.#part = undefined
    if (heading) this.#put(heading, 'title')
    this.#noteGroups(message)
    return message
  }

  #noteGroups(message: PlannedMessage): void {
    message.groups.push(...this.#groups)
    for (const block of this.#groups) this.destinations.set(block, { message, place: 'a note' })
    this.#groups = []
  }

  #takeContent(block: Block): void {
    const message = this.#open
    const asks = isQuestion(block.text) && (block.kind === 'paragraph' || block.kind === 'item')
    if (this.#part === 'questions' && !asks && block.kind !== 'item') this.#part = undefined
    if (asks && this.#part !== 'questions') {
      block.notes.push('taken for a question because of its question mark')
      message.questions.push(block)
      return this.#put(block, 'questions')
    }
    message[this.#part ?? 'body'].push(block)
    this.#put(block, this.#part ? PLACES[this.#part] : 'text')
  }

  #put(block: Block, place: Place): void {
    this.destinations.set(block, { message: this.#open, place })
  }
}
