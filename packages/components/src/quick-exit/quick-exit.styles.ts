import { css } from 'lit'
import * as t from '../internal/tokens.js'

// `!important` inside ::slotted: a page's own link colours would otherwise win and could hide the way out.
const link = css`
  display: inline-flex !important;
  box-sizing: border-box !important;
  align-items: center;
  justify-content: center;
  min-block-size: 44px;
  min-inline-size: 44px;
  max-inline-size: 100%;
  padding: 0.5rem 1rem !important;
  border: 2px solid ${t.onExit} !important;
  border-radius: ${t.radius};
  background: ${t.exit} !important;
  color: ${t.onExit} !important;
  font-weight: 700;
  line-height: 1.25;
  vertical-align: top;
  text-align: center;
  text-decoration: none !important;
  touch-action: manipulation;
`

const linkFocus = css`
  outline: 3px solid ${t.focus} !important;
  outline-offset: 0 !important;
  text-decoration: underline !important;
`

export const quickExitStyles = css`
  :host {
    position: sticky;
    inset-block-start: 0;
    z-index: 2147483646;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 44px;
    margin-inline-start: auto;
  }

  .bar {
    position: relative;
    max-inline-size: 100%;
    padding: 0.25rem;
  }

  /* Scrolled away with a short parent: hold on to the window instead. */
  .bar.afloat {
    position: fixed;
    inset-block-start: 0;
    inset-inline-end: 0;
  }

  ::slotted(a) {
    ${link}
  }

  a {
    ${link}
  }

  ::slotted(a:hover),
  a:hover {
    text-decoration: underline !important;
  }

  ::slotted(a:focus-visible) {
    ${linkFocus}
  }

  a:focus-visible {
    ${linkFocus}
  }

  .presses {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: min(20rem, 100vw);
    margin: 0.25rem 0 0;
    padding: 0.5rem 1rem;
    border: 2px solid CanvasText;
    background: Canvas;
    color: CanvasText;
    font-size: 1rem;
  }

  /* Kept in place while empty, so that screen readers know of it before it speaks. */
  .presses:empty {
    padding: 0;
    border: 0;
  }

  @media (forced-colors: active) {
    ::slotted(a),
    a {
      border-color: LinkText !important;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`
