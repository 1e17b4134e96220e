import './without-trusted-types.js'
import { startAgent } from './agent.js'

startAgent()
