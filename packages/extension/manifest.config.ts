import { defineManifest } from '@crxjs/vite-plugin'
import about from './package.json' with { type: 'json' }

const icons = {
  16: 'icons/16.png',
  32: 'icons/32.png',
  48: 'icons/48.png',
  128: 'icons/128.png',
}

const panel = 'src/panel/index.html'

/** What only Chromium and Edge know. */
const chromium = {
  minimum_chrome_version: '123',
  background: { service_worker: 'src/background/main.ts', type: 'module' as const },
  side_panel: { default_path: panel },
  // Firefox takes managed settings without a schema.
  storage: { managed_schema: 'managed_schema.json' },
}

/** What only Firefox knows. */
const firefox = {
  background: { scripts: ['src/background/main.ts'] },
  sidebar_action: { default_panel: panel, default_title: '__MSG_name__', open_at_install: false },
  browser_specific_settings: {
    gecko: {
      id: 'practice-guidance@practice-guidance.example',
      // The first whose content scripts may adopt style sheets, which the card needs: https://bugzilla.mozilla.org/1751346
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
}

export const manifest = (browser: 'chromium' | 'firefox') =>
  defineManifest({
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    version: about.version,
    icons,
    action: { default_popup: 'src/popup/index.html', default_title: '__MSG_name__', default_icon: icons },
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      ...(browser === 'chromium' ? ['sidePanel' as const] : []),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'none'",
        "require-trusted-types-for 'script'",
      ].join('; '),
    },
    commands: {
      'next-prompt': command('N', '__MSG_commandNext__'),
      'open-prompt': command('O', '__MSG_commandOpen__'),
      'dismiss-prompt': command('X', '__MSG_commandDismiss__'),
      'open-panel': command('G', '__MSG_commandPanel__'),
    },
    ...(browser === 'firefox' ? firefox : chromium),
  })

/** On a Mac, Alt+Shift types letters, so Control takes its place. */
function command(letter: string, description: string) {
  return { suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` }, description }
}
