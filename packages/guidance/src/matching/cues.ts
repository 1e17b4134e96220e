import type { Context } from './context.js'

/**
 * Words that change what a phrase near them means, in the manner of NegEx and ConText (Chapman 2001, Harkema 2009,
 * https://pmc.ncbi.nlm.nih.gov/articles/PMC2757457/), for how case records are written.
 */
export interface Cue {
  /** `none` cancels a cue it overlaps: "not only" denies nothing. */
  context: Exclude<Context, 'affirmed' | 'quoted'> | 'none'
  /** Where the phrase it changes stands. */
  reaches: 'after' | 'before' | 'around'
  /** How far it reaches: across commas, or not. */
  within: 'clause' | 'sentence'
  /** Most words between the cue and the phrase. */
  scope: number
  phrases: readonly string[]
}

export const cues: readonly Cue[] = [
  {
    context: 'negated',
    reaches: 'after',
    within: 'clause',
    scope: 1,
    phrases: ['no', 'neither', 'nor', 'none of', 'nobody', 'nothing', 'without'],
  },
  {
    context: 'negated',
    reaches: 'after',
    within: 'clause',
    scope: 4,
    phrases: [
      'not',
      'never',
      '{cannot|cant|couldnt|didnt|doesnt|dont|hadnt|hasnt|havent|isnt|wasnt|werent|wont|wouldnt|arent}',
      '{unable|refused|declined|failed} to',
      'no {evidence|sign|signs|indication|suggestion} {of|that}',
      'rather than',
      'instead of',
      'ruled out',
    ],
  },
  {
    context: 'negated',
    reaches: 'before',
    within: 'clause',
    scope: 3,
    phrases: ['{not|no longer} {evident|evidenced|the case|true}', 'ruled out', 'unfounded'],
  },
  {
    context: 'hypothetical',
    reaches: 'after',
    within: 'clause',
    scope: 5,
    phrases: [
      'to be',
      '{will|shall|would|should|could|might|must}',
      'may {be|have|need|want}',
      '{needs|need|plan|plans|planned|planning|hope|hopes|hoping|aim|aims|intend|intends|going} to',
      'due to {be|see|visit|meet|attend|have}',
      '{arrange|arranged|arranging} {for|to}',
      '{try|tried|trying|attempt|attempted|attempting} to',
      'whether',
    ],
  },
  {
    context: 'hypothetical',
    reaches: 'after',
    within: 'sentence',
    scope: 12,
    phrases: ['if', 'unless', 'in case', 'in the event', 'should {mum|dad|mother|father|the|they|he|she|it}'],
  },
  {
    context: 'hypothetical',
    reaches: 'before',
    within: 'clause',
    scope: 4,
    phrases: [
      '{tomorrow|next week|next month}',
      'by {monday|tuesday|wednesday|thursday|friday|saturday|sunday}',
    ],
  },
  {
    context: 'historical',
    reaches: 'around',
    within: 'sentence',
    scope: 12,
    phrases: [
      '{previously|historically|formerly}',
      'in the past',
      '{last|the previous} year',
      '{years|months} ago',
      'as a child',
      'when {he|she|they|mum|dad|mother|father} {was|were} {young|younger|little|a child|children}',
    ],
  },
  {
    context: 'none',
    reaches: 'around',
    within: 'clause',
    scope: 0,
    phrases: [
      'not {only|just|merely}',
      'no {doubt|change|wonder}',
      'as well',
      'may {day|half term}',
      'not until',
      'if not',
    ],
  },
]
