// Copy buttons under code. Hidden until now: without scripts the code can be selected by hand.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const code = document.getElementById(button.dataset['copy']!)!
  const status = button.nextElementSibling!
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent)
      status.textContent = 'Copied'
    } catch {
      // Refused, or not a secure context, where there is no clipboard at all.
      getSelection()?.selectAllChildren(code)
      status.textContent =
        'Your browser did not allow copying. The text is selected: press Ctrl+C, or ⌘C on a Mac.'
    }
  })
}
