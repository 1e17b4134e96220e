import { serve, type Served } from '../serve.js'

interface HostPage {
  html: string
  headers?: Record<string, string>
}

export const note = 'The child was seen at home.'

const strict =
  "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** Pages of a site that knows nothing of the extension. */
const pages: Record<string, HostPage> = {
  '/plain': { html: '<h1>Visit</h1><textarea rows="6" cols="60"></textarea>' },
  '/locked': {
    html: `<input id="password" type="password"><input id="code" autocomplete="one-time-code" value="${note}">
      <textarea id="read-only" readonly>${note}</textarea><iframe srcdoc="<textarea></textarea>"></iframe>`,
  },
  '/record': {
    html: `<h1>Visit</h1><textarea rows="6" cols="60"></textarea>
      <div contenteditable="true" role="textbox"></div><ol>${'<li>An earlier visit</li>'.repeat(100)}</ol>`,
  },
  '/rich': { html: '<h1>Visit</h1><div contenteditable="true" role="textbox"></div>' },
  '/strict': {
    html: '<h1>Visit</h1><textarea rows="6" cols="60"></textarea>',
    headers: { 'content-security-policy': strict },
  },
  '/blank-frame': {
    html: `<iframe></iframe><script>
      const { contentDocument } = document.querySelector('iframe')
      contentDocument.body.append(contentDocument.createElement('textarea'))</script>`,
  },
  '/srcdoc-frame': { html: '<iframe srcdoc="<textarea></textarea>"></iframe>' },
  '/sandboxed-frame': { html: '<iframe sandbox srcdoc="<textarea></textarea>"></iframe>' },
  '/foreign-frame': { html: '<textarea></textarea><iframe src="http://localhost:PORT/plain"></iframe>' },
}

/** Serves them at an address of this machine; `/foreign-frame` holds a page of another site. */
export function servePages(): Promise<Served> {
  return serve(({ url = '', headers }, response) => {
    const page = pages[url]
    const port = headers.host?.split(':')[1] ?? ''
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
    response.end(
      `<!doctype html><title>Records</title><link rel="icon" href="data:,">${page?.html.replace('PORT', port) ?? ''}`,
    )
  })
}
