import js from '@eslint/js'
import lit from 'eslint-plugin-lit'
import litA11y from 'eslint-plugin-lit-a11y'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const typescript = '**/*.ts'
const tests = '**/*.test.ts'

/** Imports run one way, like floors: what each package may not stand on. */
const floors = {
  guidance: ['authoring', 'components', 'overlay', 'extension', 'site'],
  authoring: ['components', 'overlay', 'extension', 'site'],
  components: ['authoring', 'overlay', 'extension', 'site'],
  overlay: ['authoring', 'components', 'extension', 'site'],
  extension: ['authoring', 'site'],
  site: ['authoring', 'extension'],
}

/** @param {keyof typeof floors} name */
const importsOf = (name) => [
  {
    regex: `^(@practice-guidance/|(\\.\\./)+(packages/)?)(${floors[name].join('|')})(/|$)`,
    message: `packages/${name} does not stand on this: imports run one way (CONTRIBUTING.md).`,
  },
  {
    regex: '^(\\.\\./)+(packages/)?[a-z]+/(src|dist)/',
    message: 'Import another package by its name, as others will.',
  },
]

const oneWay = /** @type {(keyof typeof floors)[]} */ (Object.keys(floors)).map((name) => ({
  files: [`packages/${name}/**/*.{ts,js,mjs}`],
  rules: { 'no-restricted-imports': ['error', { patterns: importsOf(name) }] },
}))

/** The ground floor names neither Node nor the DOM, so that it runs anywhere. */
const anywhere = {
  files: ['packages/guidance/src/**/*.ts'],
  ignores: [tests],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...importsOf('guidance'),
          { regex: '^node:', message: 'packages/guidance runs anywhere: no Node.' },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      'window',
      'document',
      'navigator',
      'location',
      'process',
      'Buffer',
      'fetch',
    ],
  },
}

const markupWrites = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
].map((property) => ({ property, message: 'No HTML sinks: build nodes, or render a template.' }))
const unsafeTemplates = {
  patterns: [
    { regex: '^lit(-html)?/.*unsafe-', message: 'No HTML sinks: pages are built from templates alone.' },
  ],
}
const documentWrites = ['write', 'writeln'].map((property) => ({
  object: 'document',
  property,
  message: 'No HTML sinks: build nodes, or render a template.',
}))
const pageWrites = [
  'execCommand',
  'setRangeText',
  'setAttribute',
  'toggleAttribute',
  'removeAttribute',
  'classList',
].map((property) => ({ property, message: 'The page and its records are read-only.' }))
const recordWrite = {
  selector: "AssignmentExpression > MemberExpression.left[property.name='value']",
  message: 'A record is never written into.',
}
const pageEvents = [{ property: 'dispatchEvent', message: 'No event is sent into a page.' }]

const transports = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
]
const offline = 'Nothing leaves the device: no network here.'
const networkGlobals = [...transports, 'importScripts', 'Worker', 'SharedWorker'].map((name) => ({
  name,
  message: offline,
}))
const networkProperties = [...transports, 'sendBeacon'].map((property) => ({ property, message: offline }))

/** Where our code runs inside pages of others: it reads what was typed, and changes and sends nothing. */
const insidePages = {
  files: ['packages/overlay/src/**/*.ts', 'packages/extension/src/content/**/*.ts'],
  ignores: [tests],
  rules: {
    'no-restricted-properties': [
      'error',
      ...markupWrites,
      ...documentWrites,
      ...pageWrites,
      ...pageEvents,
      ...networkProperties,
    ],
    'no-restricted-syntax': ['error', recordWrite],
    'no-restricted-globals': ['error', ...networkGlobals],
  },
}

/** Elements live in pages that asked for them, and tell those pages what happened. */
const elementsInPages = {
  files: ['packages/overlay/src/elements/**/*.ts'],
  ignores: [tests],
  rules: {
    'no-restricted-properties': [
      'error',
      ...markupWrites,
      ...documentWrites,
      ...pageWrites,
      ...networkProperties,
    ],
  },
}

const typed = {
  files: ['packages/*/src/**/*.ts', 'tests/**/*.ts'],
  languageOptions: {
    parserOptions: {
      project: ['packages/*/tsconfig.json', 'tests/tsconfig.json', 'tsconfig.tests.json'],
      tsconfigRootDir: import.meta.dirname,
    },
  },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': [
      'error',
      { checksVoidReturn: { arguments: false, attributes: false } },
    ],
    '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
  },
}

const inTests = {
  files: [tests, 'tests/**/*.ts'],
  rules: {
    // Chai's assertions are properties: `expect(x).to.be.true`.
    '@typescript-eslint/no-unused-expressions': 'off',
    'no-restricted-syntax': [
      'error',
      {
        selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]',
        message: 'A test runs or does not exist.',
      },
      {
        selector: 'CallExpression[callee.name=/^(fit|xit|fdescribe|xdescribe)$/]',
        message: 'A test runs or does not exist.',
      },
    ],
  },
}

export default tseslint.config(
  { ignores: ['**/dist/', '.cache/', 'packages/authoring/test/golden/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  lit.configs['flat/recommended'],
  litA11y.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': ['error', ...markupWrites, ...documentWrites],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', unsafeTemplates],
      '@typescript-eslint/no-empty-function': 'off',
      // Lengths and indices are checked where it matters; `!` says that they were.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  { files: [typescript], rules: { 'no-undef': 'off' } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  // What it hands to a page runs there.
  { files: ['scripts/screenshots.mjs'], languageOptions: { globals: globals.browser } },
  {
    files: ['packages/site/src/assets/**/*.js', 'packages/authoring/preview/*.js'],
    languageOptions: { globals: globals.browser },
  },
  typed,
  ...oneWay,
  anywhere,
  insidePages,
  elementsInPages,
  inTests,
)
