import { css } from 'lit'

/*
 * Every `--pg-*` token with its fallback. Set them on any ancestor; they are never set on `:host`, where they would
 * beat the page's own value. Neutral shades are mixed from the inherited colour, so they follow any host page;
 * the others follow the page's `color-scheme`.
 */

/** Links, buttons and the rule above a title. */
export const accent = css`var(--pg-accent, light-dark(#5b2a66, #dbb3e8))`
/** Text on an accent background. */
export const onAccent = css`var(--pg-on-accent, light-dark(#ffffff, #2a1030))`
/** Secondary text. */
export const muted = css`var(--pg-muted, color-mix(in srgb, currentColor 76%, transparent))`
/** Background of panels. */
export const surface = css`var(--pg-surface, color-mix(in srgb, currentColor 5%, transparent))`
/** Rules between things. */
export const rule = css`var(--pg-rule, color-mix(in srgb, currentColor 22%, transparent))`
/** Edges of form controls: at least 3:1 against the page. */
export const edge = css`var(--pg-edge, color-mix(in srgb, currentColor 62%, transparent))`
/** Focus ring. */
export const focus = css`var(--pg-focus, light-dark(#a84300, #ffbf47))`
/** Highlighted words: background and text. */
export const mark = css`var(--pg-mark, light-dark(#ffeaa3, #5c4a00))`
export const onMark = css`var(--pg-on-mark, light-dark(#231c00, #fff4cf))`
/** Cautions and past review dates. */
export const caution = css`var(--pg-caution, light-dark(#a84300, #ffbf47))`
/** Errors. */
export const error = css`var(--pg-error, light-dark(#b3261e, #ffb4ab))`
/** The exit button: background and text. */
export const exit = css`var(--pg-exit, light-dark(#b3261e, #ffb4ab))`
export const onExit = css`var(--pg-on-exit, light-dark(#ffffff, #3b0805))`
/** Corner radius of panels and controls. */
export const radius = css`var(--pg-radius, 0.25rem)`
/** Unit of space. */
export const space = css`var(--pg-space, 0.5rem)`
/** Longest line of text. */
export const measure = css`var(--pg-measure, 70ch)`
/** Typeface of headings. */
export const headingFont = css`var(--pg-heading-font, inherit)`
/** Smallest height and width of anything that is pressed. */
export const target = css`var(--pg-target, 44px)`
