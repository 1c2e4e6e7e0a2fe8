// Data: what tells a language. ISO 639-1 codes.

/** Languages that are told by their words. */
export const TOLD_LANGUAGES = ['fi', 'sv', 'nb', 'nn', 'da', 'en', 'de'] as const;
export type ToldLanguage = (typeof TOLD_LANGUAGES)[number];

/** Words that sentences cannot do without. A word of several languages counts for each, but less. */
export const STOP_WORDS: Readonly<Record<ToldLanguage, string>> = {
  fi: 'ja on ei se että joka jotka myös sekä tai mutta kun jos niin kuin meillä meidän teidän sinun olemme ovat oli voit voi tämä tässä kaikki vain ota yhteyttä mukaan lisää aina yli kanssa varten jälkeen ennen meidät sinä me te he hän olla kuten koko uusi hyvä asiakas asiakkaan asiakkaiden palvelut yhteystiedot etusivu yritys meistä tervetuloa aukioloajat hinnasto',
  sv: 'och att det som en på är för med till av den inte om ett har vi kan du ditt din från eller oss vår vårt våra era ert våra hos också när där här alla mer nu ut upp efter över vid sig så bli blir varje utan mellan genom även både ska läs kontakta hem tjänster besök gärna boka välkommen öppettider nyheter priser',
  nb: 'og det som en på er for med til av den ikke om et har vi kan du ditt din fra eller oss vår vårt våre også når der her alle mer nå ut opp etter over ved seg så bli blir hver uten mellom gjennom både skal hva dere deg noe bare være hos hjem tjenester åpningstider velkommen nyheter priser bestill forside',
  nn: 'og det som ein på er for med til av den ikkje om eit har vi kan du ditt din frå eller oss vår vårt våre også når der her alle meir no ut opp etter over ved seg så bli blir kvar utan mellom gjennom både skal kva dykk deg noko berre vere hjå dei ho korleis',
  da: 'og det som en på er for med til af den ikke om et har vi kan du dit din fra eller os vores også når der her alle mere nu ud op efter over ved sig så blive bliver hver uden mellem gennem både skal hvad jer dig noget kun være hos mange blandt andet efter denne hvem nyheder åbningstider ydelser aftale rabat mød bestil velkommen priser forside',
  en: 'the and of to in a is for with our your you we are on as it that be by from at or can have this all more an will their has not us how what when which also about who its they was been',
  de: 'und die der das in zu den mit von für ist auf eine ein nicht wir sie ihr ihre ihnen uns unser unsere unseren werden als auch oder bei aus nach sind an es im zum zur wie haben hat kann über dem des einer einen sich durch mehr',
};

/** What links that switch the language say, in lower case: the language in its own words, in English or its neighbours'. */
export const LANGUAGE_NAMES: Readonly<Record<string, readonly string[]>> = {
  fi: ['suomi', 'suomeksi', 'finnish', 'finska', 'på finska', 'finsk', 'finnisch', 'soome'],
  sv: ['svenska', 'på svenska', 'swedish', 'ruotsi', 'ruotsiksi', 'svensk', 'schwedisch', 'rootsi'],
  nb: ['norsk', 'bokmål', 'norsk bokmål', 'norwegian', 'norska', 'på norska', 'norja', 'norjaksi', 'norwegisch'],
  nn: ['nynorsk', 'norsk nynorsk'],
  da: ['dansk', 'danish', 'danska', 'på danska', 'tanska', 'tanskaksi', 'dänisch'],
  en: [
    'english',
    'in english',
    'englanti',
    'englanniksi',
    'engelska',
    'på engelska',
    'engelsk',
    'på engelsk',
    'englisch',
    'inglise',
    'english version',
    'english site',
  ],
  de: ['deutsch', 'auf deutsch', 'german', 'saksa', 'saksaksi', 'tyska', 'på tyska', 'tysk', 'på tysk'],
  et: ['eesti', 'eesti keel', 'eesti keeles', 'estonian', 'viro', 'viroksi', 'estniska'],
  lv: ['latviešu', 'latviski', 'latvian', 'latvia'],
  lt: ['lietuvių', 'lietuviškai', 'lithuanian'],
  pl: ['polski', 'po polsku', 'polish', 'polska'],
  nl: ['nederlands', 'dutch', 'hollanti', 'nederländska'],
  fr: ['français', 'en français', 'french', 'ranska', 'ranskaksi', 'franska', 'fransk', 'französisch'],
  es: ['español', 'en español', 'spanish', 'espanja', 'spanska', 'spansk', 'spanisch'],
  it: ['italiano', 'in italiano', 'italian', 'italia', 'italienska', 'italiensk', 'italienisch'],
  pt: ['português', 'portuguese'],
  ru: ['русский', 'по-русски', 'на русском', 'russian', 'venäjä', 'venäjäksi', 'ryska', 'vene'],
  uk: ['українська', 'ukrainian'],
  cs: ['čeština', 'česky', 'czech'],
  is: ['íslenska', 'icelandic'],
  zh: ['中文', '简体中文', 'chinese'],
  ja: ['日本語', 'japanese'],
  ko: ['한국어', 'korean'],
};

/** What pages write for a language instead of its code: countries' codes and three letters. */
export const MISWRITTEN_LANGUAGES: Readonly<Record<string, string>> = {
  no: 'nb',
  nor: 'nb',
  nob: 'nb',
  nno: 'nn',
  se: 'sv',
  swe: 'sv',
  dk: 'da',
  dan: 'da',
  fin: 'fi',
  eng: 'en',
  gb: 'en',
  us: 'en',
  ger: 'de',
  deu: 'de',
  at: 'de',
  ee: 'et',
  est: 'et',
  jp: 'ja',
  kr: 'ko',
  cn: 'zh',
  cz: 'cs',
  pol: 'pl',
  fra: 'fr',
  rus: 'ru',
};
