import { type Pack, parsePack } from '../src/index.js'
import { cues } from './cues.js'
import { message, packInput } from './fixture.js'

/** A small pack in which everything occurs that phrases, evidence, names and typos can do. */
export function everydayPack(): Pack {
  const prompts = [
    { id: 'child-seen', any: ['{child} *4 {seen}', '{seen} * {child}'], except: ['seen by the dentist'] },
    {
      id: 'seen-alone',
      any: ['{seen|spoken to} alone', 'alone with {child}'],
      answered: within('sentence', 'QUOTE'),
    },
    {
      id: 'anything',
      any: ['{child} *10 {child}', 'concerns'],
      context: 'any',
      answered: within('paragraph', '{said} * yes'),
    },
    { id: 'not-seen', any: ['{child} * {seen}'], context: 'negated' },
  ]
  const others = [{ id: 'engaged', any: ['{parent} * engaged', 'engaged well', 'attachment'] }]
  return parsePack(
    packInput({
      vocabulary: {
        child: ['child', 'children', 'young person', 'baby', 'NAME'],
        parent: ['mum', 'dad', 'mother', 'step dad', 'NAME'],
        seen: ['seen', 'saw', 'met with'],
        said: ['said', 'told', 'says'],
      },
      cues,
      names: {
        titles: ['mr', 'mrs'],
        workerTitles: ['dr', 'pc'],
        never: ['monday', 'easter'],
        openers: ['grace'],
        openerEndings: ['ing', 'ed'],
        notAfter: ['the'],
        placeAfter: ['at', 'in'],
        notBefore: ['road', 'school'],
        offspring: ['son', 'daughter'],
        verbs: ['was', 'said', 'saw', 'is'],
      },
      typos: { realWords: 'chill sewn attachments' },
      messages: [
        message('first', { prompts, answered: within('record', '{child} {said}', 'QUOTE') }),
        message('second', { prompts: others, answered: within('paragraph', 'showed me', 'in YEAR') }),
      ],
    }),
  )
}

const within = (window: string, ...any: string[]) => ({ within: window, any })
