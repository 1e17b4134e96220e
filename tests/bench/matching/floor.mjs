/** One bare pass over the characters of a text: what any reader of it must do at least. @param {string} text */
export function floor(text) {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
  return sum
}
