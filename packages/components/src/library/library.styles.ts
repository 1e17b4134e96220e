import { css } from 'lit'
import * as t from '../internal/tokens.js'

export const libraryStyles = css`
  label[for='search'] {
    display: block;
    margin-block-end: ${t.space};
    font-family: ${t.headingFont};
    font-size: 1.3em;
    font-weight: 700;
  }

  form {
    /* A button to leave the page may hang over the top edge. */
    scroll-margin-block-start: 4.5rem;
  }

  .search-row {
    display: flex;
    flex-wrap: wrap;
    gap: ${t.space};
    max-inline-size: ${t.measure};
  }

  input[type='search'] {
    flex: 1 1 12rem;
    min-inline-size: 0;
    min-block-size: ${t.target};
    padding: ${t.space} calc(${t.space} * 1.5);
    border: 2px solid ${t.edge};
    border-radius: ${t.radius};
    background: transparent;
    color: inherit;
    font: inherit;
  }

  .filters {
    max-inline-size: ${t.measure};
    margin-block-start: calc(${t.space} * 2);
  }

  .filters summary {
    min-block-size: ${t.target};
    align-content: center;
    font-weight: 700;
    cursor: pointer;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: ${t.space};
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choice {
    display: inline-flex;
    align-items: center;
    gap: ${t.space};
    min-block-size: ${t.target};
    padding: calc(${t.space} / 2) calc(${t.space} * 1.5);
    border: 1px solid ${t.edge};
    border-radius: ${t.radius};
    cursor: pointer;
  }

  .choice:hover {
    background: ${t.surface};
  }

  .choice:has(:checked) {
    border-color: ${t.accent};
    box-shadow: inset 0 0 0 1px ${t.accent};
    background: ${t.surface};
  }

  .choice:has(:focus-visible) {
    outline: 3px solid ${t.focus};
    outline-offset: 2px;
  }

  .choice input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    outline: none;
    accent-color: ${t.accent};
    cursor: inherit;
  }

  .choice-count,
  .entry-labels {
    color: ${t.muted};
  }

  .list-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${t.space} calc(${t.space} * 3);
    max-inline-size: ${t.measure};
    margin-block: calc(${t.space} * 3);
    padding-block-start: calc(${t.space} * 3);
    border-block-start: 1px solid ${t.rule};
  }

  .count {
    margin: 0;
    font-family: ${t.headingFont};
    font-size: 1.3em;
    line-height: 1.3;
  }

  .group-title {
    margin-block: calc(${t.space} * 4) ${t.space};
    font-family: ${t.headingFont};
    font-size: 1.1em;
  }

  .entries {
    max-inline-size: ${t.measure};
    margin: 0 0 calc(${t.space} * 3);
    padding: 0;
    list-style: none;
  }

  .entry {
    padding-block: calc(${t.space} * 1.5);
    border-block-start: 1px solid ${t.rule};
  }

  .entry-title {
    margin: 0;
    font-family: ${t.headingFont};
    font-size: 1.05em;
    font-weight: 600;
    line-height: 1.4;
  }

  .entry-title a {
    display: inline-block;
    min-block-size: 24px;
    color: ${t.accent};
    text-underline-offset: 0.15em;
  }

  .entry-title a:hover {
    text-decoration-thickness: 3px;
  }

  .entry p {
    margin: 0;
  }

  .entry-labels {
    font-size: 0.9em;
  }

  .entry-snippet {
    margin-block: calc(${t.space} / 2);
    padding-inline-start: ${t.space};
    border-inline-start: 3px solid ${t.rule};
    font-size: 0.95em;
  }

  .filters .choices + .choices {
    margin-block-start: ${t.space};
  }

  .suggestion {
    margin-block: calc(${t.space} * -2) calc(${t.space} * 2);
  }

  mark {
    background: ${t.mark};
    color: ${t.onMark};
  }

  .entry-title mark {
    text-decoration: inherit;
  }

  .help {
    padding-inline-start: 1.5em;
  }

  .ways-out {
    display: flex;
    flex-wrap: wrap;
    gap: ${t.space};
  }

  .back {
    margin-block-end: calc(${t.space} * 3);
  }

  .back::before {
    content: '← ' / '';
  }

  :host(:dir(rtl)) .back::before {
    content: '→ ' / '';
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }

    mark {
      background: Mark;
      color: MarkText;
    }
  }

  @media print {
    form,
    .filters,
    .choices {
      display: none;
    }

    .list-head {
      padding-block-start: 0;
      border: 0;
    }

    .entry {
      break-inside: avoid;
    }

    .group-title {
      break-after: avoid;
    }
  }
`
