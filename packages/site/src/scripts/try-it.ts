const notes = document.querySelector<HTMLTextAreaElement>('#visit-notes')!
const record = document.querySelector<HTMLElement>('.record')!
const cleared = document.querySelector<HTMLElement>('#visit-cleared')!

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-add]')) {
  button.addEventListener('click', () => {
    const { value } = notes
    notes.focus()
    notes.setSelectionRange(value.length, value.length)
    // As if typed: undo works, and whatever watches the field hears of it.
    document.execCommand('insertText', false, (/\S$/.test(value) ? ' ' : '') + button.dataset['add'])
  })
}

document.querySelector('#visit-clear')!.addEventListener('click', () => {
  for (const field of record.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (field.type === 'radio') (field as HTMLInputElement).checked = false
    else field.value = ''
    announceInput(field)
  }
  const analysis = record.querySelector('.rich-text')!
  analysis.replaceChildren()
  announceInput(analysis)
  cleared.textContent = 'The record is empty.'
})

record.addEventListener('input', () => {
  cleared.textContent = ''
})

function announceInput(field: Element): void {
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContent' }))
}
