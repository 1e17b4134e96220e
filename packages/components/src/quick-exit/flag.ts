/** Also names the channel that frozen pages listen on. Neutral: it shows in the browser's cookie list. */
export const NAME = 'nav_to'

/** Remembers for ten minutes that this site was left, and where to: as long as Back stays guarded. */
export function raiseFlag(destination: string): void {
  write(encodeURIComponent(destination), 600)
}

/** The destination of an exit in the last ten minutes. */
export function readFlag(): string | undefined {
  const value = document.cookie.split(`${NAME}=`)[1]
  return value && decodeURIComponent(value.split(';')[0]!)
}

/** Someone came back on purpose. */
export function lowerFlag(): void {
  if (readFlag()) write('', 0)
}

// A cookie, because a page restored from Firefox's back-forward cache reads a stale sessionStorage.
function write(value: string, seconds: number): void {
  const secure = location.protocol === 'https:' ? ';Secure' : ''
  document.cookie = `${NAME}=${value};Max-Age=${seconds};Path=/;SameSite=Lax${secure}`
}
