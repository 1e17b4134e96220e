import '@practice-guidance/components/define/pg-library.js'
import { setPageLanguage } from '../text.js'
import { CurrentRecord } from './current-record.js'
import { DeviceMemory } from './device-memory.js'
import { GuidancePanel } from './guidance-panel.js'
import { PolicyFaults } from './policy-faults.js'

setPageLanguage(document)
customElements.define('current-record', CurrentRecord)
customElements.define('device-memory', DeviceMemory)
customElements.define('policy-faults', PolicyFaults)
customElements.define('guidance-panel', GuidancePanel)
