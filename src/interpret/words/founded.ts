// Data: how pages tell when a company was founded. Parts of patterns, in small letters.

/** Words of founding, before or after the year. */
export const FOUNDED: readonly string[] = [
  'founded',
  'established',
  'started(?: out)?(?: in)?',
  'incorporated',
  'set up in',
  'formed in',
  'began(?: in)?',
  'opened (?:our|its) doors(?: in)?',
  'est\\.?',
  'in business since',
  'family[- ]owned since',
  'perustettu',
  'perustettiin',
  'perusti(?:vat)?',
  'perustamisvuosi',
  'toiminta(?:mme|nsa)? (?:alkoi|aloitettiin|on alkanut)',
  'toiminnan aloitus',
  'aloitti(?:mme|vat)? toiminta(?:nsa|mme)',
  'aloittanut toimintansa',
  'toimintansa aloittanut',
  'kaikki alkoi',
  'grundat',
  'grundades',
  'grundad',
  'grundade',
  'startades',
  'startade',
  'startat',
  'bildades',
  'etablerades',
  'etablerat',
  'etablerad',
  'starten',
  'slog upp portarna',
  'registrerades',
  'verksamma? sedan',
  'verksamt sedan',
  'familjeföretag sedan',
  'funnits sedan',
  'stiftet',
  'stiftades',
  'etablert',
  'grunnlagt',
  'startet(?: opp)?',
  'oppstart(?:et|en)?',
  'åpnet dørene',
  'etableringsår',
  'stiftelsesår',
  'rok założenia',
  'rok založení',
  'etableret',
  'grundlagt',
  'oprettet',
  'startede(?: op)?',
  'slog dørene op',
  'siden starten i',
  'gegründet',
  'gründung(?:sjahr)?',
  'opgericht',
  'założon[ayo]',
  'powstała',
  'založen[ao]?',
  'asutatud',
  'fondée?s?',
  'créée?s? en',
  'asutati',
  'grunnlagd',
  'skipa',
  'stifta',
  'starta(?: opp)?',
  'etablera',
  'gesticht',
  'założył[aio]?',
  'rozpoczął działalność',
  'rozpoczęła działalność',
  'založili',
  'vznikl[aoi]?',
  'anno',
];

/** Words of founding only when the year follows at once: what else was opened or launched is a shop or a product. */
export const OPENED: readonly string[] = ['öppnade', 'öppnades', 'åbnede', 'åpnet', 'launched', 'opened', 'avattiin'];

/** "Since": founding when it stands as a slogan, or when the company speaks of what it does. */
export const SINCE: readonly string[] = [
  'since',
  'vuodesta',
  'sedan',
  'sen',
  'siden',
  'sidan',
  'seit',
  'sinds',
  'od roku',
  'od',
  'aastast',
  'alates',
  'depuis',
  'desde',
];

/** Words between "since" and the year. */
export const YEAR_WORDS = '(?:år(?:et)?|the year|vuoden|vuotta|dem jahr|roku|roce)';

/** Labels in tables and lists. */
export const FOUNDED_LABELS: readonly string[] = [
  'founded',
  'established',
  'founded in',
  'year founded',
  'perustettu',
  'perustamisvuosi',
  'grundat',
  'grundades',
  'grundat år',
  'startår',
  'stiftet',
  'etablert',
  'grunnlagt',
  'stiftelsesdato',
  'stiftelsesår',
  'etablerat',
  'etablerad',
  'founding year',
  'year established',
  'gründung',
  'gründungsjahr',
  'opgericht in',
  'année de création',
  'asutamisaasta',
  'etableret',
  'grundlagt',
  'etableringsår',
  'gegründet',
  'opgericht',
  'asutatud',
  'rok założenia',
  'rok založení',
];

/** Births, laws, notices and centuries: never a founding. */
export const NEVER_FOUNDING =
  /född|syntynyt|født|geboren|\bborn\b|utexaminer|valmistunu|examen|graduat|certifi|sertifi|\biso\b|copyright|©|\blaw|lagen|loven|förordning|domän|domain|server|-talet|-tallet|-luvu|uppdater|oppdater|opdater|päivitet|updated/i;

/** What else than companies is started and founded: it stands before the word. */
export const OTHER_THINGS =
  /(?:kampanj|projekt|projektin|samarbete|samarbeid|samarbejd|yhteistyö|säsong|sesong|sæson|kursen|kurset|stiftelse|säätiö|foundation|programme|produkt|blogg|podd|festival|cooperation|project)[a-zà-ÿ]*(?:\s[a-zà-ÿ]+){0,3}\s$/i;

/** After "since" also a person's years, a membership's, an address's, a price's. */
export const NOT_SINCE =
  /arbetat|jobbat|worked as|working as|työskennel|töissä|ansatt(?!e)|ansat(?!t)|anställd(?!a)|employed|\bvd\b|\bceo\b|toimitusjohtaj|daglig leder|direktør|geschäftsführer|styrelse|hallituksen|bestyrels|ägare|omistaja|customer|kund (?:sedan|hos)|kunde siden|asiakas(?:kaamme|kaana)? vuodesta|medlem|jäsen|member|mitglied|auktoriser|godkänd|hyväksy|rekisteröity|registrera|adress|osoit|(?:samma|samme|denna|denne|nuvarande|nåværende|nuværende|vår|våre|vores|nya|nye) lokal|lokal(?:er(?:na|ne)?|ene?|et)(?![a-zà-ÿ])|tilois|premises|kontor i|kontoret|office|kontor sedan|toimipiste|butik i|gäller|gäll[dt]|gjelder|gælder|voimassa|in force|in effect|valid|gültig|partner(?:s|ship)? (?:since|sedan|siden)|available|tillgänglig|del av|del af|part of|\bosa |kuulu|ägd|ägs|\beid\b|eies|ejet|owned|omist|offer|erbjud|tilby|tilbud|tarjon|ökat|vuxit|kasvanut|grown|increased|öppettider|tillverka|produser|valmistettu|manufactur|hergestellt|patent|hos oss|hos os|gyldig|membre|\bklant|client|klient|zákazník|diplom|dyplom/i;

/** Serving customers is what a company does; it does not make them the ones spoken of. */
export const SERVING =
  /asiakkaan asialla|asiakka\S{2,12} (?:palveluksessa|asialla)|i kunde(?:n|r)(?:nas|s) (?:tjänst|tjeneste)|serving (?:our )?(?:customers|clients)|at (?:our )?customers['’] service|kunden(?:s)? (?:im mittelpunkt|tjänst)/gi;

/** A company's birthday, with its age. Source of a pattern for small letters. */
export const ANNIVERSARY =
  '(?:firar|firade|fyllde|fyller|jubilerar|juhli[A-Za-zÀ-ӿ]*|täytti|täyttää|feirer|feiret|feirte|fejrer|fejrede|fylte|fyldte|celebrat[A-Za-zÀ-ӿ]*|marked|feiert[A-Za-zÀ-ӿ]*|gefeiert)[^.!?]{0,60}?(?<![\\d.,])(?<age>\\d{1,3})(?:\\s?(?:års?|år|-?vuot[A-Za-zÀ-ӿ]*|vuotta|years?|jahre|jaar|lat)|(?:-års|:n vuoden|-årsjubileum|(?:st|nd|rd|th) anniversary))';
