/** The one door to the browser's extension APIs. */
export { default as browser } from 'webextension-polyfill'
export type { Runtime, Tabs } from 'webextension-polyfill'
