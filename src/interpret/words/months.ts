// Data: what the months are called in English, Swedish, Norwegian, Danish and Finnish, and how each is shortened.

/** January first. A text is looked up as a whole word, so that "mar" is never taken out of "marraskuuta". */
export const MONTHS: readonly string[] = [
  'january jan januari januar jän tammikuu tammi',
  'february feb februari februar febr helmikuu helmi',
  'march mar mars marts maaliskuu maalis maalisk',
  'april apr huhtikuu huhti',
  'may maj mai toukokuu touko',
  'june jun juni kesäkuu kesä',
  'july jul juli heinäkuu heinä',
  'august aug augusti elokuu elo',
  'september sep sept syyskuu syys syysk',
  'october oct oktober okt lokakuu loka lokak',
  'november nov marraskuu marras marrask',
  'december dec desember des dec joulukuu joulu jouluk',
];

/** What Finnish puts behind a month: "syyskuuta", "syyskuussa". */
export const MONTH_ENDINGS: readonly string[] = ['ta', 'ssa', 'n', 'lle', 'sta', 'hun', 'na'];

/** Words before a day that make it one that a page was changed on, or that something is to come: not when it was told. */
export const NOT_PUBLISHED: readonly string[] = [
  ...['updated', 'last updated', 'modified', 'last modified', 'reviewed', 'accessed', 'retrieved'],
  ...['päivitetty', 'muokattu', 'viimeksi päivitetty'],
  ...['uppdaterad', 'uppdaterat', 'ändrad', 'senast ändrad', 'senast uppdaterad'],
  ...['oppdatert', 'sist oppdatert', 'endret', 'sist endret'],
  ...['opdateret', 'sidst opdateret', 'ændret', 'sidst ændret'],
  ...['copyright', 'all rights reserved', 'founded', 'established', 'since', 'grundat', 'perustettu', 'stiftet'],
  ...['deadline', 'apply by', 'register by', 'valid until', 'expires', 'ends', 'last day', 'webinar', 'save the date'],
  ...['hakuaika', 'viimeistään', 'ilmoittaudu', 'ilmoittautuminen', 'voimassa', 'tapahtuma', 'webinaari'],
  ...['sista ansökningsdag', 'ansök senast', 'anmäl dig', 'anmälan', 'senast den', 'gäller till', 'evenemang'],
  ...['søknadsfrist', 'påmelding', 'meld deg på', 'senest', 'frist', 'arrangement'],
  ...['ansøgningsfrist', 'tilmelding', 'tilmeld dig', 'gælder til', 'event'],
];
