import { setPageLanguage } from '../text.js'
import { SiteAccess } from './site-access.js'

setPageLanguage(document)
customElements.define('site-access', SiteAccess)
