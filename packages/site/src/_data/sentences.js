/**
 * What the try-it page suggests typing. `shows` is the message the overlay offers; where there is none it stays quiet,
 * and `why` says the reason. Tests hold every line to the matcher.
 * @type {{ title: string, sentences: { text: string, shows?: string, why?: string }[] }[]}
 */
export default [
  {
    title: 'A prompt appears',
    sentences: [
      { text: 'Child was seen at home, no concerns.', shows: 'seen-is-not-safe' },
      { text: 'Mum is engaging well and attends every appointment.', shows: 'participation-is-not-change' },
      {
        text: 'There is a good attachment between Dad and the baby.',
        shows: 'interaction-is-not-attachment',
      },
      { text: 'All professionals agreed that the plan should end.', shows: 'agreement-is-not-safety' },
    ],
  },
  {
    title: 'Nothing appears',
    sentences: [
      { text: 'The child was not seen.', why: 'It says the opposite.' },
      { text: 'Child to be seen by Friday.', why: 'It is a plan, not yet an event.' },
      { text: 'The child was seen by the dentist in May.', why: 'An appointment, not a visit.' },
    ],
  },
]
