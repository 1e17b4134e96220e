import { define } from '../internal/define.js'
import { PgLibrary } from '../library/library.js'
import './pg-pack.js'
// Results open in one where there is no address to go to.
import './pg-message.js'

define('pg-library', PgLibrary)
