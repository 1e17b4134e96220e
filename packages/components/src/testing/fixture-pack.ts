import { type Block, type Pack, PACK_FORMAT, parsePack } from '@practice-guidance/guidance'

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })

const lighthouse = {
  id: 'keep-the-lamp-lit',
  title: 'Keep the lamp lit',
  summary: 'A lamp that was lit at dusk may be out by midnight: look again.',
  body: [
    paragraph('Ships trust what they can see. One look at dusk tells you about dusk.'),
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Through the night' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'Trim the wick ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'before' }] },
        { type: 'text', value: ' it smokes, as ' },
        {
          type: 'link',
          url: 'https://example.org/wicks',
          children: [{ type: 'text', value: 'the wick manual' }],
        },
        { type: 'text', value: ' says, and ' },
        { type: 'strong', children: [{ type: 'text', value: 'write down when' }] },
        { type: 'text', value: '.' },
      ],
    },
    {
      type: 'list',
      ordered: false,
      children: [
        { type: 'listItem', children: [paragraph('Oil: enough until dawn?')] },
        { type: 'listItem', children: [paragraph('Glass: free of salt?')] },
      ],
    },
    { type: 'heading', depth: 3, children: [{ type: 'text', value: 'When it goes out' }] },
    { type: 'blockquote', children: [paragraph('Light it first; ask why afterwards.')] },
  ] satisfies Block[],
  evidence: [
    {
      text: [{ type: 'text', value: 'In nine wrecks of ten somebody had noted that the lamp was lit.' }],
      source: 'wrecks',
    },
  ],
  questions: ['When did you last look yourself?', 'What would the crew of a ship say they saw?'],
  caution: [paragraph('A lamp seen from the shore is not a lamp seen from the sea.')],
  related: ['test-the-horn'],
  themes: ['Light', 'Night watch'],
  audience: ['Keepers'],
  alsoAskedAs: ['beacon'],
  links: ['rota', 'oil-order'],
  sources: [
    {
      id: 'wrecks',
      title: 'Learning from wrecks',
      publisher: 'Board of Lights',
      published: '2024-05-09',
      url: 'https://example.org/wrecks',
    },
    { id: 'keeper', title: 'A keeper remembers', publisher: 'Harbour Press', published: '1998' },
  ],
  reviewed: '2026-01-10',
  reviewBy: '2099-01-10',
}

/** A small invented pack as JSON, about lighthouses so that nobody takes it for guidance. Fresh each time. */
export function fixtureJson() {
  return structuredClone({
    format: PACK_FORMAT,
    id: 'lighthouses',
    title: 'Lighthouse keeping',
    publisher: 'Board of Lights',
    language: 'en-GB',
    version: '1.0.0',
    published: '2026-11-01',
    licence: 'CC BY 4.0',
    themes: ['Light', 'Sound', 'Night watch'],
    links: [
      { id: 'rota', title: 'Night rota', url: 'https://example.org/rota' },
      { id: 'oil-order', title: 'How to order oil' },
    ],
    glossary: { beacon: ['lamp'] },
    messages: [
      lighthouse,
      {
        id: 'test-the-horn',
        title: 'Test the horn before the fog',
        summary: 'A horn is tested on a clear day, when nobody needs it.',
        body: [paragraph('By the time you hear fog it is too late to find the valve.')],
        questions: ['Who heard it, and from where?', 'What has changed since the last test?'],
        related: ['keep-the-lamp-lit'],
        themes: ['Sound'],
        sources: [{ id: 'horns', title: 'Horns and sirens', publisher: 'Harbour Press', published: '2019' }],
        reviewed: '2020-02-01',
        reviewBy: '2021-02-01',
      },
      {
        id: 'write-up-the-log',
        title: 'Write up the log: what, why and what next',
        summary: 'The next keeper knows only what you wrote.',
        body: [paragraph('Say what you saw, what you did and why.')],
        questions: ['What would a stranger make of it?', 'What did you leave out?'],
        themes: ['Night watch'],
        sources: [{ id: 'logs', title: 'The log', publisher: 'Board of Lights' }],
        reviewed: '2026-03-01',
        reviewBy: '2099-03-01',
      },
    ],
    briefings: [
      {
        id: 'the-great-fog',
        title: 'The great fog in seven minutes',
        summary: 'What happened on the third night, and what keepers learnt.',
        body: [paragraph('On the third night the horn fell silent.')],
        minutes: 7,
        sections: [
          {
            title: 'The third night',
            body: [paragraph('Nobody on the shore asked why.')],
            messages: ['test-the-horn'],
            questions: ['Who could have asked?'],
            notes: [paragraph('Wait for the silence.')],
          },
        ],
        questions: ['What did the keepers change?', 'What would you change here?'],
        related: ['test-the-horn'],
        sources: [
          { id: 'fog', title: 'Inquiry into the fog', publisher: 'Board of Lights', published: '2021' },
        ],
        reviewed: '2026-03-01',
        reviewBy: '2099-03-01',
      },
    ],
  })
}

/** The same as `parsePack` gives it. */
export const fixturePack = (): Pack => parsePack(fixtureJson())

/** An address that answers with the given text, for elements that load by themselves. */
export const addressOf = (text: string): string =>
  URL.createObjectURL(new Blob([text], { type: 'application/json' }))
