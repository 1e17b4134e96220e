import { expect } from '@open-wc/testing'
import { define } from './define.js'

describe('define', () => {
  const warn = console.warn
  let warnings: unknown[]

  beforeEach(() => {
    warnings = []
    console.warn = (text: unknown) => warnings.push(text)
  })

  afterEach(() => {
    console.warn = warn
  })

  it('keeps the first copy and warns once about any other', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    class Third extends HTMLElement {}
    define('test-define', First)
    define('test-define', First)
    expect(warnings).to.be.empty
    define('test-define', Second)
    define('test-define', Third)
    expect(customElements.get('test-define')).to.equal(First)
    expect(warnings).to.have.lengthOf(1)
    expect(warnings[0]).to.contain('<test-define>')
  })
})
