export { type Check, checkContent, type CheckOptions } from './check.js'
export { type Compilation, compileContent } from './compile.js'
export { type Finding, findingsIn, type Level } from './report/finding.js'
export { formatText } from './report/text.js'
