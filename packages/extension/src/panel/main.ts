import '@practice-guidance/components/define/pg-library.js'
import { setPageLanguage } from '../text.js'
import { CurrentRecord } from './current-record.js'
import { GuidancePanel } from './guidance-panel.js'

setPageLanguage(document)
customElements.define('current-record', CurrentRecord)
customElements.define('guidance-panel', GuidancePanel)
