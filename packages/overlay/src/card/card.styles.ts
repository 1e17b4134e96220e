import { awayCss } from './away.styles.js'

/**
 * Everything drawn in our own closed shadow root. The host covers the window but lets every click through; the page's
 * rules cannot reach it, because important rules of an inner tree win over those of the outer one.
 */
export const cardCss = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  display: block !important;
  pointer-events: none !important;
  direction: ltr !important;
  color-scheme: light dark !important;
  font: 16px/1.5 system-ui, sans-serif !important;
  --ink: light-dark(#1b1f23, #e8eaed);
  --soft: light-dark(#4d565e, #b6bec5);
  --paper: light-dark(#ffffff, #1d2226);
  --panel: light-dark(#f6f3f8, #272d32);
  --line: light-dark(#c9cdd1, #4a535b);
  --edge: light-dark(#6a737b, #8f99a1);
  --accent: light-dark(#5b2a66, #dbb3e8);
  --on-accent: light-dark(#ffffff, #2a1030);
  --mark: light-dark(#c2570c, #f0a367);
  --answered: light-dark(#2f8576, #6fc3b4);
  --caution: light-dark(#a84300, #ffbf47);
  --focus: light-dark(#a84300, #ffbf47);
}

*, *::before, *::after {
  box-sizing: border-box;
}

.card, .badge {
  position: fixed;
  inset-block-start: 0;
  left: 0;
  pointer-events: auto;
}

.card {
  display: flex;
  flex-direction: column;
  inline-size: min(23rem, calc(100% - 16px));
  max-block-size: calc(100vh - 16px);
  border: 1px solid var(--edge);
  border-block-start: 4px solid var(--mark);
  border-radius: 6px;
  background: var(--paper);
  color: var(--ink);
  box-shadow: 0 2px 6px rgb(0 0 0 / 0.15), 0 8px 28px rgb(0 0 0 / 0.18);
  overflow: auto;
  overflow-wrap: anywhere;
}

header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 8px;
  padding-inline: 16px 4px;
}

.place {
  margin: 0;
  font-size: 0.875rem;
  color: var(--soft);
}

.content {
  flex: 1 1 auto;
  min-block-size: 7rem;
  padding: 4px 16px 12px;
  overflow: auto;
  overscroll-behavior: contain;
}

h2 {
  margin: 0 0 8px;
  font-size: 1.1875rem;
  line-height: 1.3;
}

h3, h4 {
  margin: 16px 0 4px;
  font-size: 0.9375rem;
  line-height: 1.4;
}

p, ul, ol, blockquote {
  margin: 0 0 8px;
}

ul, ol {
  padding-inline-start: 1.25rem;
}

li + li {
  margin-block-start: 4px;
}

li > p {
  margin: 0;
}

.questions {
  margin-block: 12px;
  padding-block: 12px;
  padding-inline: 2rem 12px;
  border-radius: 4px;
  background: var(--panel);
}

blockquote {
  padding-inline-start: 12px;
  border-inline-start: 3px solid var(--line);
}

.caution {
  padding-inline-start: 12px;
  border-inline-start: 3px solid var(--caution);
}

.caution h3 {
  color: var(--caution);
}

summary {
  display: flex;
  align-items: center;
  gap: 8px;
  min-block-size: 44px;
  color: var(--accent);
  font-weight: 600;
  cursor: pointer;
  list-style: none;
}

summary::-webkit-details-marker {
  display: none;
}

summary::before {
  content: '';
  inline-size: 0.5em;
  block-size: 0.5em;
  border: solid currentColor;
  border-width: 0 2px 2px 0;
  transform: translateY(-25%) rotate(45deg);
}

[open] > summary::before {
  transform: translateY(25%) rotate(225deg);
}

a {
  color: var(--accent);
  text-underline-offset: 0.15em;
}

.provenance {
  margin-block-start: 8px;
  padding-block-start: 8px;
  border-block-start: 1px solid var(--line);
  font-size: 0.875rem;
  color: var(--soft);
}

.provenance p {
  margin: 0;
}

.overdue {
  padding-inline-start: 12px;
  border-inline-start: 3px solid var(--caution);
  color: var(--caution);
  font-size: 0.875rem;
}

footer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  padding: 12px 16px;
  border-block-start: 1px solid var(--line);
}

footer:not(:has(button)) {
  display: none;
}

button {
  min-block-size: 44px;
  min-inline-size: 44px;
  padding: 4px 14px;
  border: 1px solid var(--edge);
  border-radius: 4px;
  background: transparent;
  color: var(--ink);
  font: inherit;
  font-size: 0.9375rem;
  cursor: pointer;
}

.next {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
}

.close {
  border-color: transparent;
  font-size: 1.5rem;
  line-height: 1;
}

button:hover {
  text-decoration: underline;
  text-underline-offset: 0.15em;
}

.badge {
  display: grid;
  place-items: center;
  min-block-size: 28px;
  min-inline-size: 28px;
  padding: 0 8px;
  border: 2px solid var(--mark);
  border-radius: 14px;
  background: var(--paper);
  color: var(--ink);
  font-size: 0.875rem;
  font-weight: 700;
  line-height: 1;
  box-shadow: 0 1px 3px rgb(0 0 0 / 0.2);
}

/* A finger needs more than the eye: 44 px to press, without covering more of the page. */
.badge::after {
  content: '';
  position: absolute;
  inset: -8px;
}

.hidden {
  visibility: hidden;
}

:focus-visible {
  outline: 3px solid var(--focus);
  outline-offset: 2px;
}

.content:focus-visible {
  outline-offset: -3px;
}

.status {
  position: fixed;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

${awayCss}
/* A card as narrow as a phone keeps its buttons in one line. */
@media (max-width: 24rem) {
  footer, .choices {
    gap: 6px;
  }

  footer button, .choices button {
    padding-inline: 8px;
    font-size: 0.875rem;
  }
}

/* Little room, as on a phone or at 400 % zoom: the card scrolls as a whole. */
@media (max-height: 30rem) {
  .content {
    min-block-size: auto;
    flex: none;
    overflow: visible;
  }
}

@media (forced-colors: active) {
  .card, .badge, button {
    border-color: ButtonBorder;
    forced-color-adjust: auto;
  }

  :focus-visible {
    outline-color: Highlight;
  }
}

@media (prefers-reduced-motion: no-preference) {
  .card {
    animation: appear 0.15s ease-out;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
}

@media print {
  :host {
    display: none !important;
  }
}
`
