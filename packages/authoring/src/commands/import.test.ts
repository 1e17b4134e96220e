import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guidance } from '../../test/cli.js'
import { contentWith, scratchPath, wholeContent } from '../../test/content.js'
import { bodyOf, imported } from '../../test/import.js'
import { hyperlink, paragraph, picture, run, table, wordDocument, wordPart, zip } from '../../test/word.js'

const page = `<!doctype html><html lang="en"><head><title>Lamps | Example Partnership</title>
<meta property="og:site_name" content="Example Partnership"><meta property="og:title" content="Messages about lamps">
<link rel="canonical" href="https://example.org/lamps/"><script>track("everything")</script></head><body>
<a class="skip-link" href="#text">Skip to main content</a>
<div id="cookie-banner"><p>We use cookies.</p><button>Accept all</button></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/keys">Keys</a></li></ul></nav></header>
<p><a href="https://weather.example">Quick exit</a></p>
<h1>Messages about lamps</h1>
<p>Lamps burn at night.</p>
<h2>Keep the lamp lit</h2>
<p>A lamp that is <strong>lit</strong> may not be <em>bright</em>. Read the <a href="guide.html#oil">oil guide</a>,
<a href="javascript:alert(1)">run this</a> or <a href="mailto:lamps@example.org">write to us</a>.</p>
<ul><li>Trim it.<ul><li>Daily.</li></ul></li><li>Fill it.</li></ul>
<table><tr><th>Oil</th><th>Lasts</th></tr><tr><td>Rape</td><td>Two nights</td></tr><tr><td>Olive</td><td>Three</td></tr></table>
<p><img src="data:image/png;base64,AAAA" alt="A keeper on the stairs"></p>
<h3>Questions to consider</h3>
<ul><li>Who fills the lamp?</li><li>Say when it was last filled</li></ul>
<h2>Doors</h2>
<blockquote><p>Nobody came.</p></blockquote>
<p><strong>Points to reflect on:</strong></p>
<p>• Who holds the key?<br>• Who knows?</p>
<h3>What reviews say</h3>
<p>Doors were left open.</p>
<h3>Be careful</h3>
<p>A locked door is not a safe one.</p>
<footer>© Example Partnership</footer></body></html>`

