import { describe, expect, it } from 'vitest'
import { message, packInput, packWithPrompt } from '../../test/fixture.js'
import { createMatcher, parsePack, type Prompt } from '../index.js'

const seen: Partial<Prompt> = { any: ['{child} * {seen}'] }

const found = (prompt: Partial<Prompt>, text: string) =>
  createMatcher(packWithPrompt(prompt))
    .match(text)
    .map(({ start, end }) => text.slice(start, end))

const contextIn = (text: string) =>
  createMatcher(packWithPrompt({ ...seen, context: 'any' })).match(text)[0]?.context

describe('context', () => {
  it.each([
    ['affirmed', 'The child was seen.'],
    ['negated', 'The child was not seen.'],
    ['negated', 'Child wasn’t seen.'],
    ['negated', 'Unable to confirm the child was seen.'],
    ['negated', 'Child seen is unfounded.'],
    ['hypothetical', 'The child will be seen at school.'],
    ['hypothetical', 'If mum cancels, the child is seen at school.'],
    ['hypothetical', 'Child seen tomorrow.'],
    ['historical', 'Child was seen two years ago.'],
    ['historical', 'Previously, the child was seen.'],
    ['historical', 'When kids were young the child was seen.'],
    ['historical', 'In 2019 the child was seen.'],
    ['historical', 'Child seen weekly in 1998.'],
    ['hypothetical', 'Had they asked, the child was seen.'],
    ['hypothetical', 'Was the child seen?'],
    ['negated', 'Was the child seen? No.'],
    ['negated', 'Child seen alone: N'],
    ['negated', 'Child seen alone? No, asleep.'],
    ['other', 'The policy says, where it can, the child is seen.'],
    ['quoted', 'He said "the child was seen" and left.'],
    ['quoted', 'Dad: ‘child seen, they’ve said’.'],
    ['quoted', 'Form says “child seen”.'],
    ['quoted', 'Agreed.\n> The child was seen.\n> Thanks'],
    ['heading', 'CHILD SEEN ALONE\nKitchen clean and warm.'],
    ['affirmed', 'CHILD SEEN ALONE\nALL WELL AT HOME'],
    ['affirmed', 'Child seen alone\nKitchen clean and warm'],
    ['heading', 'Child seen at home:\nKitchen clean and warm.'],
    ['heading', 'Child seen:\nNo'],
    ['heading', '## Child seen\nKitchen clean and warm.'],
    ['pasted', 'From: Hillside School\nSubject: child seen\nHi all, see below.'],
    ['affirmed', 'From: Hillside School\nSubject: see below\nChild was seen in class.'],
    ['affirmed', 'Subject: child seen at school.'],
    ['pasted', 'This email is meant for the recipient only, whether the child was seen or not.'],
    ['pasted', '4.2.1 Where the child is seen, the worker must record who was there.'],
    ['affirmed', '4.2 kg when child seen in clinic.'],
  ])('%s: %s', (context, text) => expect(contextIn(text)).toBe(context))

  it.each([
    ['the other way', 'Unfounded that the child was seen.'],
    ['the other way', 'Child seen, not upset.'],
    ['over a comma', 'Mum was not in, child seen at nan’s.'],
    ['out of its sentence', 'Dad did not attend. Child seen.'],
    ['too far', 'Not one of the many people there knew, or so it is said, that child was seen.'],
    ['by a year that is not over', 'In 2026 the child was seen.'],
    ['by what it is no part of', 'Mum said had they asked, child seen.'],
    ['by a label', 'Child seen: Y'],
    ['by a label', 'Child seen: at home.'],
    ['by a label', 'Child seen: no concerns.'],
    ['by a question with its answer', 'Child seen? Yes.'],
    ['by a question after it', 'Child seen. Why?'],
    ['when cancelled', 'Not only was the child seen, so was dad.'],
    ['when cancelled', 'No doubt the child was seen.'],
  ])('is not changed %s: %s', (_, text) => expect(contextIn(text)).toBe('affirmed'))

  it('is changed as far as the cue reaches and no further', () => {
    expect(contextIn('Not a b c d child seen.')).toBe('negated')
    expect(contextIn('Not a b c d e child seen.')).toBe('affirmed')
  })

  it('takes the stronger of two cues', () => {
    expect(contextIn('The child will not be seen.')).toBe('negated')
  })

  it('tells nothing from a phrase’s own words', () => {
    expect(found({ any: ['no concerns'] }, 'No concerns.')).toEqual(['No concerns'])
  })

  it('lets no planned reading of the same words hide an affirmed one', () => {
    const prompt = { any: ['conference *3 agreed *8 come off', 'conference *3 agreed *5 should come off'] }
    expect(found(prompt, 'Conference agreed that she should come off.')).toHaveLength(1)
  })

  it('lets a prompt ask for what was denied', () => {
    const unseen: Partial<Prompt> = { ...seen, context: 'negated' }
    expect(found(unseen, 'Child not seen. Child seen.')).toEqual(['Child not seen'])
  })

  it('takes YEAR in a choice for any past year, and a year that is written for itself', () => {
    const prompt = { any: ['{seen|sighted} {in YEAR|lately}', 'sighted 2020'], context: 'any' as const }
    expect(found(prompt, 'Seen in 2019. Seen in 2026. Sighted 2020. Sighted 2021.')).toEqual([
      'Seen in 2019',
      'Sighted 2020',
    ])
  })

  it('is affirmed unless a prompt says otherwise', () => {
    expect(found(seen, 'Child not seen. Child to be seen. "Child seen". Child seen.')).toEqual(['Child seen'])
  })

  it('is affirmed or quoted in a pack without cues', () => {
    const { cues: _, ...input } = packInput({
      messages: [message('first', { prompts: [{ id: 'p', ...seen, context: 'any' }] })],
    })
    const matches = createMatcher(parsePack(input)).match('Child not seen. "Child seen".')
    expect(matches.map(({ context }) => context)).toEqual(['affirmed', 'quoted'])
  })
})
