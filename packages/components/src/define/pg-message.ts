import { define } from '../internal/define.js'
import { PgMessage } from '../message/message.js'
// A pack must be ready to answer before the elements inside it ask.
import './pg-pack.js'

define('pg-message', PgMessage)