describe('guidance import of a web page', () => {
  const { report, drafts, lines } = imported('lamps.html', page)

  it('says of every block where it went, in the order of the page', () => {
    expect(lines).toMatchInlineSnapshot(`
      [
        "other "Lamps | Example Partnership": the title of the page",
        "other "": a link to a style sheet or the like",
        "other "": a script",
        "paragraph "Skip to main content": a link within the page",
        "paragraph "We use cookies.": page furniture (cookie)",
        "other "Accept all": a button, page furniture (cookie)",
        "item "Home": the top of the page",
        "item "Keys": the top of the page",
        "paragraph "Quick exit": quick exit",
        "heading "Messages about lamps": messages-about-lamps.md, title",
        "paragraph "Lamps burn at night.": messages-about-lamps.md, text",
        "heading "Keep the lamp lit": keep-the-lamp-lit.md, title",
        "paragraph "A lamp that is lit may not be bright. Read the oil guide, run this or write to us.": keep-the-lamp-lit.md, text",
        "item "Trim it.": keep-the-lamp-lit.md, text",
        "item "Daily.": keep-the-lamp-lit.md, text",
        "item "Fill it.": keep-the-lamp-lit.md, text",
        "row "Oil | Lasts": keep-the-lamp-lit.md, text",
        "row "Rape | Two nights": keep-the-lamp-lit.md, text",
        "row "Olive | Three": keep-the-lamp-lit.md, text",
        "image "A keeper on the stairs": keep-the-lamp-lit.md, text",
        "heading "Questions to consider": keep-the-lamp-lit.md, questions",
        "item "Who fills the lamp?": keep-the-lamp-lit.md, questions",
        "item "Say when it was last filled": keep-the-lamp-lit.md, questions",
        "heading "Doors": doors.md, title",
        "quotation "Nobody came.": doors.md, text",
        "heading "Points to reflect on:": doors.md, questions",
        "item "Who holds the key?": doors.md, questions",
        "item "Who knows?": doors.md, questions",
        "heading "What reviews say": doors.md, what reviews say",
        "paragraph "Doors were left open.": doors.md, what reviews say",
        "heading "Be careful": doors.md, caution",
        "paragraph "A locked door is not a safe one.": doors.md, caution",
        "paragraph "© Example Partnership": the foot of the page",
      ]
    `)
    expect(report.blocks.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1))
    expect(report.counts).toEqual({
      blocks: lines.length,
      imported: report.blocks.filter(({ to }) => to).length,
      notImported: report.blocks.filter(({ reason }) => reason).length,
    })
  })

  it('makes a draft of each message', () => {
    expect(Object.keys(drafts)).toEqual([
      'doors.md',
      'keep-the-lamp-lit.md',
      'messages-about-lamps.md',
      'sources-messages-about-lamps.yaml',
    ])
    expect(bodyOf(drafts['keep-the-lamp-lit.md'])).toMatchInlineSnapshot(`
      "A lamp that is **lit** may not be _bright_. Read the [oil guide](https://example.org/lamps/guide.html#oil), run this or [write to us](mailto:lamps@example.org).

      - Trim it.
        - Daily.
      - Fill it.

      [draft: this was a table; see whether the list still says the same]

      - Oil: Rape; Lasts: Two nights
      - Oil: Olive; Lasts: Three

      [draft: an image stood here: A keeper on the stairs. Say in words what matters, or take this out]

      ## What reviews say

      - [draft: one finding in your own words, then the id of its source] [^id]

      ## Questions

      - Who fills the lamp?
      - Say when it was last filled [draft: make this an open question]

      ## Caution

      [draft: what could go wrong if someone took this too far]
      "
    `)
    expect(bodyOf(drafts['doors.md'])).toMatchInlineSnapshot(`
      "> Nobody came.

      ## What reviews say

      - Doors were left open. [^messages-about-lamps]

      ## Questions

      - Who holds the key?
      - Who knows?

      ## Caution

      A locked door is not a safe one.
      "
    `)
  })

  it('records the source, its publisher, its address and the day it was read', () => {
    expect(report.source).toMatchObject({
      publisher: 'Example Partnership',
      url: 'https://example.org/lamps/',
    })
    expect(drafts['sources-messages-about-lamps.yaml']).toMatch(
      /^# Add this .* Read on \d{4}-\d\d-\d\d from "lamps\.html"\.\nmessages-about-lamps:\n {2}title: "Messages about lamps"\n {2}publisher: "Example Partnership"\n {2}url: "https:\/\/example\.org\/lamps\/"\n$/,
    )
    expect(drafts['doors.md']).toContain('sources: [messages-about-lamps]')
  })

  it('leaves nothing in the drafts that check does not stop at', () => {
    const root = contentWith({
      'sources.yaml': (text) => `${text}\n${drafts['sources-messages-about-lamps.yaml']}`,
      'messages/keep-the-lamp-lit.md': drafts['keep-the-lamp-lit.md']!,
      'messages/doors.md': drafts['doors.md']!,
    })
    const { code, stdout } = guidance(['check', root])
    expect(code).toBe(1)
    const errors = stdout.match(/error: .*/g) ?? []
    expect(errors.filter((error) => !error.startsWith('error: Not finished: '))).toEqual([])
  })
})

