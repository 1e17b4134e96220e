import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import '../define/pg-questions.js'
import { fixturePack } from '../testing/fixture-pack.js'
import type { PgQuestions } from './questions.js'

const show = ({ message, theme, hrefTemplate }: Partial<PgQuestions>) =>
  fixture<PgQuestions>(html`
    <pg-questions .pack=${fixturePack()} .message=${message} .theme=${theme} .hrefTemplate=${hrefTemplate}
      ><p>Fallback</p></pg-questions
    >
  `)

const all = (questions: PgQuestions, selector: string) =>
  [...questions.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) => textContent)

const copyButton = (questions: PgQuestions) =>
  questions.shadowRoot!.querySelector<HTMLButtonElement>('.actions button')!

describe('pg-questions', () => {
  const write = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
  const clipboard = (writeText: (text: string) => Promise<void>) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
  }
  afterEach(() => {
    if (write) Object.defineProperty(navigator, 'clipboard', write)
    else delete (navigator as { clipboard?: unknown }).clipboard
  })

  it('shows those of one message', async () => {
    const questions = await show({ message: 'test-the-horn' })
    expect(all(questions, 'h2')).to.deep.equal(['Questions to ask yourself'])
    expect(all(questions, 'h3')).to.deep.equal(['Test the horn before the fog'])
    expect(all(questions, 'li')).to.deep.equal([
      'Who heard it, and from where?',
      'What has changed since the last test?',
    ])
    expect(questions.querySelector('p')!.checkVisibility()).to.be.false
    await expect(questions).to.be.accessible()
  })

  it('shows those of a theme, message by message, with links to the messages', async () => {
    const questions = await show({ theme: 'Night watch', hrefTemplate: '/messages/{id}/' })
    expect(all(questions, 'h2')).to.deep.equal(['Questions to ask yourself: Night watch'])
    expect(all(questions, 'h3 a')).to.deep.equal([
      'Keep the lamp lit',
      'Write up the log: what, why and what next',
    ])
    expect(all(questions, 'li')).to.have.lengthOf(4)
  })

  it('shows those of the whole pack otherwise', async () => {
    expect(all(await show({}), 'h3')).to.have.lengthOf(3)
  })

  it('copies them as plain text with their source', async () => {
    let copied = ''
    clipboard((text) => {
      copied = text
      return Promise.resolve()
    })
    const questions = await show({ message: 'test-the-horn' })
    copyButton(questions).click()
    await waitUntil(() => all(questions, '.actions [role=status]').includes('Copied'))
    expect(copied).to.equal(
      [
        'Test the horn before the fog',
        '- Who heard it, and from where?',
        '- What has changed since the last test?',
        '',
        'Lighthouse keeping, Board of Lights. CC BY 4.0.',
      ].join('\n'),
    )
  })

  it('says how to copy where the browser refuses', async () => {
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    const questions = await show({ message: 'test-the-horn' })
    copyButton(questions).click()
    await waitUntil(() => all(questions, '.actions [role=status]').join('').includes('Ctrl+C'))
  })

  it('keeps the fallback and says what is wrong with an unknown message or theme', async () => {
    for (const unknown of [{ message: 'nothing-here' }, { theme: 'Tides' }]) {
      const questions = await show(unknown)
      expect(all(questions, '.notice').join('')).to.contain(unknown.message ?? unknown.theme)
      expect(questions.querySelector('p')!.checkVisibility()).to.be.true
      await expect(questions).to.be.accessible()
    }
  })
})
