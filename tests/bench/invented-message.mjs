/** What every message of a generated pack needs and no benchmark looks at. */
export const inventedMessage = {
  title: 'Message',
  summary: 'Invented.',
  body: [{ type: 'paragraph', children: [{ type: 'text', value: 'Invented.' }] }],
  questions: ['What happened?', 'What next?'],
  sources: [{ id: 'invented', title: 'An invented source', publisher: 'Nobody' }],
  reviewed: '2026-01-01',
  reviewBy: '2099-01-01',
}