describe('guidance import of a Word document', () => {
  const body = [
    paragraph('Messages about lamps', 'Title'),
    paragraph('Keep the lamp lit', 'Heading2'),
    paragraph(
      run('Light is ') +
        run('work', '<w:b/>') +
        hyperlink('r1', ' and a tool') +
        hyperlink('r5', ' and a trap'),
    ),
    paragraph('Trim it.', 'list 1'),
    paragraph('Fill it.', 'list 2'),
    table(['Oil', 'Lasts'], ['Rape', 'Two nights']),
    paragraph(picture('A keeper on the stairs')),
    paragraph(run('Reflective questions', '<w:b/>')),
    paragraph('Who fills it?', 'list 1'),
    paragraph('Doors', 'Heading2'),
    paragraph('Shut them.'),
    `<w:p><w:del><w:r><w:delText>Never shut them.</w:delText></w:r></w:del></w:p>`,
  ].join('')
  const { report, drafts, lines } = imported(
    'lamps.docx',
    wordDocument(body, {
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Old title</dc:title><dc:creator>Example &amp; Partners</dc:creator></cp:coreProperties>',
      'word/header1.xml': wordPart('hdr', paragraph('Draft for comment')),
      'word/comments.xml': wordPart(
        'comments',
        `<w:comment w:id="1">${paragraph('Is this so?')}</w:comment>`,
      ),
      'word/media/image1.png': Buffer.from('89504e47', 'hex'),
      'word/vbaProject.bin': Buffer.from('macro'),
    }),
  )

  it('says of every block where it went', () => {
    expect(lines).toMatchInlineSnapshot(`
      [
        "heading "Messages about lamps": sources-messages-about-lamps.yaml, title",
        "heading "Keep the lamp lit": keep-the-lamp-lit.md, title",
        "paragraph "Light is work and a tool and a trap": keep-the-lamp-lit.md, text",
        "item "Trim it.": keep-the-lamp-lit.md, text",
        "item "Fill it.": keep-the-lamp-lit.md, text",
        "row "Oil | Lasts": keep-the-lamp-lit.md, text",
        "row "Rape | Two nights": keep-the-lamp-lit.md, text",
        "image "A keeper on the stairs": keep-the-lamp-lit.md, text",
        "heading "Reflective questions": keep-the-lamp-lit.md, questions",
        "item "Who fills it?": keep-the-lamp-lit.md, questions",
        "heading "Doors": doors.md, title",
        "paragraph "Shut them.": doors.md, text",
        "other "Never shut them.": deleted with tracked changes",
        "other "Draft for comment": the header of each page",
        "other "Is this so?": a comment in the margin",
      ]
    `)
    expect(report.remarks).toContain('It holds macros, which were not read.')
    expect(report.source).toMatchObject({ title: 'Messages about lamps', publisher: 'Example & Partners' })
  })

  it('keeps emphasis, links, lists and tables', () => {
    expect(bodyOf(drafts['keep-the-lamp-lit.md'])).toMatchInlineSnapshot(`
      "Light is **work** [and a tool](https://example.org/tool) and a trap

      - Trim it.

      1. Fill it.

      [draft: this was a table; see whether the list still says the same]

      - Oil: Rape; Lasts: Two nights

      [draft: an image stood here: A keeper on the stairs. Say in words what matters, or take this out]

      ## What reviews say

      - [draft: one finding in your own words, then the id of its source] [^id]

      ## Questions

      - Who fills it?
      - [draft: another question; there are two to six]

      ## Caution

      [draft: what could go wrong if someone took this too far]
      "
    `)
  })

  it.each([
    [
      'a bomb that says how large it is',
      () => ({ 'word/document.xml': 'x'.repeat(40_000_000) }),
      undefined,
      'unpacks to far more',
    ],
    ['a bomb that lies', () => ({ 'word/document.xml': 'x'.repeat(1_000_000) }), 1000, 'is damaged'],
    ['no document', () => ({ 'a.txt': 'text' }), undefined, 'is a ZIP archive and no Word document'],
    ['a spreadsheet', () => ({ 'xl/workbook.xml': '' }), undefined, 'is a spreadsheet'],
    [
      'entities of its own',
      () => ({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aa">]><x/>' }),
      undefined,
      'defines entities',
    ],
    [
      'broken XML',
      () => ({ 'word/document.xml': '<w:document' }),
      undefined,
      'cannot be read as a Word document',
    ],
  ])('refuses %s', (_, files, claimed, expected) => {
    expectRefusal('bad.docx', zip(files(), claimed), expected)
  })

  it('refuses half a document', () => {
    expectRefusal('half.docx', wordDocument(body).subarray(0, 900), 'is damaged')
  })
})

describe('guidance import of Markdown', () => {
  const { drafts, lines, report } = imported(
    'lamps.md',
    `---
title: About lamps
author: Example Partnership
---
# About lamps

## Keep it lit

Look at the *flame*, ~~twice~~ and [ask][who].

1. Trim
2. Fill

<div class="share">Share this</div>

### Ask yourself

- Who fills it?
- How do you know?

## Shut the door

\`\`\`
Knock first.
\`\`\`

[who]: https://example.org/who
`,
  )

  it('says of every block where it went', () => {
    expect(lines).toMatchInlineSnapshot(`
      [
        "heading "About lamps": sources-about-lamps.yaml, title",
        "heading "Keep it lit": keep-it-lit.md, title",
        "paragraph "Look at the flame, twice and ask.": keep-it-lit.md, text",
        "item "Trim": keep-it-lit.md, text",
        "item "Fill": keep-it-lit.md, text",
        "paragraph "Share this": page furniture (share)",
        "heading "Ask yourself": keep-it-lit.md, questions",
        "item "Who fills it?": keep-it-lit.md, questions",
        "item "How do you know?": keep-it-lit.md, questions",
        "heading "Shut the door": shut-the-door.md, title",
        "paragraph "Knock first.": shut-the-door.md, text",
        "other "title: About lamps
      author: Example Partnership": front matter: its title, author and date were read from it",
      ]
    `)
    expect(report.source).toMatchObject({ title: 'About lamps', publisher: 'Example Partnership' })
    expect(report.blocks[1]).toMatchObject({ line: 7 })
  })

  it('keeps what a message can hold', () => {
    expect(bodyOf(drafts['keep-it-lit.md'])).toMatchInlineSnapshot(`
      "Look at the _flame_, twice and [ask](https://example.org/who).

      1. Trim
      2. Fill

      ## What reviews say

      - [draft: one finding in your own words, then the id of its source] [^id]

      ## Questions

      - Who fills it?
      - How do you know?

      ## Caution

      [draft: what could go wrong if someone took this too far]
      "
    `)
    expect(drafts['keep-it-lit.md']).toContain('it holds struck-out text, kept as plain text')
  })
})

describe('guidance import of plain text', () => {
  it('reads headings, lists, tables and questions by their look', () => {
    const { lines } = imported(
      'lamps.txt',
      `Quick Exit

Lamps at night

Keep it lit

A lamp that
is lit. It has *stars* in it.

  • Trim it
    daily.
  – Fill it.

Oil\tLasts
Rape\tTwo nights

Things to think about:

1) Who fills it?
2) How do you know?

Working with neighbours.

What would you ask them? What would they say?

Index of all pages:

- Keep it lit
`,
    )
    expect(lines).toMatchInlineSnapshot(`
      [
        "heading "Quick Exit": quick exit",
        "heading "Lamps at night": sources-lamps-at-night.yaml, title",
        "heading "Keep it lit": keep-it-lit.md, title",
        "paragraph "A lamp that is lit. It has *stars* in it.": keep-it-lit.md, text",
        "item "Trim it daily.": keep-it-lit.md, text",
        "item "Fill it.": keep-it-lit.md, text",
        "row "Oil | Lasts": keep-it-lit.md, text",
        "row "Rape | Two nights": keep-it-lit.md, text",
        "paragraph "Things to think about:": keep-it-lit.md, questions",
        "item "Who fills it?": keep-it-lit.md, questions",
        "item "How do you know?": keep-it-lit.md, questions",
        "heading "Working with neighbours.": working-with-neighbours.md, title",
        "paragraph "What would you ask them? What would they say?": working-with-neighbours.md, questions",
        "paragraph "Index of all pages:": an index",
        "item "Keep it lit": an index",
      ]
    `)
  })

  it('reads the transcript of slides', () => {
    const { lines } = imported(
      'slides.txt',
      '1Lamps\n2Keep them\nlit\n- Trim\n- Fill\nevery day\n3Doors\n- Shut them\n',
    )
    expect(lines).toMatchInlineSnapshot(`
      [
        "heading "1Lamps": sources-lamps.yaml, title",
        "heading "2Keep them lit": keep-them-lit.md, title",
        "item "Trim": keep-them-lit.md, text",
        "item "Fill every day": keep-them-lit.md, text",
        "heading "3Doors": doors.md, title",
        "item "Shut them": doors.md, text",
      ]
    `)
  })

  it.each([
    ['UTF-8', Buffer.from('Café’s door\n\nNaïve.')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFCafé’s door\n\nNaïve.')],
    ['UTF-16', Buffer.from('\uFEFFCafé’s door\n\nNaïve.', 'utf16le')],
    ['Windows-1252', Buffer.from('Caf\xE9\x92s door\n\nNa\xEFve.', 'latin1')],
  ])('reads %s', (_, bytes) => {
    expect(imported('cafe.txt', bytes).lines).toEqual([
      'heading "Café’s door": cafes-door.md, title',
      'paragraph "Naïve.": cafes-door.md, text',
    ])
  })

  it('reads a page in the letters it declares', () => {
    const html = Buffer.from('<meta charset="windows-1252"><h1>Caf\xE9</h1><p>Open.', 'latin1')
    expect(imported('cafe.html', html).lines[0]).toBe('heading "Café": cafe.md, title')
  })
})

describe('guidance import', () => {
  it.each([
    'Questions to consider',
    'Questions to consider are:',
    'Questions for reflection',
    'Reflective questions',
    'Discussion points',
    'Things to think about',
    'Ask yourself',
    'Points to reflect on:',
    'For reflection',
    'Key questions',
    'Questions for supervision',
    'Some questions you may wish to ask',
    'Consider:',
    'Questions',
    'Prompts for supervision',
    'Stop and think',
  ])('takes what stands under "%s" for questions', (heading) => {
    const { lines } = imported('q.html', `<h2>Lamps</h2><p>Lit.</p><h3>${heading}</h3><ul><li>Who</li></ul>`)
    expect(lines.slice(2)).toEqual([
      `heading "${heading}": lamps.md, questions`,
      'item "Who": lamps.md, questions',
    ])
  })

  it.each(['•', '●', '▪', '-', '–', '*', '1.', '2)', '(3)', 'a)', '\uF0B7', '✓'])(
    'reads the bullet %s',
    (bullet) => {
      const { lines } = imported('b.txt', `Lamps\n\nQuestions:\n${bullet} Who?\n${bullet} When?`)
      expect(lines.filter((line) => line.startsWith('item'))).toEqual([
        'item "Who?": lamps.md, questions',
        'item "When?": lamps.md, questions',
      ])
    },
  )

  it('writes the same again, and leaves alone what somebody has worked on', () => {
    const { path, out, drafts } = imported('lamps.html', page)
    const again = () => guidance(['import', path, '--out', out, '--content', wholeContent])
    expect(again()).toMatchObject({ code: 0 })
    expect(again().stdout).toContain(`${join(out, 'doors.md')}: unchanged`)
    writeFileSync(join(out, 'doors.md'), 'mine')
    const { code, stdout, stderr } = again()
    expect(code).toBe(1)
    expect(stdout).toContain(`${join(out, 'doors.md')}: left alone`)
    expect(stderr).toContain('1 of the drafts are already in')
    expect(readFileSync(join(out, 'doors.md'), 'utf8')).toBe('mine')
    expect(readdirSync(out)).toEqual(Object.keys(drafts))
  })

  it('gives messages of one title names of their own', () => {
    const { drafts } = imported('same.html', '<h2>Lamp</h2><p>One.</p><h2>Lamp</h2><p>Two.</p>')
    expect(Object.keys(drafts)).toEqual(['lamp-2.md', 'lamp.md', 'sources-same.yaml'])
  })

  it('writes no line that YAML or Markdown would read as something else', () => {
    const { drafts } = imported(
      'odd.html',
      '<h2>"A": [b] # c</h2><p>---</p><p># No heading</p><p>1. &lt;script&gt; *star* _line_ [^note]</p>',
    )
    expect(drafts['a-b-c.md']).toContain('title: "\\"A\\": [b] # c"')
    expect(bodyOf(drafts['a-b-c.md'])).toContain('\\# No heading')
    expect(bodyOf(drafts['a-b-c.md'])).toContain('1. \\<script> \\*star\\* \\_line\\_ \\[^note]')
  })

  it('reports in words', () => {
    const path = scratchPath('lamps.html')
    writeFileSync(path, page)
    const { code, stdout, stderr } = guidance(['import', path], { cwd: join(path, '..') })
    expect(code).toBe(0)
    expect(stdout).toMatch(/line 8 heading "Messages about lamps"\n +-> messages-about-lamps\.md, title\n/)
    expect(stdout).toMatch(/\n\d+ blocks: \d+ imported, \d+ not imported for the reasons above\n/)
    expect(stderr).toContain('Every part marked [draft: …] waits for you.')
    expect(existsSync(join(path, '../drafts/doors.md'))).toBe(true)
  })

  it.each([
    ['nothing', 'empty.txt', '', 'is empty'],
    ['spaces', 'spaces.txt', ' \n\n ', 'holds no text'],
    ['a page without words', 'blank.html', '<p><img src="a.png" alt="A scan"></p>', 'holds no text'],
    ['a PDF', 'a.pdf', '%PDF-1.7 …', 'is a PDF'],
    ['a PDF with another name', 'a.docx', '%PDF-1.7 …', 'is a PDF'],
    ['an old Word document', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Word before 2007'],
    [
      'a locked document',
      'a.docx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'locked with a password',
    ],
    ['rich text', 'a.rtf', '{\\rtf1 text}', 'is rich text'],
    ['a web archive', 'a.mht', 'MIME-Version: 1.0\nContent-Type: multipart/related', 'is a web archive'],
    ['bytes that are no text', 'a.txt', Buffer.from([65, 0, 1, 2]), 'is not a text'],
    ['20 MB of text', 'a.html', '<p>x</p>'.repeat(2_600_000), 'has 20 MB; the limit is 5 MB'],
    ['30 MB', 'a.docx', Buffer.alloc(30 * 1024 * 1024), 'the limit is 25 MB'],
    ['bottomless HTML', 'a.html', '<div>'.repeat(500_000), 'nested too deeply'],
    ['tags never closed', 'a.html', '<a href="x">'.repeat(100_000), 'nested too deeply'],
    ['thousands of messages', 'a.html', '<h2>A</h2><p>b</p>'.repeat(2000), 'would make 2000 drafts'],
    ['bottomless quotations', 'a.md', '>'.repeat(5_000), 'nested too deeply'],
  ])('refuses %s and says what to do', (_, name, contents, expected) => {
    expectRefusal(name, contents, expected)
  })

  it.each([
    ['a file that is not there', ['nowhere.html'], 'There is no file "nowhere.html"'],
    ['a folder', ['..'], 'is a folder, not a file'],
    ['no file', [], "missing required argument 'file'"],
    ['another format', ['a.html', '--format', 'xml'], 'Allowed choices are text, json'],
  ])('answers 2 to %s', (_, args, expected) => {
    const { code, stderr } = guidance(['import', ...args])
    expect(code).toBe(2)
    expect(stderr).toContain(expected)
  })
})

function expectRefusal(name: string, contents: string | Buffer, expected: string): void {
  const path = scratchPath(name)
  const out = join(path, '../drafts')
  writeFileSync(path, contents)
  const { code, stdout, stderr } = guidance(['import', path, '--out', out])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(`"${path}" `)
  expect(stderr).toContain(expected)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(existsSync(out)).toBe(false)
}
