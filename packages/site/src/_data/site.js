export default {
  name: 'Practice Guidance',
  /** Every page runs under this: no inline script or style, nothing from elsewhere, nothing sent. */
  policy: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
  exit: 'https://www.bbc.co.uk/weather',
  menu: [
    { href: '/messages/', title: 'The library' },
    { href: '/try-it/', title: 'Try it in a record' },
    { href: '/use-it/', title: 'Use it' },
    { href: '/about/', title: 'About' },
  ],
}
