import { articlesOf, type Pack } from '@practice-guidance/guidance'
import type { CSSResultGroup, TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { PackElement, type Problem } from '../internal/pack-element.js'
import { messageTemplate } from './message-template.js'
import { messageStyles } from './message.styles.js'

/**
 * One message, whole: summary, text, what reviews say, questions, caution, local procedures, sources and review date.
 *
 * @summary One message of a pack.
 * @slot - What to show until the pack has come, such as the message as plain HTML. Stays if it does not come.
 * @event {PgPackLoadEvent} pg-pack-load - The pack at `src` arrived.
 * @event {PgPackErrorEvent} pg-pack-error - It could not be loaded.
 * @csspart notice - The box that says what went wrong.
 */
export class PgMessage extends PackElement {
  static override styles: CSSResultGroup = [PackElement.styles, messageStyles]

  /** Id of the message; that of a briefing, tool or checklist does as well. */
  @property() message?: string

  /** Opens a related message in place. Set by elements that show several; used where there is no `hrefTemplate`. */
  @property({ attribute: false }) openRelated?: (id: string) => void

  /** Moves focus to the title, so that a screen reader starts from the top. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.pg-message-title')?.focus(options)
  }

  protected override renderPack(pack: Pack): TemplateResult | Problem {
    const { message, strings } = this
    if (!message) return { title: strings.noMessage, advice: strings.noMessageAdvice }
    const item = articlesOf(pack).find(({ id }) => id === message)
    if (!item) {
      return { title: strings.unknownMessage(message), advice: strings.unknownMessageAdvice(pack.title) }
    }
    return messageTemplate(item, pack, {
      headingLevel: this.headingLevel,
      hrefTemplate: this.hrefTemplate,
      openRelated: this.openRelated,
      print: () => {
        window.print()
      },
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pg-message': PgMessage
  }
}
