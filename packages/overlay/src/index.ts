export { type Memory, PageMemory, type Remembered } from './memory.js'
export { marksCss } from './marks/marks-css.js'
export { type Command, createOverlay, type Overlay, type OverlayOptions } from './overlay.js'
export type { Coverage, OfferState, OverlayState } from './state.js'
