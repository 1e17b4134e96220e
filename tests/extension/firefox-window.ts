/** What only Firefox's own window can do: its toolbar, its sidebar, and the parts of an extension shown in them. */
import type { Browser } from 'puppeteer-core'

/** Code run in Firefox's window, where the browser's own interface is made. Functions must need nothing from outside. */
export interface Chrome {
  run<Result, Given = undefined>(
    code: (given: Given) => Result | Promise<Result>,
    given?: Given,
  ): Promise<Result>
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: never }>
}

type Evaluated = { result: { value: string } } | { exceptionDetails: { text: string } }

export async function openChrome(browser: Browser): Promise<Chrome> {
  // Puppeteer has no way to the browser's own window; WebDriver BiDi as Firefox speaks it has.
  const { connection } = browser as unknown as { connection: Bidi }
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as {
    contexts: { context: string }[]
  }
  return {
    async run(code, given) {
      const answer = (
        await connection.send('script.evaluate', {
          expression: `(async () => JSON.stringify((await (${code})(${JSON.stringify(given)})) ?? null))()`,
          target: { context: contexts[0]!.context },
          awaitPromise: true,
        })
      ).result as Evaluated
      if ('exceptionDetails' in answer) throw new Error(answer.exceptionDetails.text)
      return JSON.parse(answer.result.value)
    },
  }
}

export function addressInFront(): string {
  return gBrowser.selectedBrowser.currentURI!.spec
}

export async function pressToolbarButton(origin: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const { extension } = WebExtensionPolicy.getByHostname(new URL(origin).host)
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window)
}

export function closePopup(): void {
  for (const panel of document.querySelectorAll<XulPanel>('panel')) panel.hidePopup()
}

export function closeSidebar(): void {
  SidebarController.hide()
}

export async function endBackground(origin: string): Promise<void> {
  await WebExtensionPolicy.getByHostname(new URL(origin).host).extension.terminateBackground()
}

export async function reload(origin: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const addon = await AddonManager.getAddonByID(WebExtensionPolicy.getByHostname(new URL(origin).host).id)
  await addon.reload()
}

export async function disable(origin: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const addon = await AddonManager.getAddonByID(WebExtensionPolicy.getByHostname(new URL(origin).host).id)
  await addon.disable()
}

/** Firefox turns a command's shortcut into a key of its window. */
export function giveCommand(letter: string): void {
  document.querySelector<XulKey>(`keyset[id^="ext-keyset-id"] key[key="${letter}"]`)!.doCommand()
}

/** Runs a script beside the page shown at `address` in the popup or sidebar; `answer` in it is what comes back. */
export function runBeside({ address, script }: { address: string; script: string }): Promise<unknown> {
  const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument
  const shown = [document, sidebar]
    .flatMap((part) => [...(part?.querySelectorAll<XulBrowser>('browser') ?? [])])
    .find(({ currentURI }) => currentURI?.spec === address)
  if (!shown) return Promise.resolve(null)
  const source = `sendAsyncMessage('practice-guidance', (() => { ${script} })())`
  return new Promise((resolve) => {
    const { messageManager } = shown
    const onMessage = ({ data }: { data: unknown }) => {
      messageManager.removeMessageListener('practice-guidance', onMessage)
      resolve(data)
    }
    messageManager.addMessageListener('practice-guidance', onMessage)
    messageManager.loadFrameScript(`data:,${encodeURIComponent(source)}`, false)
    // A page that is still loading drops the script.
    setTimeout(() => onMessage({ data: null }), 500)
  })
}

export function watchRequests(): void {
  const seen: string[] = []
  window.practiceGuidanceRequests = seen
  Services.obs.addObserver((channel) => {
    const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel)
    if (loadInfo.triggeringPrincipal.isAddonOrExpandedAddonPrincipal) seen.push(URI.spec)
  }, 'http-on-modify-request')
}

export function requestsSeen(): string[] {
  return window.practiceGuidanceRequests
}

export function complaintsAbout(origin: string): string[] {
  return (
    Services.console
      .getMessageArray()
      .map(String)
      .filter((message) => message.startsWith('[JavaScript Error') && message.includes(origin))
      // Firefox's own note of a question that was open when it stopped the extension.
      .filter((message) => !/Promise (?:resolved|rejected) after context unloaded/.test(message))
  )
}

interface XulPanel extends Element {
  hidePopup(): void
}

interface XulKey extends Element {
  doCommand(): void
}

type MessageListener = (message: { data: unknown }) => void

interface XulBrowser extends Element {
  currentURI?: { spec: string }
  messageManager: {
    addMessageListener(name: string, listener: MessageListener): void
    removeMessageListener(name: string, listener: MessageListener): void
    loadFrameScript(address: string, allowDelayed: boolean): void
  }
}

interface ExtensionInFirefox {
  terminateBackground(): Promise<void>
}

interface HttpChannel {
  loadInfo: { triggeringPrincipal: { isAddonOrExpandedAddonPrincipal: boolean } }
  URI: { spec: string }
}

interface FirefoxModules {
  ExtensionParent: {
    apiManager: {
      global: { browserActionFor(of: ExtensionInFirefox): { openPopup(window: Window): Promise<void> } }
    }
  }
  AddonManager: { getAddonByID(id: string): Promise<{ disable(): Promise<void>; reload(): Promise<void> }> }
}

declare global {
  interface Window {
    practiceGuidanceRequests: string[]
  }
  const gBrowser: { selectedBrowser: XulBrowser }
  const SidebarController: { hide(): void }
  const ChromeUtils: { importESModule(address: string): FirefoxModules }
  const WebExtensionPolicy: { getByHostname(host: string): { id: string; extension: ExtensionInFirefox } }
  const Ci: { nsIHttpChannel: unknown }
  const Services: {
    console: { getMessageArray(): { toString(): string }[] }
    obs: {
      addObserver(
        observer: (subject: { QueryInterface(of: unknown): HttpChannel }) => void,
        topic: string,
      ): void
    }
  }
}
