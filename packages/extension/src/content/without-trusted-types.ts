// A page that allows no Trusted Types policy makes Lit's createPolicy throw in Chromium, here too, although nothing
// a content script does is held to that policy. Without the factory Lit makes no policy. Import this first.
Object.defineProperty(globalThis, 'trustedTypes', { value: undefined, configurable: true })

export {}
