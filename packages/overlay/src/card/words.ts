/** Every word the overlay itself says. */
export const words = {
  prompts: (count: number) => `${count} ${count === 1 ? 'prompt' : 'prompts'}`,
  badge: (count: number) => `${words.prompts(count)} beside this text. Open`,
  announcement: (titles: string[]) =>
    `${words.prompts(titles.length)} beside this text: ${titles.join('; ')}.`,
  position: (at: number, of: number) => `Prompt ${at} of ${of}`,
  held: (count: number) => `${count} more ${count === 1 ? 'waits' : 'wait'}`,
  answered: 'Answered in this text',
  questions: 'Questions to consider',
  more: 'More on this',
  evidence: 'What reviews say',
  caution: 'Caution',
  moreQuestions: 'More questions',
  from: (source: string, others: number) =>
    others === 0 ? `From ${source}.` : `From ${source}, and ${others} more.`,
  sources: 'Sources',
  localLinks: 'Local procedures',
  reviewed: (date: string, due: string) => `Reviewed ${date}. Next review by ${due}.`,
  overdue: (date: string, due: string) =>
    `Past its review date: reviewed ${date}, due again by ${due}. Check that it still holds.`,
  next: 'Next prompt',
  dismiss: 'Dismiss',
  close: 'Close',
}
