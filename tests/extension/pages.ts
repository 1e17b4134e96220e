import { serve, type Served } from '../serve.js'

interface HostPage {
  html: string
  headers?: Record<string, string>
}

const note = 'The child was seen at home.'
const strict =
  "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** Pages of a site that knows nothing of the extension. */
const pages: Record<string, HostPage> = {
  '/plain': {
    html: `<h1>Visit</h1><textarea rows="6" cols="60"></textarea>
      <input type="password" value="${note}"><textarea id="locked" readonly>${note}</textarea>`,
  },
  '/rich': { html: '<h1>Visit</h1><div contenteditable="true" role="textbox"><p>Note</p></div>' },
  '/strict': {
    html: '<h1>Visit</h1><textarea rows="6" cols="60"></textarea>',
    headers: { 'content-security-policy': strict },
  },
  '/blank-frame': {
    html: `<iframe></iframe><script>
      document.querySelector('iframe').contentDocument.body.append(document.createElement('textarea'))</script>`,
  },
  '/srcdoc-frame': { html: '<iframe srcdoc="<textarea></textarea>"></iframe>' },
  '/sandboxed-frame': { html: '<iframe sandbox srcdoc="<textarea></textarea>"></iframe>' },
  '/foreign-frame': { html: '<iframe src="http://localhost:PORT/plain"></iframe>' },
}

/** Serves them at an address of this machine; `/foreign-frame` holds a page of another site. */
export function servePages(): Promise<Served> {
  return serve(({ url = '', headers }, response) => {
    const page = pages[url]
    const port = headers.host?.split(':')[1] ?? ''
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
    response.end(`<!doctype html><title>Records</title>${page?.html.replace('PORT', port) ?? ''}`)
  })
}
