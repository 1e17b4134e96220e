import { stemmer } from 'stemmer'

/** American spellings become British ones, and the few that differ without a rule become one of the two. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/iz(?=e|i|a)/g, 'is'],
  [/yz(?=e|i)/g, 'ys'],
  [/(?<=[a-z]{2})our(?=s|ed|ing|al|able|hood|less|ful|ly|$)/g, 'or'],
  [/(counse|trave|cance|labe|mode|quarre|signa)ll(?=[aeio])/g, '$1l'],
  [/(?<=(?:enro|fulfi|ski|insta))ll(?=ment|ful)/g, 'l'],
  [/(?<=p|gyn|an|leuk|arch)ae/g, 'e'],
  [/(?<=f)oe(?=t)|oe(?=dema)|(?<=rrh)oe/g, 'e'],
  [/^practis/, 'practic'],
  [/^(licen|defen|offen|preten)s(?=e|ing)/, '$1c'],
  [/^(judg|acknowledg)e(?=ment)/, '$1'],
  [/^program(?=$|s$)/, 'programme'],
  [/^(cent|met|lit|theat)er(?=$|s$)/, '$1re'],
  [/^mom(?=$|s$|my$|mies$)/, 'mum'],
  [/^gray/, 'grey'],
]

/** Forms that no rule leads back to their verb or singular. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'said:say told:tell went:go gone:go saw:see seen:see wrote:write written:write thought:think felt:feel knew:know known:know ' +
    'gave:give given:give took:take taken:take came:come kept:keep left:leave lost:lose met:meet sent:send spoke:speak ' +
    'spoken:speak rang:ring rung:ring shut:shut hid:hide hidden:hide broke:break broken:break chose:choose chosen:choose ' +
    'heard:hear held:hold brought:bring bought:buy caught:catch taught:teach understood:understand meant:mean led:lead ' +
    'children:child men:man women:woman wives:wife lives:life lived:life living:life people:person teeth:tooth feet:foot ' +
    'worse:bad worst:bad best:good better:good'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
)

/** Whether any of them can apply: most words have none of these. */
const SPELT_TWO_WAYS = /[iy]z|our|ll|ae|oe|^practis|ns[ei]|gem|^program|ter|^mom|^gray/

const known = new Map<string, string>()
/** Words remembered at most, so that nothing anybody types makes the table grow without end. */
const REMEMBERED = 50_000

/** What is left of a folded word without its ending, in one spelling: "organizing" and "organise" are the same. */
export function stem(word: string): string {
  const remembered = known.get(word)
  if (remembered !== undefined) return remembered
  let spelt = word
  if (SPELT_TWO_WAYS.test(word)) for (const [pattern, to] of SPELLINGS) spelt = spelt.replace(pattern, to)
  const stemmed = spelt.length > 2 ? stemmer(IRREGULAR[spelt] ?? spelt) : spelt
  if (known.size < REMEMBERED) known.set(word, stemmed)
  return stemmed
}
