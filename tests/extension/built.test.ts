import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

/** The longest gzipped content script (bytes): it is read into every frame of a granted site. */
const contentScriptLimit = 45_000

describe.each(['chromium', 'firefox'])('the extension as built for %s', (target) => {
  const folder = fileURLToPath(new URL(`../../packages/extension/dist/${target}`, import.meta.url))
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const manifest = JSON.parse(read('manifest.json'))
  const contentScript = read('src/content/main.iife.js')

  test('asks for no site when it is installed, and for few permissions', () => {
    expect(manifest.host_permissions).toBeUndefined()
    expect(manifest.content_scripts).toBeUndefined()
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*'])
    expect(manifest.permissions).toEqual(
      ['activeTab', 'scripting', 'storage'].concat(target === 'chromium' ? ['sidePanel'] : []),
    )
  })

  test('shows pages nothing to find it by', () => {
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
  })

  test('takes settings from an organisation by a schema that is there', () => {
    if (target === 'firefox') return expect(manifest.storage).toBeUndefined()
    const schema = JSON.parse(read(manifest.storage.managed_schema))
    expect(Object.keys(schema.properties)).toEqual(['maxOpen', 'pinned', 'off'])
  })

  test('its own pages may not reach the network', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'")
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'")
  })

  test('its content script is one file without any means to reach the network', () => {
    const networkApis =
      /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|importScripts|RTCPeerConnection)\b/
    expect(contentScript).not.toMatch(networkApis)
    expect(contentScript).not.toMatch(/\bimport\s*[({"']|\beval\(|\bnew Function\b/)
    expect(gzipSync(contentScript).length).toBeLessThan(contentScriptLimit)
  })

  test('holds no source maps and no second copy of the content script', () => {
    const files = readdirSync(folder, { recursive: true }).map(String)
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    expect(files.filter((file) => file.includes('iife'))).toEqual([join('src', 'content', 'main.iife.js')])
  })

  test('its shortcuts differ', () => {
    const commands = Object.values<{ suggested_key: Record<string, string> }>(manifest.commands)
    for (const platform of ['default', 'mac']) {
      expect(new Set(commands.map(({ suggested_key }) => suggested_key[platform])).size).toBe(commands.length)
    }
  })
})
