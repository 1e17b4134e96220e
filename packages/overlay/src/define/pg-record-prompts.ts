import { PgRecordPrompts } from '../elements/pg-record-prompts.js'

// The first copy on a page wins; a second one must not break the script it comes in.
if (!customElements.get('pg-record-prompts')) customElements.define('pg-record-prompts', PgRecordPrompts)
