import { css, type CSSResult } from 'lit'
import * as t from '../internal/tokens.js'

/** What briefings, checklists and tools have that messages have not: points, items, pairs, scales and worked examples. */
export const partStyles: CSSResult = css`
  .pg-minutes,
  .pg-shown,
  .pg-more {
    color: ${t.muted};
  }

  .pg-sub {
    margin-block-start: calc(${t.space} * 2.5);
  }

  .pg-sub .pg-sub-title {
    margin-block: 0 ${t.space};
    font-size: 1.05em;
  }

  .pg-sub > ul {
    margin-block: 0;
    padding-inline-start: 1.5em;
  }

  .pg-sub li {
    margin-block-end: ${t.space};
  }

  .pg-sub li > p {
    margin-block: 0 calc(${t.space} / 2);
  }

  .pg-notes {
    padding: calc(${t.space} * 2);
    border-inline-start: 4px solid ${t.rule};
    background: ${t.surface};
  }

  /* A box to tick on paper. Nothing is positioned, so that a printed page keeps the order of its text. */
  .pg-group li {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    padding-block: calc(${t.space} * 1.5);
    border-block-start: 1px solid ${t.rule};
  }

  .pg-group li::before {
    content: '';
    grid-row: 1;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.2em;
    border: 2px solid ${t.edge};
  }

  .pg-group li > p {
    grid-column: 2;
  }

  .pg-group .pg-item {
    font-weight: 600;
  }

  .pg-group :is(.pg-shown, .pg-more) {
    font-size: 0.95em;
  }

  .pg-fill {
    display: none;
  }

  .pg-pairs,
  .pg-anchors dl {
    margin-block: 0;
  }

  .pg-pairs > div,
  .pg-anchors dl > div {
    display: grid;
    grid-template-columns: minmax(3em, 11em) minmax(0, 1fr);
    gap: 0 calc(${t.space} * 2);
    padding-block: ${t.space};
    border-block-start: 1px solid ${t.rule};
  }

  .pg-anchors dl > div {
    grid-template-columns: 3em minmax(0, 1fr);
  }

  .pg-message dt {
    font-weight: 700;
  }

  .pg-message dd {
    margin: 0;
  }

  .pg-anchors dt {
    color: ${t.accent};
    font-size: 1.3em;
    line-height: 1.2;
  }

  @container (max-width: 30em) {
    .pg-pairs > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .pg-part > ol {
    margin-block: 0;
    padding-inline-start: 1.5em;
  }

  .pg-part > ol > li {
    margin-block-end: calc(${t.space} * 1.5);
  }

  .pg-rewritten > ol {
    margin-block-start: calc(${t.space} * 2);
  }

  .pg-wording li {
    padding-block: ${t.space};
    border-block-start: 1px solid ${t.rule};
  }

  .pg-wording .pg-words {
    font-weight: 600;
  }

  .pg-wording .pg-ask {
    padding-inline-start: calc(${t.space} * 2);
    border-inline-start: 4px solid ${t.accent};
  }
`
