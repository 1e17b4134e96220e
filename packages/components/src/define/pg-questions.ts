import { define } from '../internal/define.js'
import { PgQuestions } from '../questions/questions.js'
import './pg-pack.js'

define('pg-questions', PgQuestions)
