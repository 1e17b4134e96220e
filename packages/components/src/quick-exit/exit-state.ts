interface ExitState {
  /** The address being left to, once someone leaves. */
  destination?: string
  /** True while the guard's listeners are in place. */
  guarded?: boolean
}

const page = globalThis as { pgQuickExit?: ExitState }

/** One state for the page: the script in the head and the element are separate bundles. */
export const exit: ExitState = (page.pgQuickExit ??= {})
