import { define } from '../internal/define.js'
import { PgQuickExit } from '../quick-exit/quick-exit.js'

define('pg-quick-exit', PgQuickExit)
