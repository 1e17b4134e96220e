/** What a worker has done with the offers on one record. Serialisable; holds ids, never text. */
export interface RecordState {
  /** Ids of the messages dismissed. */
  dismissed: readonly string[]
}

export const emptyRecord: RecordState = { dismissed: [] }

export function dismiss(state: RecordState, message: string): RecordState {
  return state.dismissed.includes(message) ? state : { dismissed: [...state.dismissed, message] }
}

export function restore(state: RecordState, message: string): RecordState {
  return { dismissed: state.dismissed.filter((id) => id !== message) }
}
