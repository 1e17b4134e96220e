/// <reference types="chrome" />
declare const browser: import('webextension-polyfill').Browser
