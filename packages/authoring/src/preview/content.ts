import { type FSWatcher, watch } from 'node:fs'
import { dirname } from 'node:path'
import type { Pack } from '@practice-guidance/guidance'
import { compileContent } from '../compile.js'
import { type Finding, findingsIn } from '../report/finding.js'
import { Explainer, type Row } from './explain.js'

/** Editors save a file in several steps: wait for the last. In ms. */
const SETTLED = 120

/** What the page is told each time the content was compiled. */
export interface State {
  /** Counts the packs made so far; 0 before the first. */
  version: number
  title: string
  folder: string
  messages: number
  /** When the pack on show was made, as HH:MM:SS. */
  since: string
  /** What keeps the content from being a pack. */
  faults: Finding[]
}

/** A folder of content, compiled again whenever one of its files changes. The last pack without faults is kept. */
export class LiveContent {
  readonly #folder: string
  /** Called after each time the content was compiled again. */
  onChange: (state: State) => void = () => {}
  #watchers: FSWatcher[] = []
  #settling: NodeJS.Timeout | undefined
  #pack: Pack | undefined
  #explainer: Explainer | undefined
  #state: State

  constructor(folder: string) {
    this.#folder = folder
    this.#state = { version: 0, title: '', folder, messages: 0, since: '', faults: [] }
    this.#compile()
  }

  get state(): State {
    return this.#state
  }

  get pack(): Pack | undefined {
    return this.#pack
  }

  explain(text: string): Row[] {
    if (!this.#pack) return []
    this.#explainer ??= new Explainer(this.#pack)
    return this.#explainer.explain(text)
  }

  close(): void {
    clearTimeout(this.#settling)
    for (const watcher of this.#watchers) watcher.close()
  }

  #compile(): void {
    const { pack, files } = compileContent(this.#folder)
    const faults = findingsIn(files).filter(({ level }) => level === 'error')
    this.#state = { ...this.#state, faults }
    if (pack) {
      this.#pack = pack
      this.#explainer = undefined
      const { version } = this.#state
      const since = new Date().toTimeString().slice(0, 8)
      this.#state = {
        ...this.#state,
        version: version + 1,
        title: pack.title,
        messages: pack.messages.length,
        since,
      }
    }
    this.#watch(new Set([this.#folder, ...files.map(({ path }) => dirname(path))]))
    this.onChange(this.#state)
  }

  /** Watches every folder the content came from; those of the guidance it extends too. */
  #watch(folders: ReadonlySet<string>): void {
    for (const watcher of this.#watchers) watcher.close()
    this.#watchers = [...folders].flatMap((folder) => {
      try {
        const watcher = watch(folder, () => this.#settle())
        watcher.on('error', () => watcher.close())
        return [watcher]
      } catch {
        // A folder that is not there is a fault, which is shown.
        return []
      }
    })
  }

  #settle(): void {
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => this.#compile(), SETTLED)
  }
}
