import './define/pg-record-prompts.js'

export { PgRecordPrompts, RecordChangeEvent } from './elements/pg-record-prompts.js'
export * from './index.js'
