let warned = false

/**
 * Registers `ctor` under `tag`. The first copy on a page wins: a second copy, of this or another version, is left out
 * with one console warning instead of an exception that would lose the rest of its script.
 */
export function define(tag: string, ctor: CustomElementConstructor): void {
  const first = customElements.get(tag)
  if (!first) {
    customElements.define(tag, ctor)
  } else if (first !== ctor && !warned) {
    warned = true
    console.warn(
      `<${tag}> is already defined by another copy of Practice Guidance. ` +
        'The first copy stays in use; load only one copy on this page.',
    )
  }
}
