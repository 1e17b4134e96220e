/** A day as content writes it, in the author's own time zone. */
export function isoDay(date: Date): string {
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}

/** Reviewed today, and due again in a year. */
export function reviewDates(today: Date): { reviewed: string; reviewBy: string } {
  const nextYear = new Date(today.getFullYear() + 1, today.getMonth(), today.getDate())
  return { reviewed: isoDay(today), reviewBy: isoDay(nextYear) }
}
