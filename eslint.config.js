import js from '@eslint/js'
import lit from 'eslint-plugin-lit'
import litA11y from 'eslint-plugin-lit-a11y'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const tests = '**/*.test.ts'

/** Imports run one way, like floors: what each package may not stand on, by name and by path. */
const floors = {
  guidance: ['authoring', 'components', 'overlay', 'extension', 'site'],
  authoring: ['components', 'overlay', 'extension', 'site'],
  components: ['authoring', 'overlay', 'extension', 'site'],
  overlay: ['authoring', 'components', 'extension', 'site'],
  extension: ['authoring', 'site'],
  site: ['authoring', 'extension'],
}

const oneWay = Object.entries(floors).map(([name, above]) => ({
  files: [`packages/${name}/**/*.{ts,js}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(@practice-guidance/|(\\.\\./)+(packages/)?)(${above.join('|')})(/|$)`,
            message: `packages/${name} stands below these: imports run one way (CONTRIBUTING.md).`,
          },
          ...(name === 'guidance'
            ? [{ group: ['node:*'], message: 'packages/guidance runs anywhere: no Node, no DOM.' }]
            : []),
        ],
      },
    ],
  },
}))

const htmlSinks = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
  property,
  message: 'No HTML sinks: build nodes, or render a template.',
}))

/** What would change the page, or a record, or leave the device. */
const pageWrites = ['execCommand', 'setRangeText', 'setAttribute', 'toggleAttribute', 'removeAttribute', 'classList'].map(
  (property) => ({ property, message: 'The page and its records are read-only.' }),
)
const valueWrite = {
  selector: "AssignmentExpression[left.type='MemberExpression'][left.property.name='value']",
  message: 'A record is never written into.',
}
const pageEvent = { property: 'dispatchEvent', message: 'No event is sent into a page.' }
const network = {
  globals: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'importScripts'].map(
    (name) => ({ name, message: 'Nothing leaves the device: no network here.' }),
  ),
  properties: ['fetch', 'sendBeacon', 'XMLHttpRequest', 'WebSocket'].map((property) => ({
    property,
    message: 'Nothing leaves the device: no network here.',
  })),
}
const readOnlyFiles = ['packages/overlay/src/**/*.ts', 'packages/extension/src/content/**/*.ts']

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.cache/', 'packages/authoring/test/golden/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  lit.configs['flat/recommended'],
  litA11y.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': ['error', ...htmlSinks],
    },
  },
  ...oneWay,
  {
    files: readOnlyFiles,
    ignores: [tests],
    rules: {
      'no-restricted-properties': ['error', ...htmlSinks, ...pageWrites, pageEvent, ...network.properties],
      'no-restricted-syntax': ['error', valueWrite],
      'no-restricted-globals': ['error', ...network.globals],
    },
  },
  {
    // Elements live in pages that asked for them, and tell those pages what happened.
    files: ['packages/overlay/src/elements/**/*.ts'],
    ignores: [tests],
    rules: { 'no-restricted-properties': ['error', ...htmlSinks, ...pageWrites, ...network.properties] },
  },
  {
    files: [tests, 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      // Chai's assertions are properties: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]",
          message: 'A test runs or does not exist.',
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.mjs', 'packages/*/bin/*.js', 'packages/site/**/*.js', 'tests/**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['packages/site/src/assets/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
)
