import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countingReporter } from '../../scripts/counting-reporter.mjs'
import { browserCount, Tally, vitestCount } from '../../scripts/tally.mjs'

const folder = mkdtempSync(join(tmpdir(), 'tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(report: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report))
  return file
}

const ended = { ok: true, ending: 'ended with code 0' }
const crashed = { ok: false, ending: 'was ended by SIGSEGV' }
const count = { passed: 3, failed: 0, skipped: 0, failures: [] }

describe('the closing line', () => {
  it('adds up what the reports say', () => {
    const tally = new Tally()
    tally.add('Unit', count, ended)
    tally.add('Components', { passed: 2, failed: 1, skipped: 0, failures: ['a › b'] }, crashed)
    expect(tally.closingLine).toBe('5 passed, 1 failed')
    expect(tally.failures).toEqual(['Components: a › b'])
  })

  it('names what was skipped only when something was', () => {
    const tally = new Tally()
    tally.add('Unit', { ...count, skipped: 2 }, ended)
    expect(tally.closingLine).toBe('3 passed, 0 failed, 2 skipped')
  })

  it.each([
    ['wrote no report', undefined, crashed],
    ['ran no test', { ...count, passed: 0 }, ended],
    ['crashed after its tests passed', count, crashed],
  ])('counts a runner that %s as failed', (_name, report, end) => {
    const tally = new Tally()
    tally.add('Unit', report, end)
    expect(tally.failed).toBe(1)
    expect(tally.failures[0]).toMatch(/^Unit: /)
  })
})

describe('the reports', () => {
  it('counts Vitest’s tests, and files that did not load', () => {
    const assertion = (fullName: string, status: string) => ({ fullName, status })
    const file = written({
      testResults: [
        {
          name: '/a.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            assertion('adds', 'passed'),
            assertion('subtracts', 'failed'),
            assertion('divides', 'pending'),
          ],
        },
        { name: '/b.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
      ],
    })
    const { failures, ...counts } = vitestCount(file)!
    expect(counts).toEqual({ passed: 1, failed: 2, skipped: 1 })
    expect(failures[0]).toContain('subtracts')
    expect(failures[1]).toContain('Cannot find module')
  })

  it('counts component tests, and files that did not load', () => {
    const session = (file: string, rest: object) => ({ testFile: `/r/packages/x/src/${file}`, ...rest })
    const test = (name: string, passed: boolean) => ({ name, passed, skipped: false })
    const file = join(folder, 'browser.json')
    countingReporter(file).onTestRunFinished({
      sessions: [
        session('a.test.ts', {
          passed: false,
          testResults: {
            suites: [{ name: 'inner', tests: [test('opens', true), test('closes', false)], suites: [] }],
            tests: [],
          },
        }),
        session('b.test.ts', { passed: false, errors: [{ message: 'could not be imported' }] }),
      ],
    })
    expect(browserCount(file)).toEqual({
      passed: 1,
      failed: 2,
      skipped: 0,
      failures: ['x/src/a.test.ts › inner › closes', 'x/src/b.test.ts: could not be imported'],
    })
  })

  it('takes half a report, and none, for none', () => {
    expect(vitestCount(written('{"testResults": ['))).toBeUndefined()
    expect(vitestCount(join(folder, 'absent.json'))).toBeUndefined()
    expect(browserCount(join(folder, 'absent.json'))).toBeUndefined()
  })
})
