import { css } from 'lit'
import * as t from '../internal/tokens.js'

export const questionsStyles = css`
  .questions-title {
    margin-block: 0 calc(${t.space} * 2);
    padding-block-start: calc(${t.space} * 2);
    border-block-start: 4px solid ${t.accent};
    font-family: ${t.headingFont};
    font-size: 1.5em;
    line-height: 1.25;
  }

  .message-title {
    margin-block: calc(${t.space} * 3) ${t.space};
    font-family: ${t.headingFont};
    font-size: 1.15em;
    line-height: 1.3;
  }

  .message-title a {
    color: ${t.accent};
    text-underline-offset: 0.15em;
  }

  ul {
    max-inline-size: ${t.measure};
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    padding-block: calc(${t.space} * 1.5);
    border-block-start: 1px solid ${t.rule};
    font-size: 1.05em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(${t.space} * 2);
    margin-block-start: calc(${t.space} * 2);
  }

  @media print {
    li {
      break-inside: avoid;
    }

    .message-title {
      break-after: avoid;
    }

    .actions {
      display: none;
    }
  }
`
