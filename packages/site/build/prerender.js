import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'

/**
 * A Lit template as plain HTML: read as it stands, never hydrated, so without Lit's marker comments.
 * @param {import('lit').TemplateResult} template
 */
export async function prerender(template) {
  const markup = await collectResult(render(template))
  return markup.replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '')
}
