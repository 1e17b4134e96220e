import { parsePack, type Pack } from '@practice-guidance/guidance'

const text = (value: string) => [{ type: 'paragraph', children: [{ type: 'text', value }] }]

/** An invented pack: "child seen" is answered by quoted speech, "mother agreed" by nothing. */
export const pack: Pack = parsePack({
  format: 'practice-guidance/pack@1',
  id: 'invented',
  title: 'Invented pack',
  publisher: 'Nobody in particular',
  language: 'en-GB',
  version: '1',
  published: '2026-01-01',
  licence: 'CC BY 4.0',
  themes: ['Seeing the child'],
  vocabulary: { child: ['child', 'children', 'baby'], seen: ['seen', 'saw'] },
  links: [{ id: 'escalation', title: 'Escalation procedure', url: 'https://example.org/escalation' }],
  messages: [
    {
      id: 'seen-is-not-safe',
      title: 'Seen is not safe',
      summary: 'Seeing a child is a start. Ask what life is like for them.',
      body: [
        ...text('The whole message, at length. '.repeat(20)),
        {
          type: 'list',
          ordered: false,
          children: [{ type: 'listItem', children: text('How they move and sound') }],
        },
      ],
      evidence: [{ text: [{ type: 'text', value: 'Seen on 30 visits.' }], source: 'review' }],
      caution: text('Seeing a child alone may raise risk at home.'),
      questions: ['Seen alone?', 'What did the child say?', 'What did you not see?', 'Who else was there?'],
      links: ['escalation'],
      sources: [
        {
          id: 'review',
          title: 'An invented review',
          publisher: 'Nobody',
          published: '2024-05-01',
          url: 'https://example.org/review',
        },
      ],
      reviewed: '2025-01-01',
      reviewBy: '2025-06-01',
      prompts: [
        { id: 'child-seen', any: ['{child} * {seen}'], answered: { within: 'paragraph', any: ['QUOTE'] } },
      ],
    },
    {
      id: 'agreement-is-not-safety',
      title: 'Agreement is not safety',
      summary: 'A parent who agrees has not yet changed.',
      body: text('Body.'),
      questions: ['What has changed?', 'Who checked?'],
      sources: [{ id: 'review', title: 'Another invented review', publisher: 'Nobody' }],
      reviewed: '2026-01-01',
      reviewBy: '2999-01-01',
      prompts: [{ id: 'agreed', any: ['mother agreed'] }],
    },
  ],
})

export const OVERDUE = pack.messages[0]!
export const CURRENT = pack.messages[1]!
