// Data: what only the companies of one country write: their law, their taxes, their registers' numbers, their money.

/** Words by the country they are of, as they are written; a word of two countries is in none. */
export const COUNTRY_SIGNS: Readonly<Record<string, readonly string[]>> = {
  FI: [
    'Y-tunnus',
    'Y-tunnuksen',
    'FO-nummer',
    'kotitalousvähennys',
    'kotitalousvähennykseen',
    'Suomen lakia',
    'Suomen lain',
  ],
  SE: [
    'F-skatt',
    'F-skattsedel',
    'F-skattebevis',
    'RUT-avdrag',
    'ROT-avdrag',
    'Rutavdrag',
    'rutavdrag',
    'Rotavdrag',
    'rotavdrag',
    'RUT avdrag',
    'ROT avdrag',
    'svensk lag',
    'svensk rätt',
    'SEK',
    'Swish',
  ],
  NO: ['NOK', 'norsk rett', 'norsk lov', 'Vipps', 'Foretaksregisteret', 'Brønnøysundregistrene'],
  DK: [
    'CVR',
    'CVR-nr',
    'CVR nr',
    'DKK',
    'MobilePay',
    'håndværkerfradrag',
    'servicefradrag',
    'Finanstilsynet i Danmark',
  ],
  CZ: ['Kč', 'CZK', 'IČO', 'DIČ'],
  PL: ['zł', 'PLN', 'NIP', 'REGON', 'KRS'],
  HU: ['HUF', 'adószám'],
  NL: ['KvK', 'KVK', 'KvK-nummer', 'AVG'],
  FR: ['SIRET', 'SIREN', 'RCS'],
  IT: ['P.IVA', 'P. IVA', 'Partita IVA'],
  EE: ['registrikood', 'KMKR'],
};

/** A contract's law, behind the verb that puts the contract under it: who only deals with the law says it otherwise. */
export const LAWS: Readonly<Record<string, string>> = {
  DK: '(?:underlagt|underlægges|reguleres af|efter|i henhold til|afgøres efter) dansk (?:ret|lovgivning|lov)',
  SE: '(?:enligt|under|omfattas av|regleras av|lyder under|tillämpas) svensk (?:lag|rätt|lagstiftning)',
  NO: '(?:underlagt|reguleres av|etter|i henhold til) norsk (?:rett|lov|lovgivning)',
  FI: '(?:sovelletaan|noudatetaan) suomen (?:lakia|lainsäädäntöä)',
  DE: 'es gilt (?:das recht der bundesrepublik deutschland|deutsches recht|ausschließlich deutsches recht)',
  GB: 'governed by (?:and construed in accordance with )?(?:the laws? of england|english law)',
  NL: 'nederlands recht (?:is )?van toepassing',
};
