import { css, html, nothing, type TemplateResult } from 'lit'
import type { Strings } from '../locales/en.js'
import { notice, noticeStyles } from './notice.js'
import type { PackLoadError } from './load-pack.js'
import type { PackLoader } from './pack-loader.js'
import * as t from './tokens.js'

const FAULTS_SHOWN = 10

/** How loading stands, for everyone: that it is under way, or why it failed with a way to try again. */
export function loadNotice(loader: PackLoader, strings: Strings, retry: () => void): TemplateResult {
  const { error, loading } = loader
  const waiting = loading ? html`<span class="visually-hidden">${strings.loading}</span>` : nothing
  return html`<div role="status">${error ? failure(error, loading, strings, retry) : waiting}</div>`
}

/** Says that loading is under way where it can be seen: after the fallback, so that nothing jumps. */
export function loadingLine({ loading, error }: PackLoader, strings: Strings) {
  return loading && !error ? html`<p class="loading" aria-hidden="true">${strings.loading}</p>` : nothing
}

function failure(error: PackLoadError, loading: boolean, strings: Strings, retry: () => void) {
  return notice(
    strings.loadFailed,
    html`
      <p>${explain(error, strings)}</p>
      ${faults(error, strings)}
      <button type="button" class="primary retry" @click=${retry}>
        ${loading ? strings.tryingAgain : strings.tryAgain}
      </button>
    `,
  )
}

function explain({ failure, url, status }: PackLoadError, strings: Strings): string {
  const address = url.startsWith(`${location.origin}/`) ? url.slice(location.origin.length) : url
  switch (failure) {
    case 'network':
      return strings.failedNetwork(address)
    case 'status':
      return strings.failedStatus(address, status ?? 0)
    case 'size':
      return strings.failedSize(address)
    case 'content':
      return strings.failedContent(address)
  }
}

function faults({ faults }: PackLoadError, strings: Strings) {
  if (faults.length === 0) return nothing
  const shown = faults.slice(0, FAULTS_SHOWN)
  return html`
    <details>
      <summary>${strings.faults}</summary>
      <ul>
        ${shown.map(({ path, message }) => html`<li><code>${path || strings.wholePack}</code>: ${message}</li>`)}
        ${
          faults.length > FAULTS_SHOWN
            ? html`<li>${strings.moreFaults(faults.length - FAULTS_SHOWN)}</li>`
            : nothing
        }
      </ul>
    </details>
  `
}

export const loadNoticeStyles = [
  noticeStyles,
  css`
    .loading {
      margin-block: ${t.space};
      color: ${t.muted};
      animation: appear 0.3s 0.4s both;
    }

    @keyframes appear {
      from {
        opacity: 0;
      }
    }

    @media print {
      .loading {
        display: none;
      }
    }
  `,
]
