import { css } from 'lit'
import * as t from '../internal/tokens.js'

/** Rich text, in a shadow root or on a plain page: everything is under `.pg-prose`. */
export const richTextStyles = css`
  .pg-prose {
    max-inline-size: ${t.measure};
  }

  .pg-prose > * {
    margin-block: 0 calc(${t.space} * 2);
  }

  .pg-prose > :last-child {
    margin-block-end: 0;
  }

  .pg-prose .pg-prose-heading {
    margin-block: calc(${t.space} * 3) ${t.space};
    font-family: ${t.headingFont};
    font-size: 1.125em;
    line-height: 1.3;
  }

  .pg-prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .pg-prose ul {
    list-style: disc;
  }

  .pg-prose li {
    margin-block-end: ${t.space};
  }

  .pg-prose li::marker {
    color: ${t.accent};
  }

  .pg-prose li > p {
    margin-block: 0 calc(${t.space} / 2);
  }

  .pg-prose blockquote {
    margin-inline: 0;
    padding-inline-start: calc(${t.space} * 2);
    border-inline-start: 4px solid ${t.rule};
  }

  .pg-prose a {
    color: ${t.accent};
    text-underline-offset: 0.15em;
  }

  .pg-prose a:hover {
    text-decoration-thickness: 3px;
  }
`
