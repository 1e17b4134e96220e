export { type Compilation, compileContent } from './compile.js'
export { formatReport } from './report.js'
