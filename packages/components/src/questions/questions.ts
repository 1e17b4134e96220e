import type { Message, Pack } from '@practice-guidance/guidance'
import { type CSSResultGroup, html, type TemplateResult } from 'lit'
import { property, query } from 'lit/decorators.js'
import { Announcer } from '../internal/announcer.js'
import { heading } from '../internal/heading.js'
import { hrefOf } from '../internal/href.js'
import { PackElement, type Problem } from '../internal/pack-element.js'
import { questionsAsText } from './as-text.js'
import { questionsStyles } from './questions.styles.js'

/**
 * Reflective questions for supervision or a team meeting: those of one message, of a theme, or of the whole pack.
 *
 * @summary The questions of a message or a theme.
 * @slot - What to show until the pack has come. Stays if it does not come.
 * @event {PgPackLoadEvent} pg-pack-load - The pack at `src` arrived.
 * @event {PgPackErrorEvent} pg-pack-error - It could not be loaded.
 * @csspart notice - The box that says what went wrong.
 */
export class PgQuestions extends PackElement {
  static override styles: CSSResultGroup = [PackElement.styles, questionsStyles]

  readonly #announcer = new Announcer(this)

  @query('.questions-title') private top?: HTMLElement
  @query('.lists') private lists!: HTMLElement

  /** Id of the message whose questions to show. */
  @property() message?: string

  /** The theme whose questions to show, by its title, where there is no `message`. */
  @property() theme?: string

  override focus(options?: FocusOptions): void {
    this.top?.focus(options)
  }

  #messages({ messages }: Pack): Message[] {
    const { message, theme } = this
    if (message) return messages.filter(({ id }) => id === message)
    return theme ? messages.filter(({ themes }) => themes.includes(theme)) : messages
  }

  #explainNone(pack: Pack): Problem {
    const { message, theme, strings } = this
    if (message) {
      return { title: strings.unknownMessage(message), advice: strings.unknownMessageAdvice(pack.title) }
    }
    if (!theme) return { title: strings.emptyPack, advice: `${pack.title}, ${pack.publisher}` }
    return { title: strings.noQuestions(theme), advice: strings.noQuestionsAdvice(pack.themes.join(', ')) }
  }

  async #copy(messages: readonly Message[], pack: Pack): Promise<void> {
    try {
      await navigator.clipboard.writeText(questionsAsText(messages, pack))
      this.#announcer.announce(this.strings.copied)
    } catch {
      // Refused, or not a secure context, where there is no clipboard at all.
      getSelection()?.selectAllChildren(this.lists)
      this.#announcer.announce(this.strings.copyRefused)
    }
  }

  protected override renderPack(pack: Pack): TemplateResult | Problem {
    const { strings } = this
    const messages = this.#messages(pack)
    if (messages.length === 0) return this.#explainNone(pack)
    const title = this.message || !this.theme ? strings.questions : strings.questionsOnTheme(this.theme)
    return html`
      ${heading(this.headingLevel, 'questions-title', title, { focusable: true })}
      <div class="lists" lang=${pack.language} dir="auto">
        ${messages.map((message) => this.#renderMessage(message, pack))}
      </div>
      <div class="actions">
        <button type="button" @click=${() => this.#copy(messages, pack)}>${strings.copyQuestions}</button>
        <button
          type="button"
          @click=${() => {
            window.print()
          }}
        >
          ${strings.print}
        </button>
        ${this.#announcer.render({ visible: true })}
      </div>
    `
  }

  #renderMessage(message: Message, pack: Pack): TemplateResult {
    const href = hrefOf(message, pack, this.hrefTemplate)
    const title = href ? html`<a href=${href}>${message.title}</a>` : message.title
    return html`
      ${heading(this.headingLevel + 1, 'message-title', title)}
      <ul>
        ${message.questions.map((question) => html`<li>${question}</li>`)}
      </ul>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pg-questions': PgQuestions
  }
}
