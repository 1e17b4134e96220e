import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing'
import { buildSearchIndex } from '@practice-guidance/guidance'
import { sendKeys } from '@web/test-runner-commands'
import '../define/pg-library.js'
import { fixturePack } from '../testing/fixture-pack.js'
import type { PgLibrary } from './library.js'

const show = (attributes: { hrefTemplate?: string } = {}, pack = fixturePack()) =>
  fixture<PgLibrary>(html`
    <pg-library .pack=${pack} .hrefTemplate=${attributes.hrefTemplate}><p>Fallback</p></pg-library>
  `)

const one = <E extends HTMLElement>(library: PgLibrary, selector: string) =>
  library.shadowRoot!.querySelector<E>(selector)
const texts = (library: PgLibrary, selector: string) =>
  [...library.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) => textContent.trim())
const focused = (library: PgLibrary) => library.shadowRoot!.activeElement as HTMLElement
const input = (library: PgLibrary) => one<HTMLInputElement>(library, 'input[type=search]')!
const page = (library: PgLibrary) => library.shadowRoot!.querySelector('pg-message')

async function type(library: PgLibrary, text: string): Promise<void> {
  input(library).focus()
  await sendKeys({ type: text })
  await waitUntil(() => input(library).value === text)
  await library.updateComplete
}

async function choose(library: PgLibrary, label: string): Promise<void> {
  const choice = [...library.shadowRoot!.querySelectorAll<HTMLElement>('.choice')].find(({ textContent }) =>
    textContent.includes(label),
  )
  choice!.querySelector('input')!.click()
  await library.updateComplete
}

