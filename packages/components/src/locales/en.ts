/** English interface strings. A translation has the same keys; see `registerStrings`. */
export const en = {
  loading: 'Loading guidance…',
  loadFailed: 'The guidance could not be loaded',
  failedNetwork: (address: string) => `There was no answer from ${address}. Check that you are online.`,
  failedStatus: (address: string, status: number) =>
    status === 404
      ? `There is nothing at ${address} (error 404). The people who run this site need to mend the address.`
      : `${address} answered with error ${status}. It may pass; if it does not, tell the people who run this site.`,
  failedSize: (address: string) =>
    `${address} is larger than 10 MB, the most that is accepted. The people who run this site need to split it.`,
  failedContent: (address: string) =>
    `${address} is not guidance that this page can read. The people who run this site need to mend it.`,
  faults: 'What is wrong, for the people who run this site',
  moreFaults: (count: number) => `and ${count} more`,
  wholePack: 'the whole pack',
  tryAgain: 'Try again',
  tryingAgain: 'Trying again…',
  noPack: 'There is no guidance to show here',
  noPackAdvice: (tag: string) =>
    `The people who run this site need to give <${tag}> the address of its guidance (src), or put it inside <pg-pack>.`,

  unknownMessage: (id: string) => `There is no message “${id}”`,
  unknownMessageAdvice: (title: string) =>
    `It may have been renamed or withdrawn. Look for it in the library of ${title}.`,
  noMessage: 'No message has been chosen',
  noMessageAdvice: 'The people who run this site need to name one in the message attribute.',

  evidence: 'What reviews and research say',
  questions: 'Questions to ask yourself',
  caution: 'Caution',
  localLinks: 'Local procedures',
  localLinkMissing: 'not added yet: ask your safeguarding lead',
  related: 'Related guidance',
  sources: 'Sources',
  reviewed: (reviewed: string, reviewBy: string) => `Reviewed ${reviewed}. Next review due by ${reviewBy}.`,
  overdue: 'Past its review date',
  overdueAdvice: (reviewBy: string) =>
    `This should have been reviewed by ${reviewBy}. Check it against current procedures before you rely on it.`,
  publishedBy: (title: string, publisher: string, licence: string) => `${title}, ${publisher}. ${licence}.`,
  area: (area: string) => `Written for ${area}: law, terms and services differ elsewhere.`,
  basedOn: (title: string, publisher: string, licence: string) =>
    `Based on ${title}, ${publisher}, with changes. ${licence}.`,
  print: 'Print',

  minutes: (minutes: number) => `About ${minutes} minutes to present and discuss.`,
  discuss: 'To discuss',
  messages: 'Messages that say more',
  notes: 'Notes for the presenter',
  closingQuestions: 'Questions to end with',

  shownBy: 'What would show it:',
  owner: 'Owner',
  date: 'Date',
  evidenceSeen: 'Evidence seen',

  impact: 'Impact on the child',
  ask: 'Questions to ask',
  examples: 'Examples',
  anchors: 'What the numbers mean',
  people: 'Who is asked, in this order',
  askEach: 'What to ask each person',
  actionParts: 'What every action says',
  vague: 'Vague words, and what to ask',
  childCarries: 'Where a child carries the plan',
  insteadOf: (words: string) => `Instead of “${words}”`,
  signs: 'How it shows itself',
  actions: 'What to do about it',

  kinds: {
    messages: 'Key message',
    briefings: 'Case learning',
    tools: 'Practice tool',
    checklists: 'Checklist',
  },
  search: 'Search the guidance',
  searchButton: 'Search',
  themes: 'Filter by theme',
  moreFilters: 'Filter by kind or reader',
  kind: 'Kind',
  audience: 'For',
  chosen: (count: number) => `${count} chosen`,
  order: 'Order',
  byTheme: 'By theme',
  byLetter: 'A to Z',
  otherThemes: 'Other guidance',
  all: (count: number) => (count === 1 ? '1 page of guidance' : `${count} pages of guidance`),
  inThemes: (count: number, total: number) => `${count} of ${total} pages of guidance`,
  results: (count: number, query: string) =>
    count === 1 ? `1 result for “${query}”` : `${count} results for “${query}”`,
  preparing: 'Getting the search ready…',
  didYouMean: 'Did you mean',
  alsoCalled: (terms: readonly string[]) => `Also called: ${terms.join('; ')}`,
  noResults: (query: string) => `Nothing found for “${query}”`,
  noResultsHelp: ['Check the spelling.', 'Use fewer words, or one that says what worries you most.'],
  clearFilters: 'Search without filters',
  clearSearch: 'Show all guidance',
  more: 'Show more results',
  emptyPack: 'This library is empty',
  back: 'Back to the list',

  questionsOnTheme: (theme: string) => `Questions to ask yourself: ${theme}`,
  noQuestions: (theme: string) => `There are no questions under the theme “${theme}”`,
  noQuestionsAdvice: (themes: string) => `The themes are: ${themes}.`,
  copyQuestions: 'Copy these questions',
  copied: 'Copied',
  copyRefused:
    'Your browser did not allow copying. The questions are selected: press Ctrl+C, or ⌘C on a Mac.',
}

export type Strings = typeof en
