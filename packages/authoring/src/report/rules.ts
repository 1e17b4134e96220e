interface Rule {
  /** What the rule asks for, in one sentence. */
  asks: string
  /** Why, for someone who meets it for the first time. */
  why: string
}

/** Every rule a finding can name. */
export const RULES = {
  // Reading the files.
  'unreadable-file': {
    asks: 'Every file of content can be opened.',
    why: 'A file that is missing or may not be read is left out of nothing silently: the build stops.',
  },
  'file-name': {
    asks: 'A file is named in lower-case words joined by hyphens.',
    why: 'The name is the id and the address of what it holds.',
  },
  'file-size': {
    asks: 'A file has at most 1 MB.',
    why: 'A long briefing has a tenth of that; more is something else than guidance.',
  },
  folder: {
    asks: 'The folder holds what guidance is made of, and nothing else.',
    why: 'A file nobody reads is often a file somebody thought was published.',
  },
  encoding: {
    asks: 'Files are plain text in UTF-8.',
    why: 'Other encodings turn quotation marks and names into question marks.',
  },
  'byte-order-mark': {
    asks: 'Files have no byte order mark.',
    why: 'It is an invisible character that some programs take for part of the text.',
  },
  'line-endings': {
    asks: 'Lines end with LF.',
    why: 'Mixed line endings make every line look changed.',
  },
  yaml: { asks: 'YAML can be read.', why: 'One misplaced mark changes what all that follows means.' },
  'front-matter': {
    asks: 'A file starts with front matter between two lines of "---".',
    why: 'It holds the title, the dates and everything else the text does not say.',
  },
  shape: {
    asks: 'Fields have known names and fit their kind.',
    why: 'A misspelt field would be left out without anybody noticing.',
  },
  extends: {
    asks: 'What extends other guidance names what is there.',
    why: 'A change to something that does not exist changes nothing, and nobody would notice.',
  },
  pack: { asks: 'The pack as a whole holds together.', why: 'A program that reads it would refuse it.' },

  // The text.
  'unsupported-markdown': {
    asks: 'Text uses paragraphs, headings, lists, quotations, emphasis and links.',
    why: 'That much reads the same on a screen, on paper and aloud.',
  },
  nesting: {
    asks: 'Lists and quotations are nested at most four deep.',
    why: 'Nobody follows them further in.',
  },
  'heading-depth': {
    asks: 'Headings have two or three "#".',
    why: 'The title is the first level; more than three are too many.',
  },
  section: {
    asks: 'Sections have the headings that have a meaning, once each, and are not empty.',
    why: 'Each section is shown in a place of its own.',
  },
  body: { asks: 'A message has a text.', why: 'A title and questions alone do not explain themselves.' },
  link: {
    asks: 'Links start with https:, http:, mailto: or tel:.',
    why: 'A pack is read in many places, where an address that is not whole leads nowhere.',
  },
  citation: {
    asks: 'Each finding ends with one source that the file lists.',
    why: 'A finding whose origin cannot be traced should not be passed on.',
  },
  questions: {
    asks: 'There are two to six questions.',
    why: 'One is a slogan; more than six are a form.',
  },
  'question-form': {
    asks: 'A question is plain text, ends with a question mark and asks one thing.',
    why: 'It is used alone in supervision, read aloud and copied.',
  },
  'closed-question': {
    asks: 'A question cannot be answered by yes or no.',
    why: 'An open question makes people think; a closed one gets ticked.',
  },
  unfinished: {
    asks: 'No mark of a draft is left.',
    why: 'What is marked has not been written or looked at by a person.',
  },
  'missing-part': {
    asks: 'A message has themes, an audience, other words for it, related messages and findings.',
    why: 'Without them it can be published, but is hard to find and easy to doubt.',
  },

  // How it reads.
  'reading-age': {
    asks: 'Prose has a reading age of at most 14.',
    why: 'People read guidance tired and in a hurry, and not all in their first language.',
  },
  'long-sentence': {
    asks: 'A sentence has at most 28 words.',
    why: 'Longer ones have to be read twice.',
  },
  abbreviation: {
    asks: 'Abbreviations are spelled out or stand in the glossary.',
    why: 'Each agency has its own, and the same letters mean different things.',
  },
  'shared-wording': {
    asks: 'No eight words in a row are those of a source.',
    why: 'Facts may be taken over; sentences belong to whoever wrote them.',
  },

  // Dates.
  'review-date': {
    asks: 'A review is due after it was last done, and was not done in the future.',
    why: 'Readers are told how old the guidance is.',
  },
  'review-due': { asks: 'Reviews are done before they are due.', why: 'This one is due within 60 days.' },
  'review-overdue': {
    asks: 'Reviews are done before they are due.',
    why: 'Readers see that this one is overdue and may not trust it.',
  },

  // Names that point at something.
  'unknown-message': { asks: 'Related ids exist.', why: 'The link would lead nowhere.' },
  'unknown-theme': { asks: 'Themes are listed in pack.yaml.', why: 'Readers browse by that list.' },
  'unknown-link': {
    asks: 'Local links are listed in pack.yaml.',
    why: 'A publisher gives each its address there.',
  },
  'unknown-source': {
    asks: 'Sources are listed in sources.yaml.',
    why: 'Readers are shown title and publisher.',
  },
  'uncited-source': {
    asks: 'A source that a message lists is cited in it.',
    why: 'Readers are shown it as the origin of something.',
  },
  repeated: { asks: 'A name stands once.', why: 'Two things of the same name cannot be told apart.' },
  'repeated-wording': {
    asks: 'Titles, questions and other words for a message differ across the library.',
    why: 'The same words twice send readers to the wrong one of two places.',
  },
  unused: { asks: 'What is listed is used.', why: 'Lists that only grow are soon trusted by nobody.' },

  // Terms.
  phrase: { asks: 'Phrases can be read.', why: 'One that cannot would find nothing.' },
  'prompt-test': {
    asks: 'A prompt shows and keeps quiet as its own tests say.',
    why: 'A prompt that is often wrong is soon ignored.',
  },
  'repeated-phrase': {
    asks: 'A phrase calls up one prompt.',
    why: 'Two prompts at the same words are one too many.',
  },
  'unknown-class': {
    asks: 'A choice that looks like a word class is one.',
    why: 'A misspelt class is taken for the word itself, and finds nothing.',
  },
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof RULES

export const isRule = (name: string): name is RuleName => Object.hasOwn(RULES, name)
