/** Words too common to find anything by; questions are full of them. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and any are as at be because been before being between but by can cannot cant could did do ' +
    'does doing done dont for from get gets getting go goes going got had has have having he hed her here hers hes him his ' +
    'how i id if ill im in into is it its ive just let like made make me might more most must my of off on one or other our ' +
    'out over please s shall she shed shes should so some something such t than that thats the their them then there these ' +
    'they theyre theyve thing things this those to too up us use using very was we were weve what whats when where which ' +
    'while who whom whos whose why will with would you youre your'
  ).split(' '),
)

/** Small words that turn a meaning round. They are looked for, but never by themselves. */
export const turningWords: ReadonlySet<string> = new Set(
  'no not without only always wont isnt arent wasnt didnt doesnt hasnt'.split(' '),
)
