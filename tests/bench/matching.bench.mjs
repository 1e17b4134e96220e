import { compile } from './matching/compile.mjs'
import { growth } from './matching/growth.mjs'
import { keystroke } from './matching/keystroke.mjs'
import { pageCode } from './matching/page-code.mjs'
import { scan } from './matching/scan.mjs'
import { printTargets } from './matching/target.mjs'
import { worst } from './matching/worst.mjs'

/** @type {import('./matching/target.mjs').Target[]} */
const targets = []
for (const part of [scan, growth, keystroke, compile, pageCode, worst]) targets.push(...(await part()))
printTargets(targets)
