import { createContext } from '@lit/context'
import type { Pack } from '@practice-guidance/guidance'

/**
 * Community protocol context under which `pg-pack` provides its pack. The key is a plain string, so that elements of
 * another bundle find the same pack by asking for the same words.
 */
export const packContext = createContext<Pack | undefined>('practice-guidance/pack')
