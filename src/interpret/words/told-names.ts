// Data: how companies introduce themselves. Parts of regular expressions.

const ENGLISH =
  '(?:company|firm|agency|studio|manufacturer|maker|supplier|provider|consultancy|business|practice|producer)';

/** Before the name, at the end of a line. */
export const TOLD_BEFORE: readonly string[] = [
  'Welcome to',
  'Tervetuloa',
  'Välkommen till',
  'Velkommen til',
  'Willkommen bei',
  'Welkom bij',
  'Bienvenue chez',
];

/** After the name: that it is a company, and of what kind. */
export const TOLD_AFTER: readonly string[] = [
  `is (?:a|an|one of the) (?:[a-z-]+ ){0,5}${ENGLISH}`,
  'on (?:[A-Za-zäöÄÖ-]+ ){0,5}[a-zäö-]*(?:yritys|yhtiö|toimisto|liike|ammattilainen|asiantuntija|maahantuoja|valmistaja)',
  'är ett? (?:[a-zåäö-]+ ){0,4}[a-zåäö-]*(?:företag|bolag|byrå)',
  'er (?:en?|et) (?:[a-zæøå-]+ ){0,4}[a-zæøå-]*(?:bedrift|selskap|selskab|virksomhed|firma|byrå|bureau)',
  'ist ein[e]? (?:[A-Za-zäöüß-]+ ){0,4}[A-Za-zäöüß-]*(?:[Uu]nternehmen|[Bb]etrieb|[Ff]irma)',
];
