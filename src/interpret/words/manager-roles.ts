// Data: the managers a company has one of, as pages in English, Finnish, Swedish, Norwegian and Danish name them.

/** Words of each role in small letters; longer ones may hold shorter ones. */
export const MANAGER_ROLES: Readonly<Record<string, readonly string[]>> = {
  ceo: [
    ...['ceo', 'chief executive officer', 'managing director', 'president & ceo', 'president and ceo', 'founder & ceo'],
    ...['ceo & founder', 'ceo, founder', 'founder and ceo', 'ceo & co-founder', 'co-founder & ceo'],
    ...['toimitusjohtaja', 'toimitusjohtaja, perustaja', 'konsernijohtaja', 'vd', 'verkställande direktör'],
    ...[
      'koncernchef',
      'vd och koncernchef',
      'vd & grundare',
      'daglig leder',
      'dagleg leiar',
      'administrerende direktør',
    ],
    ...[
      'adm. dir.',
      'adm. direktør',
      'adm.dir.',
      'konsernsjef',
      'direktør',
      'adm. dir',
      'koncerndirektør',
      'geschäftsführer',
    ],
  ],
  cfo: [
    ...['cfo', 'chief financial officer', 'finance director', 'talousjohtaja', 'ekonomichef', 'finansdirektör'],
    ...[
      'finanschef',
      'ekonomidirektör',
      'økonomisjef',
      'økonomidirektør',
      'økonomichef',
      'finansdirektør',
      'finansdirektør (cfo)',
    ],
  ],
  cto: [
    'cto',
    'chief technology officer',
    'chief technical officer',
    'teknologiajohtaja',
    'teknisk direktör',
    'teknisk direktør',
    'teknologidirektør',
  ],
  coo: ['coo', 'chief operating officer', 'operatiivinen johtaja', 'operativ chef', 'driftsdirektør', 'driftsdirektör'],
  sales: [
    ...['chief commercial officer', 'cco', 'chief sales officer', 'sales director', 'head of sales', 'vp sales'],
    ...[
      'myyntijohtaja',
      'kaupallinen johtaja',
      'försäljningschef',
      'försäljningsdirektör',
      'salgssjef',
      'salgsdirektør',
    ],
    ...['salgschef', 'kommersiell direktør', 'kommerciel direktør'],
  ],
  marketing: [
    ...['cmo', 'chief marketing officer', 'marketing director', 'head of marketing', 'markkinointijohtaja'],
    ...['marknadschef', 'marknadsdirektör', 'markedssjef', 'markedsdirektør', 'marketingchef', 'marketingdirektør'],
  ],
};

/** Where companies say who works there: beginnings of the parts of a path, folded. */
export const PEOPLE_PATHS: readonly string[] = [
  ...['contact', 'about', 'team', 'our-team', 'people', 'staff', 'management', 'leadership', 'company', 'who-we-are'],
  ...['yhteys', 'ota-yhteytta', 'tiimi', 'henkilo', 'ihmiset', 'johto', 'johtoryhma', 'yritys', 'meista', 'tietoa'],
  ...['kontakt', 'om-', 'om', 'medarbetare', 'personal', 'ledning', 'foretag', 'vart-team'],
  ...['ansatte', 'ledelse', 'medarbeidere', 'medarbejdere', 'folkene', 'vi-er', 'bedrift', 'virksomhed', 'organisa'],
];
