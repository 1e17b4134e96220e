import { type Fault, type Pack, PackError, parsePack } from '@practice-guidance/guidance'

/** Largest download accepted, in bytes. */
const SIZE_LIMIT = 10 * 1024 * 1024

export type LoadFailure =
  /** No answer: offline, blocked or a wrong host. */
  | 'network'
  /** The server answered with an error status. */
  | 'status'
  /** Larger than 10 MB. */
  | 'size'
  /** Not a pack this version can read. */
  | 'content'

/** A pack that could not be loaded, and why. */
export class PackLoadError extends Error {
  override readonly name = 'PackLoadError'
  readonly failure: LoadFailure
  /** Absolute address asked for. */
  readonly url: string
  /** HTTP status, when `failure` is `status`. */
  readonly status?: number
  /** What is wrong with the pack, by path, when `failure` is `content`. */
  readonly faults: readonly Fault[]

  constructor(
    failure: LoadFailure,
    url: string,
    details: { status?: number; faults?: readonly Fault[]; cause?: unknown } = {},
  ) {
    super(
      `The pack at ${url} could not be loaded (${failure}${details.status ? ` ${details.status}` : ''})`,
      {
        cause: details.cause,
      },
    )
    this.failure = failure
    this.url = url
    if (details.status) this.status = details.status
    this.faults = details.faults ?? []
  }
}

const packs = new Map<string, Promise<Pack>>()

/**
 * Loads the pack at `url`, an absolute address. Elements that ask for the same address share one download; a failed
 * one is forgotten, so that asking again tries again.
 * @throws {PackLoadError}
 */
export function loadPack(url: string): Promise<Pack> {
  const known = packs.get(url)
  if (known) return known
  const loading = download(url)
  packs.set(url, loading)
  loading.catch(() => packs.delete(url))
  return loading
}

async function download(url: string): Promise<Pack> {
  const text = await fetchText(url)
  try {
    return parsePack(text)
  } catch (cause) {
    const faults = cause instanceof PackError ? cause.faults : []
    throw new PackLoadError('content', url, { faults, cause })
  }
}

async function fetchText(url: string): Promise<string> {
  try {
    const response = await fetch(url, { credentials: 'same-origin' })
    if (!response.ok) throw new PackLoadError('status', url, { status: response.status })
    return await readText(response, url)
  } catch (cause) {
    if (cause instanceof PackLoadError) throw cause
    throw new PackLoadError('network', url, { cause })
  }
}

/** Reads piece by piece: a server may state no length, or a false one. */
async function readText(response: Response, url: string): Promise<string> {
  if (!response.body) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ''
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.byteLength
    if (bytes > SIZE_LIMIT) {
      void reader.cancel()
      throw new PackLoadError('size', url)
    }
    text += decoder.decode(piece.value, { stream: true })
  }
  return text + decoder.decode()
}
