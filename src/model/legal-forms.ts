// Data: the legal forms a company name may carry, as the registers of each country write them.

export interface LegalForm {
  /** As written beside a name; case counts ("AS" is a form, "as" is an English word). */
  readonly spellings: readonly string[];
  /** Countries whose law knows the form, the likeliest first. */
  readonly countries: readonly string[];
  /** Also written before the name ("Oy Example Ab", "UAB Example"). */
  readonly leads?: true;
  /** Without its case and dots it reads as a common word or surname ("Ek"): never stripped from a normalised name. */
  readonly isAlsoWord?: true;
}

export const LEGAL_FORMS: readonly LegalForm[] = [
  { spellings: ['Oyj', 'OYJ', 'Abp'], countries: ['FI'] },
  { spellings: ['Oy Ab', 'OY AB', 'Oy AB', 'Ab Oy'], countries: ['FI'] },
  { spellings: ['Oy', 'OY', 'oy', 'Osakeyhtiö'], countries: ['FI'], leads: true },
  { spellings: ['Ky', 'KY'], countries: ['FI'] },
  { spellings: ['Tmi', 'T:mi', 'TMI', 'Toiminimi'], countries: ['FI'], leads: true },
  { spellings: ['Osk', 'OSK', 'Osuuskunta'], countries: ['FI'] },
  { spellings: ['ry', 'r.y.', 'rf', 'r.f.'], countries: ['FI'] },
  { spellings: ['AB (publ)', 'AB (Publ)', 'AB publ'], countries: ['SE'] },
  { spellings: ['AB', 'Ab', 'Aktiebolag', 'Aktiebolaget'], countries: ['SE', 'FI'], leads: true },
  { spellings: ['HB', 'Handelsbolag'], countries: ['SE'] },
  { spellings: ['KB', 'Kommanditbolag'], countries: ['SE', 'FI'] },
  { spellings: ['ek. för.', 'ekonomisk förening', 'Ek. För.'], countries: ['SE'] },
  { spellings: ['ASA'], countries: ['NO'] },
  { spellings: ['AS', 'Aksjeselskap'], countries: ['NO', 'EE'], leads: true },
  { spellings: ['ANS', 'NUF', 'ENK'], countries: ['NO'] },
  { spellings: ['DA', 'BA'], countries: ['NO'], isAlsoWord: true },
  { spellings: ['e.K.', 'e. K.'], countries: ['DE'], isAlsoWord: true },
  { spellings: ['SA'], countries: ['NO', 'FR', 'BE', 'CH', 'ES', 'PT', 'PL'] },
  { spellings: ['ApS', 'APS', 'Aps', 'Anpartsselskab'], countries: ['DK'] },
  { spellings: ['A/S', 'a/s', 'Aktieselskab'], countries: ['DK'] },
  { spellings: ['I/S', 'K/S', 'P/S', 'IVS', 'A.m.b.a.', 'AMBA', 'a.m.b.a.'], countries: ['DK'] },
  { spellings: ['OÜ', 'Osaühing'], countries: ['EE'], leads: true },
  { spellings: ['SIA'], countries: ['LV'], leads: true },
  { spellings: ['UAB'], countries: ['LT'], leads: true },
  { spellings: ['ehf', 'ehf.', 'hf.'], countries: ['IS'] },
  {
    spellings: [
      'GmbH & Co. KG',
      'GmbH & Co KG',
      'GmbH & Co. KGaA',
      'UG (haftungsbeschränkt)',
      'UG (haftungsbeschränkt) & Co. KG',
      'KGaA',
      'AG & Co. KG',
    ],
    countries: ['DE'],
  },
  { spellings: ['GmbH', 'gGmbH', 'GMBH', 'mbH'], countries: ['DE', 'AT', 'CH'] },
  {
    spellings: ['AG', 'KG', 'OHG', 'GbR', 'UG', 'eG', 'e.V.', 'PartG mbB', 'PartGmbB'],
    countries: ['DE', 'AT', 'CH'],
  },
  { spellings: ['B.V.', 'BV', 'N.V.', 'NV', 'V.O.F.', 'VOF'], countries: ['NL', 'BE'] },
  { spellings: ['Pty Ltd', 'Pty. Ltd.', 'Pty Limited', 'PTY LTD'], countries: ['AU'] },
  { spellings: ['Pvt Ltd', 'Pvt. Ltd.', 'Private Limited', 'Pvt. Ltd'], countries: ['IN'] },
  { spellings: ['Pte Ltd', 'Pte. Ltd.'], countries: ['SG'] },
  {
    spellings: ['Ltd', 'Ltd.', 'LTD', 'Limited', 'LIMITED', 'plc', 'PLC', 'Plc', 'LLP', 'CIC'],
    countries: ['GB', 'IE'],
  },
  {
    spellings: [
      'Inc',
      'Inc.',
      'INC',
      'INC.',
      'Incorporated',
      'LLC',
      'L.L.C.',
      'Corp',
      'Corp.',
      'Corporation',
      'L.P.',
      'P.C.',
      'PBC',
    ],
    countries: ['US', 'CA'],
  },
  { spellings: ['SAS', 'S.A.S.', 'SASU', 'SARL', 'S.A.R.L.', 'EURL', 'Sàrl'], countries: ['FR', 'CH', 'LU'] },
  {
    spellings: [
      'Sp. z o.o.',
      'sp. z o.o.',
      'Sp. z o. o.',
      'sp. z o. o.',
      'SP. Z O.O.',
      'Spółka z o.o.',
      'Sp. z.o.o.',
      'Sp. k.',
      'sp. k.',
      'sp.k.',
      'sp. j.',
      'Sp. J.',
      'spółka z ograniczoną odpowiedzialnością',
    ],
    countries: ['PL'],
  },
  { spellings: ['S.A.'], countries: ['PL', 'FR', 'ES', 'BE', 'PT', 'LU'] },
  {
    spellings: ['s.r.o.', 'S.R.O.', 'spol. s r.o.', 'spol. s r. o.', 's. r. o.', 'a.s.', 'a. s.', 'v.o.s.'],
    countries: ['CZ', 'SK'],
  },
  { spellings: ['S.r.l.', 'S.R.L.', 'SRL', 'Srl', 's.r.l.', 'S.p.A.', 'SpA', 'S.P.A.', 'Spa.'], countries: ['IT'] },
  { spellings: ['S.L.', 'S.L.U.', 'SL', 'SLU'], countries: ['ES'] },
  { spellings: ['Lda', 'Lda.', 'LDA'], countries: ['PT'] },
  { spellings: ['d.o.o.', 'd.d.'], countries: ['SI', 'HR'] },
  { spellings: ['Kft.', 'Kft', 'Zrt.', 'Nyrt.'], countries: ['HU'] },
  { spellings: ['K.K.', 'Co., Ltd.', 'Co. Ltd.', 'Co., Ltd'], countries: [] },
];
