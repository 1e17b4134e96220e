const sentences = [
  'Home visit at 3.30pm with the duty worker.',
  'The child, Ava, was seen in her room and said she likes the new bed.',
  'No concerns noted about the home conditions today.',
  'Mum’s partner did not attend and will be seen on Friday.',
  'School report that attendance has gone up to 94%.',
  'All agreed that the plan can step down to early help.',
  'Dad engaged well and attended every appointment this month.',
  '“I don’t like it when they shout,” Sion said at ŷsgol.',
  'The health visitor is involved and will monitor weight.',
  'Kitchen clean, food in the cupboards, bedding washed.',
  'Previously the family were known to another authority.',
  'A small bruise on the arm was explained as a fall from the sofa.',
]

/**
 * Invented case-note English of at least `length` UTF-16 units, in paragraphs of a few sentences. The same every time, but no
 * two paragraphs alike, so that nothing can be answered from memory.
 * @param {number} length
 */
export function caseNotes(length) {
  let text = ''
  let seed = 1
  const next = (/** @type {number} */ below) => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
  for (let paragraph = 1; text.length < length; paragraph += 1) {
    text += `Entry ${paragraph}. `
    for (let count = 2 + next(5); count > 0; count -= 1) text += `${sentences[next(sentences.length)]} `
    text += '\n\n'
  }
  return text
}
