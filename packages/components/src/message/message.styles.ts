import { css, type CSSResult } from 'lit'
import * as t from '../internal/tokens.js'
import { richTextStyles } from '../rich-text/rich-text.styles.js'
import { partStyles } from './part.styles.js'

const pageStyles = css`
  .pg-message {
    max-inline-size: ${t.measure};
    container-type: inline-size;
    line-height: 1.55;
    overflow-wrap: break-word;
  }

  .pg-message :is(h1, h2, h3, h4, h5, h6) {
    font-family: ${t.headingFont};
    line-height: 1.25;
    text-wrap: balance;
  }

  .pg-message :is(header, footer, li) > p,
  .pg-part > ul {
    margin-block: 0 ${t.space};
  }

  .pg-message a {
    color: ${t.accent};
    text-underline-offset: 0.15em;
  }

  .pg-message a:hover {
    text-decoration-thickness: 3px;
  }

  .pg-message-header {
    margin-block-end: calc(${t.space} * 4);
  }

  .pg-message .pg-message-title {
    margin-block: 0 calc(${t.space} * 2);
    font-size: clamp(1.5em, 1.1em + 3cqi, 2.25em);
    line-height: 1.15;
  }

  .pg-message-title::before {
    content: '';
    display: block;
    inline-size: 3.5rem;
    margin-block-end: calc(${t.space} * 2);
    border-block-start: 6px solid ${t.accent};
  }

  .pg-message-summary {
    font-size: 1.2em;
    line-height: 1.45;
  }

  .pg-message .pg-overdue {
    margin-block-start: calc(${t.space} * 3);
    padding: calc(${t.space} * 1.5) calc(${t.space} * 2);
    border: 2px solid ${t.caution};
    border-inline-start-width: 8px;
  }

  .pg-part {
    margin-block-start: calc(${t.space} * 5);
  }

  .pg-part .pg-part-title {
    margin-block: 0 calc(${t.space} * 1.5);
    font-size: 1.3em;
  }

  .pg-part > ul {
    padding-inline-start: 0;
    list-style: none;
  }

  .pg-evidence li {
    margin-block-end: calc(${t.space} * 3);
    padding-inline-start: calc(${t.space} * 2);
    border-inline-start: 4px solid ${t.rule};
  }

  .pg-message .pg-cite,
  .pg-sources li,
  .pg-message-footer p {
    font-size: 0.9em;
  }

  .pg-cite,
  .pg-missing,
  .pg-message-footer p {
    color: ${t.muted};
  }

  .pg-message-questions {
    padding: calc(${t.space} * 3);
    border-block-start: 4px solid ${t.accent};
    background: ${t.surface};
  }

  .pg-message-questions > ul {
    margin-block-end: 0;
  }

  .pg-message-questions li {
    padding-block: calc(${t.space} * 1.5);
    border-block-start: 1px solid ${t.rule};
    font-size: 1.05em;
  }

  .pg-message-questions li:last-child {
    padding-block-end: 0;
  }

  .pg-caution {
    padding-inline-start: calc(${t.space} * 2.5);
    border-inline-start: 8px solid ${t.caution};
  }

  ${partStyles}

  .pg-local li,
  .pg-related li,
  .pg-sources li {
    padding-block: ${t.space};
  }

  .pg-message-footer {
    margin-block-start: calc(${t.space} * 5);
    padding-block-start: calc(${t.space} * 2);
    border-block-start: 1px solid ${t.rule};
  }

  .pg-message-footer button {
    margin-block-start: ${t.space};
  }

  @media (forced-colors: active) {
    .pg-message-questions {
      border: 1px solid;
      border-block-start-width: 4px;
    }
  }

  @media print {
    .pg-message {
      max-inline-size: none;
    }

    .pg-part,
    .pg-message-header {
      margin-block: 1.25rem;
    }

    .pg-evidence li,
    .pg-group li,
    .pg-rewritten > ol > li,
    .pg-wording li,
    .pg-sub,
    .pg-message-questions,
    .pg-caution,
    .pg-overdue {
      break-inside: avoid;
    }

    .pg-message :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }

    .pg-fill {
      display: flex;
      gap: 1rem;
      padding-block-start: 1.5rem;
    }

    .pg-fill span {
      flex: 1;
      border-block-start: 1px solid;
      font-size: 0.8em;
    }

    .pg-sources a[href]::after,
    .pg-local a[href]::after {
      content: ' (' attr(href) ')';
    }
  }
`

/** All that `messageTemplate` needs, in a shadow root or (as `cssText`) on a plain page: every rule is under a `.pg-` class. */
export const messageStyles: CSSResult = css`
  ${richTextStyles} ${pageStyles}
`
