import type { OfferState, OverlayState } from '@practice-guidance/overlay'
import type {} from '@practice-guidance/overlay/elements/pg-record-prompts.js'

const STATUS: Record<OfferState['status'], string> = {
  open: 'offered beside the record',
  held: 'waiting, so as not to crowd you',
  answered: 'answered by what you wrote',
  dismissed: 'dismissed in this field',
  snoozed: 'put off',
}

const record = element<HTMLElement>('.record')
const notes = element<HTMLTextAreaElement>('#visit-notes')
const analysis = element<HTMLElement>('.rich-text')
const cleared = element<HTMLElement>('#visit-cleared')
const coverage = element<HTMLElement>('#coverage')
const prompts = element<HTMLElementTagNameMap['pg-record-prompts']>('pg-record-prompts')

// No live region: the overlay announces its prompts itself.
prompts.addEventListener('pg-record-change', ({ state }) => {
  coverage.textContent = said(state)
  for (const line of document.querySelectorAll<HTMLElement>('[data-message]')) {
    const offer = state.offers.find(({ message }) => message === line.dataset['message'])
    line.hidden = !offer
    line.querySelector('.hint')!.textContent = offer ? STATUS[offer.status] : ''
    line.querySelector('button')!.hidden = offer?.status !== 'dismissed' && offer?.status !== 'snoozed'
  }
})

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-restore]')) {
  button.addEventListener('click', () => {
    prompts.restore(button.dataset['restore']!)
    // The button is gone now; whoever works by keyboard goes on from its line.
    button.closest('li')?.querySelector('a')?.focus()
  })
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-add]')) {
  button.addEventListener('click', () => {
    const { value } = notes
    notes.focus()
    notes.setSelectionRange(value.length, value.length)
    // As if typed: undo works, and whatever watches the field hears of it.
    document.execCommand('insertText', false, (/\S$/.test(value) ? ' ' : '') + button.dataset['add'])
  })
}

element('#visit-clear').addEventListener('click', () => {
  for (const field of record.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (field.type === 'radio') (field as HTMLInputElement).checked = false
    else field.value = ''
  }
  analysis.replaceChildren()
  notes.focus()
  cleared.textContent = 'The record is empty.'
})

record.addEventListener('input', () => {
  cleared.textContent = ''
})

function said({ coverage, partial, offers }: OverlayState): string {
  switch (coverage) {
    case 'idle':
      return 'Put the cursor in the record and write.'
    case 'unsupported':
      return 'This field cannot be read here.'
    case 'paused':
      return 'Prompts have stopped. Another copy, such as the browser extension, may be at work on this page.'
    case 'watching':
      if (partial) return 'The text is so long that only the part around the cursor is read.'
      return offers.length > 0 ? '' : 'Nothing to ask so far. Prompts come when you pause.'
  }
}

function element<Found extends Element>(selector: string): Found {
  return document.querySelector<Found>(selector)!
}
