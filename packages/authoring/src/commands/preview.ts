import { once } from 'node:events'
import { CommandError, EXIT } from '../exit.js'
import { readAssets } from '../preview/assets.js'
import { LiveContent, type State } from '../preview/content.js'
import { PreviewServer } from '../preview/server.js'
import { counted } from '../report/text.js'
import { requireFolder } from './content.js'
import { print } from './output.js'

/** Shows a folder of content on this machine, and follows what is saved in it, until Ctrl+C. */
export async function preview(folder: string, options: { port: string }): Promise<number> {
  requireFolder(folder)
  const port = wantedPort(options.port)
  const assets = readAssets()
  const content = new LiveContent(folder)
  const server = new PreviewServer(assets, content)
  content.onChange = (state) => {
    server.tell(state)
    report(state)
  }
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  try {
    report(content.state)
    await print(`The preview is at ${await server.listen(port)} and follows what you save (Ctrl+C ends it)`)
    await ended
  } finally {
    server.close()
    content.close()
  }
  return EXIT.ok
}

function report({ faults, messages, since }: State): void {
  const said =
    faults.length > 0
      ? `${counted(faults.length, 'fault')}, listed on the page`
      : counted(messages, 'message')
  process.stdout.write(`${since} ${said}\n`.trimStart())
}

function wantedPort(written: string): number {
  const port = Number(written)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new CommandError(
    `"${written}" is not a port: give a whole number from 0 (any free one) to 65535.`,
    EXIT.usage,
  )
}
