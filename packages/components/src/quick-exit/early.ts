// A classic script for the <head>, before everything: see guard.ts.
import { guard } from './guard.js'

guard()
