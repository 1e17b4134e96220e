import { articlesOf, type Article, type Message, type Pack } from '@practice-guidance/guidance'
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

  #find(pack: Pack): Message | Article | undefined {
    return articlesOf(pack).find(({ id }) => id === this.message)
  }

  protected override problemWith(pack: Pack): Problem | undefined {
    if (!this.message) return { title: this.strings.noMessage, advice: this.strings.noMessageAdvice }
    if (this.#find(pack)) return undefined
    return {
      title: this.strings.unknownMessage(this.message),
      advice: this.strings.unknownMessageAdvice(pack.title),
    }
  }

  protected override renderPack(pack: Pack): TemplateResult {
    return messageTemplate(this.#find(pack)!, pack, {
      headingLevel: this.headingLevel,
      hrefTemplate: this.hrefTemplate,
      openRelated: this.openRelated,
      print: () => window.print(),
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pg-message': PgMessage
  }
}
