// A classic script for the <head>, before everything: see quick-exit/guard.ts.
import { guard } from './quick-exit/guard.js'

guard()
