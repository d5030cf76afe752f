/** What the document says of itself. */
export const info = {
  title: 'Communiqué: the public API',
  /** Of the interface, not of the software: the first part moves when something is taken away. */
  version: '1.0.0',
  summary: 'What a press office has published, and nothing else.',
  description: [
    'Read-only, for everybody. Each text is to the letter one that somebody approved who did not write it, or that an approver put out at once with a review owed.',
    'GET, HEAD (the same without a body) and OPTIONS; other methods are 405. Parameters that do not exist or are given twice are 400. Errors are problems of RFC 9457 with a stable `code`. All links are absolute. Fields that are not always there are left out where they are empty.',
    'Every English text carries its `disclaimer`, Chinese texts never do; show it wherever you show the text.',
  ].join('\n\n'),
} as const
