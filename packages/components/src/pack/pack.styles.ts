import { css } from 'lit'
import { buttonStyles, hostStyles } from '../internal/host.styles.js'
import { loadNoticeStyles } from '../internal/load-notice.js'

export const packStyles = [
  hostStyles,
  buttonStyles,
  ...loadNoticeStyles,
  css`
    .content:focus {
      outline: none;
    }
  `,
]
