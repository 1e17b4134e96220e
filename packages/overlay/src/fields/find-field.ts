import { Editable } from './editable.js'
import type { Field } from './field.js'
import { TextControl } from './text-control.js'

/** Autofill tokens of what is nobody's record. https://html.spec.whatwg.org/#autofilling-form-controls:-the-autocomplete-attribute */
const SECRET = /(?:^|\s)(?:current-password|new-password|one-time-code|cc-\S+)(?:\s|$)/i

/** Editors that draw their text themselves take the keys in a control too small to read, in CSS pixels. */
const SMALLEST = { width: 24, height: 8 }

/** Once a password, always one: "show password" turns the field into a text field. */
const passwords = new WeakSet<Element>()

/** The field an event in `target` belongs to; `unsupported` where people write but we cannot read; else null. */
export function findField(target: EventTarget | undefined): Field | 'unsupported' | null {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) {
    if (!mayRead(target)) return null
    return isTooSmall(target) ? 'unsupported' : new TextControl(target)
  }
  if (!(target instanceof HTMLElement)) return null
  if ('editContext' in target && target.editContext) return 'unsupported'
  if (!target.isContentEditable) return null
  const host = editingHost(target)
  // The document itself is the record: nothing of ours may be put in it, so there is no place for a card.
  return host === document.body || host === document.documentElement ? 'unsupported' : new Editable(host)
}

/** Whether a field may be read now. Asks what the field is, never what it says. */
export function mayRead(element: HTMLElement): boolean {
  if (!element.isConnected) return false
  if (element instanceof HTMLInputElement) {
    if (element.type === 'password') passwords.add(element)
    if (element.type !== 'text' || passwords.has(element)) return false
  } else if (!(element instanceof HTMLTextAreaElement)) {
    return element.isContentEditable
  }
  // The attribute, because Firefox's property hides tokens it does not know, such as one-time-code.
  const secret = SECRET.test(element.getAttribute('autocomplete') ?? '')
  return !secret && !element.readOnly && !element.matches(':disabled')
}

function isTooSmall(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width < SMALLEST.width || height < SMALLEST.height
}

function editingHost(element: HTMLElement): HTMLElement {
  let host = element
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host
}
