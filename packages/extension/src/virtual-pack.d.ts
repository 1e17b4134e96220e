declare module 'virtual:pack' {
  import type { Pack } from '@practice-guidance/guidance'
  const pack: Pack
  export default pack
}
