import { define } from '../internal/define.js'
import { PgPack } from '../pack/pack.js'

define('pg-pack', PgPack)