describe('pg-library', () => {
  it('lists everything by theme, in the order of the pack, until something is typed', async () => {
    const library = await show()
    expect(texts(library, '.count')).to.deep.equal(['4 pages of guidance'])
    expect(texts(library, 'h3')).to.deep.equal(['Light', 'Sound', 'Night watch', 'Other guidance'])
    expect(texts(library, 'h4')).to.deep.equal([
      'Keep the lamp lit',
      'Test the horn before the fog',
      'Keep the lamp lit',
      'Write up the log: what, why and what next',
      'The great fog in seven minutes',
    ])
    expect(library.querySelector('p')!.checkVisibility()).to.be.false
    await expect(library).to.be.accessible()
  })

  it('lists from A to Z', async () => {
    const pack = fixturePack()
    pack.messages[0]!.title = '“Keep the lamp lit”'
    const library = await show({}, pack)
    await choose(library, 'A to Z')
    expect(texts(library, 'h3')).to.deep.equal(['K', 'T', 'W'])
    expect(texts(library, 'h4')).to.have.lengthOf(4)
  })

  it('finds as one types, best first, and marks the words', async () => {
    const library = await show()
    await type(library, 'lamp')
    expect(texts(library, '.count')[0]).to.match(/results? for “lamp”/)
    expect(texts(library, '.results h3')[0]).to.equal('Keep the lamp lit')
    expect(texts(library, '.results li:first-child mark')).to.deep.equal(['lamp', 'lamp'])
    await expect(library).to.be.accessible()
  })

  it('goes to the results on Enter, and nowhere else', async () => {
    const { href } = location
    const { length } = history
    const library = await show()
    await type(library, 'horn')
    await sendKeys({ press: 'Enter' })
    expect(focused(library).className).to.equal('count')
    expect([location.href, history.length]).to.deep.equal([href, length])
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0])
    expect(input(library).name).to.equal('')
  })

  it('is a search form with a label and a button', async () => {
    const library = await show()
    expect(one(library, 'form')!.getAttribute('role')).to.equal('search')
    expect(input(library).labels![0]!.textContent).to.equal('Search the guidance')
    expect(one(library, 'form button')!.textContent.trim()).to.equal('Search')
  })

  it('filters by theme, with the keyboard too', async () => {
    const library = await show()
    one(library, '.choice input')!.focus()
    await sendKeys({ press: ' ' })
    await library.updateComplete
    expect(texts(library, '.count')).to.deep.equal(['1 of 4 pages of guidance'])
    expect(texts(library, 'h3')).to.deep.equal(['Light'])
    await choose(library, 'Sound')
    expect(texts(library, 'h3')).to.deep.equal(['Light', 'Sound'])
    await choose(library, 'Light')
    await type(library, 'horn')
    expect(texts(library, '.results h3')).to.deep.equal(['Test the horn before the fog'])
  })

  it('folds the themes away where they would push the list off the screen, and says how many are chosen', async () => {
    const column = document.createElement('div')
    column.style.inlineSize = '320px'
    const library = await fixture<PgLibrary>(html`<pg-library .pack=${fixturePack()}></pg-library>`, {
      parentNode: column,
    })
    expect(one<HTMLDetailsElement>(library, '.filters')!.open).to.be.false
    await choose(library, 'Light')
    expect(texts(library, 'summary')[0]).to.equal('Filter by theme (1 chosen)')
    expect(one<HTMLDetailsElement>(await show(), '.filters')!.open).to.be.true
  })

  it('says when nothing is found, and offers ways out', async () => {
    const library = await show()
    await choose(library, 'Light')
    await type(library, 'xyqv')
    expect(texts(library, '.count')).to.deep.equal(['Nothing found for “xyqv”'])
    expect(texts(library, '.help li')).not.to.be.empty
    await expect(library).to.be.accessible()
    const [withoutFilters, showAll] = library.shadowRoot!.querySelectorAll<HTMLElement>('.ways-out button')
    withoutFilters!.click()
    await library.updateComplete
    expect(library.shadowRoot!.querySelector('.choice :checked')).to.be.null
    showAll!.click()
    await library.updateComplete
    expect(input(library).value).to.equal('')
    expect(focused(library)).to.equal(input(library))
    expect(texts(library, '.count')).to.deep.equal(['4 pages of guidance'])
  })

  it('announces the number of results once, after a pause', async () => {
    const library = await show()
    const announcer = [...library.shadowRoot!.querySelectorAll('[role=status]')].at(-1)!
    const said: string[] = []
    new MutationObserver(() => said.push(announcer.textContent)).observe(announcer, {
      characterData: true,
      childList: true,
      subtree: true,
    })
    await type(library, 'lamp')
    expect(said).to.be.empty
    await waitUntil(() => said.length > 0, 'nothing was announced', { timeout: 3000 })
    await aTimeout(0)
    expect(said).to.have.lengthOf(1)
    expect(said[0]).to.match(/for “lamp”/)
  })

  it('links results to their pages where it knows them', async () => {
    const library = await show({ hrefTemplate: '/{kind}/{id}/' })
    await type(library, 'fog')
    const links = [...library.shadowRoot!.querySelectorAll('.results a')].map((link) =>
      link.getAttribute('href'),
    )
    expect(links).to.have.members(['/briefings/the-great-fog/', '/messages/test-the-horn/'])
    const labels = [...library.shadowRoot!.querySelectorAll('.results .entry-labels')]
    expect(labels.map((label) => label.textContent)).to.have.members(['Case learning', 'Sound'])
    expect(one(library, '.results button')).to.be.null
  })

  it('opens a result in place, goes on to related guidance, and comes back to where it was', async () => {
    const library = await show()
    await type(library, 'lamp')
    const opener = one(library, '.results button')!
    opener.focus()
    await sendKeys({ press: 'Enter' })
    await waitUntil(() => focused(library)?.localName === 'pg-message')
    expect(page(library)!.shadowRoot!.activeElement!.textContent).to.equal('Keep the lamp lit')
    expect(input(library).checkVisibility()).to.be.false
    await expect(library).to.be.accessible()

    page(library)!.shadowRoot!.querySelector<HTMLElement>('.pg-related button')!.click()
    await waitUntil(() => page(library)!.shadowRoot!.activeElement?.textContent.startsWith('Test the horn'))

    one(library, '.back')!.click()
    await waitUntil(() => focused(library) === opener)
    expect(page(library)).to.be.null
    expect(input(library).value).to.equal('lamp')
  })

  it('shows many results a page at a time', async () => {
    const pack = fixturePack()
    const [first] = pack.messages
    pack.messages = Array.from({ length: 30 }, (_, i) => ({ ...first!, id: `lamp-${i}`, related: [] }))
    const library = await show({}, pack)
    await type(library, 'lamp')
    expect(texts(library, '.results h3')).to.have.lengthOf(20)
    one(library, '.results ~ button')!.click()
    await library.updateComplete
    expect(texts(library, '.results h3')).to.have.lengthOf(30)
    expect(one(library, '.results ~ button')).to.be.null
  })

  it('shows the passage that says why, and what the library calls what was typed', async () => {
    const library = await show()
    await type(library, 'valve')
    expect(texts(library, '.entry-snippet')).to.deep.equal([
      'By the time you hear fog it is too late to find the valve.',
    ])
    expect(texts(library, '.entry-snippet mark')).to.deep.equal(['valve'])
    input(library).value = ''
    await type(library, 'beacon')
    expect(texts(library, '.results li:first-child .entry-labels')[0]).to.match(/^Also called: (lamp|beacon)/)
    await expect(library).to.be.accessible()
  })

  it('offers a slip put right, and searches for it on a press', async () => {
    const library = await show()
    await type(library, 'midnigt lamp')
    expect(texts(library, '.suggestion')[0]!.replace(/\s+/g, ' ')).to.equal('Did you mean midnight lamp?')
    await expect(library).to.be.accessible()
    one(library, '.suggestion button')!.focus()
    await sendKeys({ press: 'Enter' })
    await library.updateComplete
    expect(input(library).value).to.equal('midnight lamp')
    expect(focused(library)).to.equal(input(library))
    expect(one(library, '.suggestion')).to.be.null
    expect(texts(library, '.results h3')[0]).to.equal('Keep the lamp lit')
  })

  it('filters by kind and by reader, in the list and in a search', async () => {
    const pack = fixturePack()
    pack.messages[1]!.audience = ['Inspectors']
    const library = await show({}, pack)
    await choose(library, 'Case learning')
    expect(texts(library, 'h4')).to.deep.equal(['The great fog in seven minutes'])
    await choose(library, 'Case learning')
    await choose(library, 'Inspectors')
    expect(texts(library, '.count')).to.deep.equal(['1 of 4 pages of guidance'])
    await type(library, 'fog')
    expect(texts(library, '.results h3')).to.deep.equal(['Test the horn before the fog'])
    await expect(library).to.be.accessible()
  })

  it('answers what was typed last, from the pack that came last', async () => {
    const library = await show()
    for (const text of ['h', 'ho', 'hor', 'horn', 'lamp']) {
      input(library).value = text
      input(library).dispatchEvent(new Event('input'))
    }
    const other = fixturePack()
    other.messages[0]!.title = 'Keep another lamp lit'
    library.pack = other
    await library.updateComplete
    library.pack = { ...other, messages: other.messages.slice(0, 1) }
    await library.updateComplete
    expect(texts(library, '.count')[0]).to.match(/for “lamp”/)
    expect(texts(library, '.results h3')).to.deep.equal(['Keep another lamp lit'])
    await aTimeout(50)
    expect(texts(library, '.results h3')).to.deep.equal(['Keep another lamp lit'])
  })

  it('says that the search is made ready, and then answers without being asked again', async () => {
    const library = await show()
    await type(library, 'horn')
    library.pack = fixturePack()
    await Promise.resolve()
    await Promise.resolve()
    expect(texts(library, '.count')).to.deep.equal(['Getting the search ready…'])
    expect(one(library, '.results')).to.be.null
    await waitUntil(() => texts(library, '.results h3')[0] === 'Test the horn before the fog')
  })

  it('searches hundreds of pages with an index from its address, and without one', async () => {
    const pack = fixturePack()
    const [, horn] = pack.messages
    const more = Array.from({ length: 400 }, (_, i) => ({
      ...horn!,
      id: `horn-${i}`,
      title: `Horn ${i}`,
      related: [],
    }))
    pack.messages = [...pack.messages, ...more]
    const address = URL.createObjectURL(new Blob([JSON.stringify(buildSearchIndex(pack))]))
    for (const index of [address, 'nothing-here.json', undefined]) {
      const library = await fixture<PgLibrary>(
        html`<pg-library .pack=${pack} .searchIndex=${index}></pg-library>`,
      )
      await type(library, 'horn 217')
      expect(texts(library, '.results h3')[0]).to.equal('Horn 217')
    }
  })

  it('takes any text as a search: very long, emoji, a pattern, right to left', async () => {
    const library = await show()
    for (const text of ['lamp '.repeat(20_000), '🕯️🕯️', '(((*+[', 'מגדלור', '"lamp', '<b>']) {
      input(library).value = text
      input(library).dispatchEvent(new Event('input'))
      await library.updateComplete
      expect(texts(library, '.count')).to.have.lengthOf(1)
    }
  })

  it('waits for its pack without complaint when asked for focus or an item too soon', async () => {
    const library = document.createElement('pg-library')
    library.focus()
    void library.open('test-the-horn')
    library.pack = fixturePack()
    await fixture(html`<div>${library}</div>`)
    await waitUntil(() => page(library)?.shadowRoot?.querySelector('.pg-message-title'))
  })

  it('says when the library is empty', async () => {
    const library = await show({}, { ...fixturePack(), messages: [], briefings: [] })
    expect(texts(library, '.notice').join('')).to.contain('empty')
    expect(library.querySelector('p')!.checkVisibility()).to.be.true
  })
})
