/** What is built, in order. */
import { join } from 'node:path'
import { root } from './command.mjs'
import { npm, tool } from './run.mjs'
import { runSteps } from './steps.mjs'

/** @param {string[]} args */
const guidance = (...args) => [process.execPath, 'packages/authoring/bin/guidance.js', ...args]

/** @type {import('./steps.mjs').Step[]} */
const steps = [
  {
    name: 'guidance',
    after: [],
    inputs: ['packages/guidance'],
    outputs: ['packages/guidance/dist/index.js'],
    commands: () => [tool('typescript', '-b', 'packages/guidance')],
  },
  {
    name: 'authoring',
    after: ['guidance'],
    inputs: ['packages/authoring'],
    outputs: ['packages/authoring/dist/index.js'],
    commands: () => [tool('typescript', '-b', 'packages/authoring')],
  },
  {
    name: 'components',
    after: ['guidance'],
    inputs: ['packages/components'],
    outputs: ['pg', 'pg-minisearch', 'pg-phrases', 'quick-exit-early'].map(
      (name) => `packages/components/dist/${name}.js`,
    ),
    commands: () => [npm('run', 'build', '-w', '@practice-guidance/components')],
  },
  {
    name: 'overlay',
    after: ['guidance'],
    inputs: ['packages/overlay'],
    outputs: ['packages/overlay/dist/pg-record.js'],
    commands: () => [npm('run', 'build', '-w', '@practice-guidance/overlay')],
  },
  {
    name: 'pack',
    after: ['authoring'],
    inputs: ['content'],
    outputs: ['content/dist/pack.json', 'content/dist/schemas/message.json'],
    commands: () => [
      guidance('build', 'content', '--out', 'content/dist/pack.json'),
      guidance('schema', 'content', '--dir', 'content/dist/schemas'),
    ],
  },
  {
    name: 'extension',
    after: ['components', 'overlay', 'pack'],
    inputs: ['packages/extension'],
    outputs: [
      'packages/extension/dist/chromium/manifest.json',
      'packages/extension/dist/firefox/manifest.json',
    ],
    commands: () => [npm('run', 'build', '-w', '@practice-guidance/extension')],
  },
  {
    name: 'site',
    after: ['components', 'overlay', 'pack'],
    inputs: ['packages/site'],
    outputs: ['packages/site/dist/index.html'],
    commands: () => [npm('run', 'build', '-w', '@practice-guidance/site')],
  },
]

/** Builds what has changed. @throws {import('./command.mjs').Problem} with the output of the step that failed */
export const build = () => runSteps(steps)

/** What the guidance needs and no more. */
export const buildPack = () =>
  runSteps(steps.filter(({ name }) => ['guidance', 'authoring', 'pack'].includes(name)))

/** Folder of the unpacked extension. @param {'chromium' | 'firefox'} browser */
export const extensionFor = (browser) => join(root, 'packages/extension/dist', browser)

export const siteFolder = join(root, 'packages/site/dist')
