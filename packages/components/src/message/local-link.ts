import type { LocalLink } from '@practice-guidance/guidance'
import { html, nothing, type TemplateResult } from 'lit'
import { outLink } from '../rich-text/rich-text.js'
import type { Page } from './page.js'

/** A local procedure or contact point: where to read it, whom to ring and when; or that neither is filled in. */
export function localLink({ title, url, phone, hours, note }: LocalLink, { strings }: Page): TemplateResult {
  const details = [hours, note].filter(Boolean).join(' ')
  return html`
    ${url ? outLink(url, title) : title}
    ${phone ? outLink(`tel:${phone.replaceAll(' ', '')}`, phone) : nothing}
    ${url || phone ? nothing : html`<span class="pg-missing">(${strings.localLinkMissing})</span>`}
    ${details ? html`<br />${details}` : nothing}
  `
}
