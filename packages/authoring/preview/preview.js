/** The page of `guidance preview`: follows the content as it is saved, and tries terms on a text. */

/** A text is read when the hand rests. In ms. */
const SETTLED = 250

const STATES = {
  offered: 'Offered',
  held: 'Held back: ',
  answered: 'Answered by: ',
  quiet: 'Quiet: ',
}

const text = /** @type {HTMLTextAreaElement} */ (document.getElementById('text'))
const rows = find('rows')
let shown = 0
let asked = 0
/** @type {ReturnType<typeof setTimeout> | undefined} */
let settling

const events = new EventSource('events')
events.onmessage = ({ data }) => show(JSON.parse(data))
events.onerror = () => {
  find('status').textContent = 'The preview has ended, or does not answer. What you see is its last state.'
}

text.addEventListener('input', () => {
  clearTimeout(settling)
  settling = setTimeout(match, SETTLED)
})

/** @param {import('../dist/preview/content.js').State} state */
function show(state) {
  const { version, title, folder, messages, since, faults } = state
  find('title').textContent = title ? `of ${title}` : ''
  document.title = `${faults.length > 0 ? `(${faults.length}) ` : ''}Preview${title ? ` of ${title}` : ''}`
  find('status').textContent =
    faults.length > 0 ? '' : `${folder}: ${messages} messages, as saved at ${since}`
  showFaults(state)
  // A preview started anew counts from one again.
  if (version === 0 || version === shown) return
  shown = version
  document.querySelector('pg-pack')?.setAttribute('src', `pack.json?version=${version}-${since}`)
  void match()
}

/** @param {import('../dist/preview/content.js').State} state */
function showFaults({ faults, version, since }) {
  const section = find('faults')
  const arose = section.hidden && faults.length > 0
  section.hidden = faults.length === 0
  find('faults-title').textContent = faults.length === 1 ? '1 fault' : `${faults.length} faults`
  find('faults-note').textContent =
    version === 0
      ? 'Nothing can be shown until they are mended.'
      : `What you see below is the last pack without faults, as saved at ${since}.`
  find('faults-list').replaceChildren(...faults.map(faultItem))
  if (arose)
    find('status').textContent = `${faults.length} to mend in the content; listed at the top of the page`
  else if (faults.length > 0) find('status').textContent = `${faults.length} to mend`
}

/** @param {import('../dist/report/finding.js').Finding} finding */
function faultItem({ file, line, column, what, mend }) {
  const item = document.createElement('li')
  item.append(
    element('code', line ? `${file}:${line}:${column}` : file),
    ` ${what} `,
    element('span', mend ?? '', 'mend'),
  )
  return item
}

async function match() {
  const turn = (asked += 1)
  const written = text.value
  if (written.trim() === '' || shown === 0) return showRows([], '')
  try {
    const response = await fetch('match', { method: 'POST', body: written })
    if (!response.ok) throw new Error(await response.text())
    const found = await response.json()
    // Answers to what was written before no longer matter.
    if (turn === asked) showRows(found, found.length === 0 ? 'No prompt has anything to say to this.' : '')
  } catch (error) {
    if (turn === asked) showRows([], `The terms could not be tried: ${/** @type {Error} */ (error).message}`)
  }
}

/** @param {import('../dist/preview/explain.js').Row[]} found @param {string} said */
function showRows(found, said) {
  rows.hidden = found.length === 0
  find('found').textContent = said || (found.length > 0 ? `${found.length} found` : '')
  rows.querySelector('tbody')?.replaceChildren(...found.map(row))
}

/** @param {import('../dist/preview/explain.js').Row} row */
function row({ words, title, state, because, context, prompt, line }) {
  const cells = document.createElement('tr')
  const meant = context === 'affirmed' ? '' : ` (${context})`
  cells.append(
    element('td', `“${words}”`),
    element('td', title),
    element('td', `${STATES[state]}${state === 'answered' ? `“${because}”` : because}${meant}`),
    element('td', prompt),
    element('td', String(line)),
  )
  return cells
}

/** @param {string} name @param {string} content @param {string} [className] */
function element(name, content, className = '') {
  const made = document.createElement(name)
  made.textContent = content
  if (className) made.className = className
  return made
}

/** @param {string} id */
function find(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id))
}
