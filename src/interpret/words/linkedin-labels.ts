// Data: the rows of LinkedIn's About in the five languages of its interface that we read.

export const LINKEDIN_ROWS: Readonly<
  Record<'website' | 'industry' | 'size' | 'headquarters' | 'founded' | 'phone', readonly string[]>
> = {
  website: [
    'website',
    'webbplats',
    'nettsted',
    'nettside',
    'websted',
    'hjemmeside',
    'verkkosivusto',
    'verkkosivu',
    'verkkosivut',
    'sivusto',
  ],
  industry: [
    'industry',
    'industries',
    'bransch',
    'branscher',
    'bransje',
    'branche',
    'brancher',
    'toimiala',
    'toimialat',
  ],
  size: [
    'company size',
    'size',
    'företagsstorlek',
    'storlek',
    'bedriftsstørrelse',
    'firmastørrelse',
    'størrelse',
    'virksomhedsstørrelse',
    'yrityksen koko',
    'koko',
  ],
  headquarters: [
    'headquarters',
    'huvudkontor',
    'hovedkontor',
    'hovedkvarter',
    'pääkonttori',
    'pääkonttorin sijainti',
    'pääkonttorit',
  ],
  founded: [
    'founded',
    'grundat',
    'grundades',
    'grunnlagt',
    'stiftet',
    'etablert',
    'grundlagt',
    'oprettet',
    'perustettu',
    'perustamisvuosi',
  ],
  phone: ['phone', 'telefon', 'puhelin', 'telefonnummer', 'puhelinnumero'],
};

/** "5,750 followers", "2.082.808 følgere", "1 234 seuraajaa". */
export const FOLLOWER_WORDS: readonly string[] = [
  'followers',
  'follower',
  'följare',
  'følgere',
  'seuraajaa',
  'seuraaja',
];
/** Members who work there: "69 employees", "45 anställda på LinkedIn", "associated members". */
export const MEMBER_WORDS: readonly string[] = [
  'employees',
  'associated members',
  'on linkedin',
  'anställda',
  'associerade medlemmar',
  'medarbetare',
  'ansatte',
  'tilknyttede medlemmer',
  'tilknyttede medlemmer',
  'medarbejdere',
  'työntekijää',
  'liittyvää jäsentä',
  'jäsentä',
  'på linkedin',
  'linkedinissä',
];
