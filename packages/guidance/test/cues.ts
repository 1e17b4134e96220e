/** A few cues of each kind; the library's own are in content/cues.yaml. */
export const cues = {
  no: { context: 'negated', words: 1, phrases: ['no', 'without'] },
  not: { context: 'negated', words: 4, phrases: ['not', 'never', 'wasn’t', 'unable to'] },
  unfounded: {
    context: 'negated',
    reaches: 'back',
    words: 3,
    phrases: ['{not|no longer} true', 'unfounded'],
  },
  planned: { context: 'hypothetical', words: 5, phrases: ['to be', '{will|should}', 'whether'] },
  if: { context: 'hypothetical', within: 'sentence', words: 12, phrases: ['if'] },
  'by-when': { context: 'hypothetical', reaches: 'back', phrases: ['tomorrow'] },
  'long-ago': {
    context: 'historical',
    reaches: 'both',
    within: 'sentence',
    words: 12,
    phrases: ['previously', 'years ago', 'when {child} * young'],
  },
  'past-year': { context: 'historical', reaches: 'both', words: 6, phrases: ['in YEAR'] },
  'had-it-been': {
    context: 'hypothetical',
    within: 'sentence',
    words: 12,
    opens: true,
    phrases: ['had {all|they}'],
  },
  elsewhere: { context: 'other', within: 'sentence', words: 8, phrases: ['policy says'] },
  'no-cue': { context: 'none', phrases: ['not only', 'no doubt', 'if not'] },
}
