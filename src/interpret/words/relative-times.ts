// Data: how pages say how long ago, in English, Swedish, Norwegian, Danish and Finnish.

/**
 * Days of a unit, and its words after a number ("2 weeks ago", "2 viikkoa sitten", "för 2 veckor sedan", and alone on
 * LinkedIn: "3d", "1mo", "2 v").
 */
export const TIME_UNITS: readonly { readonly days: number; readonly words: readonly string[] }[] = [
  {
    days: 0,
    words: [
      ...['second', 'seconds', 'minute', 'minutes', 'min', 'hour', 'hours', 'hr', 'hrs', 'h'],
      ...['sekund', 'sekunder', 'minut', 'minuter', 'timme', 'timmar', 'tim'],
      ...['minutt', 'minutter', 'time', 'timer', 't'],
      ...['sekunti', 'sekuntia', 'minuutti', 'minuuttia', 'tunti', 'tuntia'],
    ],
  },
  {
    days: 1,
    words: ['day', 'days', 'd', 'dag', 'dagar', 'dager', 'dage', 'døgn', 'dygn', 'päivä', 'päivää', 'pv', 'vrk'],
  },
  {
    days: 7,
    words: [
      'week',
      'weeks',
      'w',
      'wk',
      'vecka',
      'veckor',
      'v',
      'uke',
      'uker',
      'u',
      'uge',
      'uger',
      'viikko',
      'viikkoa',
      'vk',
    ],
  },
  {
    days: 30,
    words: [
      ...['month', 'months', 'mo', 'mos', 'månad', 'månader', 'mån', 'måned', 'måneder', 'mnd', 'md', 'mdr'],
      ...['kuukausi', 'kuukautta', 'kk'],
    ],
  },
  { days: 365, words: ['year', 'years', 'yr', 'yrs', 'y', 'år', 'vuosi', 'vuotta'] },
];

/** One of a unit, without a number: "a week ago", "för en vecka sedan", "viikko sitten". */
export const ONE: readonly string[] = ['a', 'an', 'one', 'en', 'ett', 'et', 'én', 'ei'];

/** What makes a number and a unit a time in the past. The Swedish "för … sedan" has its word after, as the others. */
export const AGO: readonly string[] = ['ago', 'sedan', 'siden', 'sitten'];

/** Less than a day ago. */
export const NOW_WORDS: readonly string[] = [
  'just now',
  'today',
  'just nu',
  'idag',
  'i dag',
  'akkurat nå',
  'lige nu',
  'juuri nyt',
  'äsken',
  'tänään',
];
export const YESTERDAY_WORDS: readonly string[] = ['yesterday', 'igår', 'i går', 'eilen'];

/** What a line says beside the time of publication. */
export const PUBLISHED_WORDS: readonly string[] = [
  ...['published', 'posted', 'julkaistu', 'publicerad', 'publicerat', 'publisert', 'publiceret', 'offentliggjort'],
  ...['lagt ut', 'udgivet', 'lisätty'],
];
