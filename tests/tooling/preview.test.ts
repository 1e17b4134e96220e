import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type {} from '@practice-guidance/overlay/elements/pg-record-prompts.js'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../accessibility.js'
import { launchChromium } from '../browsers.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const command = join(root, 'packages/authoring/bin/guidance.js')
const message = 'messages/empty-cupboards.md'

interface Preview {
  address: string
  port: number
  process: ChildProcess
}

/** Starts `guidance preview` on any free port, or on one that may be taken. */
async function start(content: string, wanted = 0): Promise<Preview> {
  const child = spawn(process.execPath, [command, 'preview', content, '--port', String(wanted)], {
    cwd: root,
  })
  let output = ''
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      output += String(data)
      const [, found] = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(output) ?? []
      if (found) resolve(Number(found))
    })
    child.once('exit', () => reject(new Error(`The preview did not start: ${output}`)))
  })
  return { address: `http://127.0.0.1:${port}/`, port, process: child }
}

async function end({ process }: Preview): Promise<number | null> {
  process.kill('SIGINT')
  const [code] = (await once(process, 'exit')) as [number | null]
  return code
}

interface Asked {
  path?: string
  method?: string
  host?: string | undefined
  origin?: string
}

/** Asks as something else than the page might. */
function ask({ port }: Preview, { path = '/', method = 'GET', origin, ...rest }: Asked) {
  const host = 'host' in rest ? rest.host : `127.0.0.1:${port}`
  const headers = { ...(host && { host }), ...(origin && { origin }) }
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, setHost: false }, (response) => {
      let body = ''
      response.on('data', (chunk) => (body += String(chunk)))
      response.on('end', () => resolve({ status: response.statusCode, body }))
    })
    asked.once('error', reject).end()
  })
}

