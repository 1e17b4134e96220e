import { rmSync } from 'node:fs'
import { formatDate } from '@practice-guidance/components'
import { copiedFiles, fontFiles } from './build/copied-files.js'
import { relativeLinks } from './build/relative-links.js'
import { typescript } from './build/typescript.js'

export default function (/** @type {any} */ eleventy) {
  // A message that was withdrawn must not stay behind.
  eleventy.on('eleventy.before', (/** @type {any} */ { directories, runMode }) => {
    if (runMode === 'build') rmSync(directories.output, { recursive: true, force: true })
  })

  eleventy.addPassthroughCopy({ ...copiedFiles(), ...fontFiles(), 'src/assets': '.' })
  eleventy.htmlTransformer.addPosthtmlPlugin('html', relativeLinks(eleventy))
  eleventy.addExtension('ts', typescript)
  eleventy.addFilter('date', formatDate)

  eleventy.addWatchTarget('../components/dist/')
  eleventy.addWatchTarget('../overlay/dist/')
  eleventy.addWatchTarget('../../content/dist/')

  return {
    dir: { input: 'src', output: 'dist' },
    templateFormats: ['njk', 'md', '11ty.js', 'ts'],
    markdownTemplateEngine: 'njk',
  }
}
