/**
 * Gives one of several texts after another, over and over, so that none is answered from memory.
 * @param {number} count @param {(seed: number) => string} textOf
 */
export function rotation(count, textOf) {
  const texts = Array.from({ length: count }, (_, index) => textOf(index + 1))
  let at = 0
  return () => texts[at++ % count] ?? ''
}
