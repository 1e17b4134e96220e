/** Words too common to find anything by; questions are full of them. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after all am an and any are as at be been but by can could did do does doing for from had has have having ' +
    'he her here him his how i if in into is it its ive im just me more most my of on or our out over she should so some ' +
    'than that the their them then there these they this those to too up us very was we were what whats when where which ' +
    'while who whom why will with would you your'
  ).split(' '),
)
