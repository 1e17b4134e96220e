import { expect } from '@open-wc/testing'
import { chooseDestination, DEFAULT_DESTINATION, isDestination } from './destination.js'

describe('the destination of a quick exit', () => {
  it('is the address given when that is complete and on another site', () => {
    for (const href of [
      'https://www.bbc.co.uk/weather',
      'http://example.org/',
      'https://example.org:8443/?a=b;c#d',
    ])
      expect(chooseDestination(href, DEFAULT_DESTINATION)).to.equal(href)
  })

  const refused: [string | null, string][] = [
    [null, 'it is empty'],
    ['', 'it is empty'],
    ['  ', 'it is empty'],
    ['/weather', 'it is not a complete address'],
    ['//www.bbc.co.uk/weather', 'it is not a complete address'],
    ['https://', 'it is not a complete address'],
    ['javascript:alert(1)', 'javascript: addresses do not leave a page'],
    [' JaVaScRiPt:alert(1)', 'javascript: addresses do not leave a page'],
    ['data:text/html,x', 'data: addresses do not leave a page'],
    ['blob:https://example.org/1', 'blob: addresses do not leave a page'],
    ['file:///etc/passwd', 'file: addresses do not leave a page'],
    [`${location.origin}/elsewhere`, 'it is on the site being left'],
  ]
  for (const [href, reason] of refused) {
    it(`is never ${JSON.stringify(href)}, and the console says why`, () => {
      expect(isDestination(href)).to.equal(false)
      const warnings = warningsDuring(() => {
        expect(chooseDestination(href, DEFAULT_DESTINATION)).to.equal('https://www.bbc.co.uk/weather')
      })
      expect(warnings).to.have.length(1)
      expect(warnings[0]).to.contain(`${JSON.stringify(href ?? '')} is refused: ${reason}.`)
    })
  }
})

function warningsDuring(action: () => void): string[] {
  const warnings: string[] = []
  const warn = console.warn
  console.warn = (message: string) => warnings.push(message)
  action()
  console.warn = warn
  return warnings
}