describe('guidance preview', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'preview-'))
  const content = join(scratch, 'content')
  let preview: Preview
  let browser: Browser
  let page: Page
  const troubles: string[] = []

  beforeAll(async () => {
    cpSync(join(root, 'packages/authoring/test/content'), content, { recursive: true })
    preview = await start(content)
    browser = await launchChromium()
    page = await browser.newPage()
    page.on('console', (said) => {
      if (['error', 'warn'].includes(said.type())) troubles.push(said.text())
    })
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('request', (sent) => {
      if (!sent.url().startsWith(preview.address)) troubles.push(`request to ${sent.url()}`)
    })
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`)
      })
    })
    await page.setViewport({ width: 1280, height: 900 })
    await page.goto(preview.address)
  })
  afterAll(async () => {
    await browser?.close()
    preview?.process.kill()
    rmSync(scratch, { recursive: true })
  })

  const edit = (change: (text: string) => string) =>
    writeFileSync(join(content, message), change(readFileSync(join(content, message), 'utf8')))

  /** Everything the page shows, shadow roots included. */
  const shown = () =>
    page.evaluate(
      () => `${document.body.innerText}\n${document.querySelector('pg-library')?.shadowRoot?.textContent}`,
    )

  const rows = () =>
    page.$$eval('tbody tr', (found) => found.map((row) => [...row.children].map((cell) => cell.textContent)))

  it('shows the library as readers see it', async () => {
    await expect.poll(shown).toContain('Empty cupboards are a question')
    expect(await shown()).toMatch(/2 messages, as saved at \d\d:\d\d:\d\d/)
    expect(await page.title()).toBe('Preview of Trial pack')
  })

  it('tries the terms on a text: marks, and what was found and why not', async () => {
    await page.type(
      '#text',
      'The cupboards were empty.\n\nThe cupboards were not empty.\n\nThe cupboards for the empty cupboards drill.',
    )
    await expect.poll(rows).toEqual([
      ['“cupboards were empty”', 'Empty cupboards are a question', 'Offered', 'bare-kitchen', '1'],
      [
        '“cupboards were not empty”',
        'Empty cupboards are a question',
        'Quiet: it is denied (negated)',
        'bare-kitchen',
        '3',
      ],
      [
        '“cupboards for the empty”',
        'Empty cupboards are a question',
        'Quiet: an exception ("except") covers it',
        'bare-kitchen',
        '5',
      ],
    ])
    // Nothing is marked in the first seconds of writing.
    await page.waitForFunction(() =>
      [...CSS.highlights].some(([name, marks]) => name.startsWith('pg-') && marks.size > 0),
    )
    expect(await page.$eval('pg-record-prompts', ({ state }) => state.offers.length)).toBe(1)
  })

  it('follows what is saved', async () => {
    edit((text) =>
      text.replace("['empty cupboards drill']", '[]').replace('Empty cupboards are', 'Bare shelves are'),
    )
    await expect.poll(shown).toContain('Bare shelves are a question')
    await expect
      .poll(async () => (await rows()).map(([, title, state]) => `${title}: ${state}`))
      .toEqual([
        'Bare shelves are a question: Offered',
        'Bare shelves are a question: Quiet: it is denied (negated)',
        'Bare shelves are a question: Offered',
      ])
    expect(await page.$eval('#text', (text) => (text as HTMLTextAreaElement).value)).toContain(
      'The cupboards were empty.',
    )
  })

  it('lists the faults, keeps the last good pack on show, and forgets them when they are mended', async () => {
    edit((text) => text.replace('themes: [Daily care]', 'themes: [Daily cares]'))
    await expect.poll(shown).toContain('1 fault')
    const text = await shown()
    expect(text).toContain(`${content}/${message}:4:10`)
    expect(text).toMatch(/There is no theme "Daily cares"\s+Did you mean "Daily care"\?/)
    expect(text).toMatch(/What you see below is the last pack without faults, as saved at/)
    expect(text).toContain('Bare shelves are a question')
    expect(await page.$eval('#status', ({ textContent }) => textContent)).toContain('1 to mend')
    expect(await accessibilityFaults(page)).toEqual([])
    edit((text) => text.replace('Daily cares', 'Daily care'))
    await expect.poll(() => page.$eval('#faults', (faults) => (faults as HTMLElement).hidden)).toBe(true)
  })

  it.each([
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('is accessible at %i px, %s, and never scrolls sideways', async (width, scheme) => {
    await page.setViewport({ width, height: 800 })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  it('asks nobody else, and breaks no policy', () => {
    expect(troubles).toEqual([])
  })

  it.each<[string, Asked, number]>([
    ['another name that leads here', { host: 'evil.example' }, 403],
    ['no name', { host: undefined }, 400],
    ['a page elsewhere', { origin: 'https://evil.example', path: '/match', method: 'POST' }, 403],
    ['who asks for a file of the content', { path: '/../pack.yaml' }, 404],
    ['another method', { method: 'DELETE' }, 405],
  ])('answers nothing to %s', async (_, asked, status) => {
    const answer = await ask(preview, asked)
    expect(answer.status).toBe(status)
    expect(answer.body).not.toContain('Trial')
  })

  it('takes another port when its own is taken, and ends cleanly', async () => {
    const second = await start(content, preview.port)
    expect(second.port).not.toBe(preview.port)
    expect(await end(second)).toBe(0)
  })

  it('starts on content that has never been a pack', async () => {
    const broken = join(scratch, 'broken')
    cpSync(content, broken, { recursive: true })
    writeFileSync(join(broken, 'pack.yaml'), 'id: [')
    const one = await start(broken)
    try {
      await page.goto(one.address)
      await expect.poll(shown).toContain('Nothing can be shown until they are mended.')
      cpSync(join(content, 'pack.yaml'), join(broken, 'pack.yaml'))
      await expect.poll(shown).toContain('Bare shelves are a question')
    } finally {
      await end(one)
    }
    await expect.poll(shown).toContain('The preview has ended')
  })
})
