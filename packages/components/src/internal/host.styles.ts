import { css } from 'lit'
import * as t from './tokens.js'

/** What every element shares: a block that inherits the page's type and colour, one focus ring, forced colours, print. */
export const hostStyles = css`
  :host {
    display: block;
    line-height: 1.5;
    overflow-wrap: break-word;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid ${t.focus};
    outline-offset: 2px;
    border-radius: 2px;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`

/** Buttons. `.primary` is filled, the plain one is outlined, `.link` reads as a link. */
export const buttonStyles = css`
  button {
    min-block-size: ${t.target};
    min-inline-size: ${t.target};
    padding: ${t.space} calc(${t.space} * 2);
    border: 2px solid ${t.accent};
    border-radius: ${t.radius};
    background: transparent;
    color: ${t.accent};
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  button.primary {
    background: ${t.accent};
    color: ${t.onAccent};
  }

  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  button.link {
    min-block-size: 24px;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button.link:hover {
    text-decoration-thickness: 3px;
  }

  @media print {
    button:not(.link) {
      display: none;
    }
  }
`
