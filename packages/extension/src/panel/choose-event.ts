/** The reader asks for a message. */
export class ChooseEvent extends Event {
  static readonly type = 'choose-message'
  /** Id of the message. */
  readonly message: string

  constructor(message: string) {
    super(ChooseEvent.type, { bubbles: true })
    this.message = message
  }
}
