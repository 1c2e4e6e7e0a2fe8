// Data: how companies' sites call the parts that tell what happened, as parts of an address and as headings.

/** Where a company tells its own news. */
export const NEWS_SECTIONS_OWN: readonly string[] = [
  ...[
    'news',
    'newsroom',
    'news-room',
    'latest-news',
    'company-news',
    'press',
    'press-room',
    'pressroom',
    'press-releases',
  ],
  ...[
    'press-release',
    'news-and-press',
    'media',
    'media-center',
    'media-centre',
    'announcements',
    'releases',
    'updates',
  ],
  ...[
    'ajankohtaista',
    'uutiset',
    'uutinen',
    'tiedotteet',
    'tiedote',
    'lehdistötiedotteet',
    'lehdistotiedotteet',
    'medialle',
  ],
  ...['uutishuone', 'yritysuutiset', 'pörssitiedotteet', 'porssitiedotteet'],
  ...[
    'nyheter',
    'nyhet',
    'aktuellt',
    'press-och-media',
    'pressrum',
    'pressmeddelanden',
    'pressmeddelande',
    'nyhetsrum',
  ],
  ...['aktuelt', 'nyhetsarkiv', 'presse', 'presserom', 'pressemeldinger', 'pressemelding', 'nyhende', 'nytt'],
  ...['nyheder', 'nyhed', 'nyt', 'pressemeddelelser', 'pressemeddelelse', 'presserum', 'pressecenter'],
];

/** Where it writes of other things as well: what is told there is not surely its own. */
export const BLOG_SECTIONS: readonly string[] = [
  ...['blog', 'blogs', 'articles', 'article', 'stories', 'insights', 'posts', 'resources', 'magazine', 'journal'],
  ...[
    'blogi',
    'artikkelit',
    'artikkeli',
    'tarinat',
    'blogg',
    'artiklar',
    'artikel',
    'inspiration',
    'artikler',
    'artikkel',
  ],
];

/** What links to a teaser's article say, and no headline. */
export const READ_MORE: readonly string[] = [
  ...['read more', 'learn more', 'continue reading', 'read article', 'read the article', 'more', 'see all', 'view all'],
  ...[
    'lue lisää',
    'lue koko uutinen',
    'katso kaikki',
    'kaikki uutiset',
    'läs mer',
    'läs hela',
    'visa alla',
    'alla nyheter',
  ],
  ...['les mer', 'les hele saken', 'se alle', 'alle nyheter', 'læs mere', 'læs hele', 'alle nyheder'],
];

/** Before a company's name, these say that it is only where somebody came from, or one among others. */
export const IN_PASSING: readonly string[] = [
  ...[
    'former',
    'formerly',
    'ex',
    'previously at',
    'previously with',
    'previously of',
    'customers such as',
    'clients such as',
  ],
  ...[
    'like',
    'such as',
    'including',
    'competitor',
    'competitors',
    'rival',
    'rivals',
    'compared to',
    'compared with',
    'unlike',
  ],
  ...[
    'entinen',
    'entiset',
    'aiemmin',
    'aikaisemmin',
    'kuten',
    'esimerkiksi',
    'kilpailija',
    'kilpailijan',
    'kilpailijat',
  ],
  ...[
    'tidigare',
    'förre',
    'förra',
    'närmast från',
    'senast från',
    'kommer från',
    'såsom',
    'till exempel',
    'konkurrenten',
  ],
  ...['tidligere', 'kommer fra', 'slik som', 'for eksempel', 'blant andre', 'konkurrenten', 'blandt andre', 'såsom'],
];

/** Words of somebody who speaks of themselves and their own. */
export const OWN_WORDS: readonly string[] = [
  ...['we', "we're", 'we’re', "we've", 'we’ve', "we'll", 'our', 'us', 'ours'],
  ...['me', 'meidän', 'meille', 'meillä', 'meiltä', 'meitä', 'olemme', 'yhtiömme', 'joukkoomme', 'tiimiimme'],
  ...['vi', 'vår', 'vårt', 'våra', 'oss', 'våre', 'vores', 'vort', 'os', 'me', 'vårt'],
];

/** Where sites announce what is to come and what is sought: days and headlines there are of no news. */
export const NO_NEWS_SECTIONS: readonly string[] = [
  ...[
    'events',
    'event',
    'calendar',
    'webinars',
    'webinar',
    'courses',
    'training',
    'careers',
    'jobs',
    'vacancies',
    'agenda',
  ],
  ...[
    'tapahtumat',
    'tapahtuma',
    'kalenteri',
    'koulutukset',
    'koulutus',
    'webinaarit',
    'avoimet-tyopaikat',
    'tyopaikat',
  ],
  ...['evenemang', 'kalender', 'kurser', 'utbildningar', 'lediga-jobb', 'lediga-tjanster', 'karriar', 'jobb'],
  ...['arrangementer', 'kurs', 'ledige-stillinger', 'stillinger', 'karriere', 'begivenheder', 'ledige-job', 'job'],
];

/** Words that stand beside the name of a section in its heading. */
export const HEADING_WORDS: readonly string[] = [
  ...[
    'and',
    'all',
    'latest',
    'our',
    'recent',
    'the',
    'more',
    'from',
    'company',
    'archive',
    'room',
    'releases',
    'release',
  ],
  ...['ja', 'kaikki', 'uusimmat', 'viimeisimmät', 'arkisto', 'muut'],
  ...['och', 'alla', 'senaste', 'våra', 'arkiv', 'fler', 'i', 'media'],
  ...['og', 'alle', 'siste', 'seneste', 'våre', 'vores', 'flere', 'fra', 'oss', 'os'],
];

/** In a headline, what stands behind these is the time or the ground of what stands before. */
export const BACKGROUND_WORDS: readonly string[] = [
  ...['amid', 'amidst', 'after', 'following', 'despite', 'ahead of', 'as part of', 'in wake of', 'in the wake of'],
  ...['jälkeen', 'vuoksi', 'seurauksena', 'keskellä', 'huolimatta', 'ennen'],
  ...['efter', 'trots', 'inför', 'i samband med', 'till följd av', 'som en del av'],
  ...['etter', 'til tross for', 'midt i', 'som følge av', 'i forbindelse med', 'forut for', 'på grunn av'],
  ...['trods', 'midt under', 'i kølvandet på', 'på grund af'],
];
