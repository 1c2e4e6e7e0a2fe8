// Companies that do not exist, as many as are wanted: the same number always gives the same company.

/** What a company database's export would say of a company. Null: not told. */
export interface MadeUpCompany {
  readonly name: string;
  readonly domain: string;
  readonly otherDomain: string | null;
  /** Norwegian, with a right check digit, of a series that is given to nobody. */
  readonly orgNumber: string | null;
  readonly country: string;
  readonly city: string;
  /** NACE code and words. */
  readonly industry: readonly [code: string, words: string];
  readonly employees: number | null;
  /** Euros. */
  readonly revenue: number | null;
  readonly founded: number | null;
  readonly linkedIn: string | null;
  readonly description: string | null;
  readonly technologies: readonly string[];
}

export interface MadeUpContact {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly company: MadeUpCompany;
}

const STEMS = ['Lumi', 'Kuura', 'Halla', 'Routa', 'Fjord', 'Skog', 'Berg', 'Havs', 'Tähti', 'Revon', 'Bjørk', 'Klit'];
const ENDS = ['vaara', 'niemi', 'koski', 'heim', 'vik', 'dal', 'stad', 'lund', 'mark', 'ranta', 'holm', 'by'];
const TRADES = ['Teknik', 'Data', 'Logistik', 'Energi', 'Mekanik', 'Foto', 'Konsult', 'Marin', 'Bygg', 'Media'];
const PLACES = [
  ['FI', ['Oulu', 'Tampere', 'Turku'], 'Oy'],
  ['SE', ['Umeå', 'Malmö', 'Borås'], 'AB'],
  ['DK', ['Aarhus', 'Odense', 'Esbjerg'], 'ApS'],
  ['DE', ['Kiel', 'Lübeck', 'Rostock'], 'GmbH'],
] as const;
const NORWAY = ['NO', ['Bergen', 'Tromsø', 'Bodø'], 'AS'] as const;
const INDUSTRIES = [
  ['62.01', 'Computer programming'],
  ['62.02', 'Computer consultancy'],
  ['28.29', 'Manufacture of machinery'],
  ['49.41', 'Freight transport by road'],
  ['41.20', 'Construction of buildings'],
  ['70.22', 'Business consultancy'],
  ['10.71', 'Manufacture of bread'],
] as const;
const TECHNOLOGIES = ['WordPress', 'HubSpot', 'Salesforce', 'Shopify', 'Matomo', 'React'];
const WORK = ['warehouse systems', 'forest machines', 'cold chains', 'payroll', 'harbour cranes', 'solar roofs'];
const FIRST_NAMES = ['Aino', 'Eero', 'Ingrid', 'Olav', 'Freja', 'Nils', 'Saga', 'Veikko'];
const LAST_NAMES = ['Esimerkki', 'Exempelsson', 'Eksempel', 'Mallila', 'Prøvesen', 'Testman'];
const ROLES = ['CEO', 'Sales manager', 'Head of IT', 'Buyer', 'Toimitusjohtaja'];

/** Every second company is Norwegian and has its number; else the values are spread evenly. */
export function madeUpCompany(number: number): MadeUpCompany {
  const random = randomFrom(number);
  const [country, cities, form] = number % 2 === 0 ? NORWAY : oneOf(PLACES, random);
  const label = `${oneOf(STEMS, random)}${oneOf(ENDS, random)} ${oneOf(TRADES, random)} ${number}`;
  const slug = plain(label);
  return {
    name: `${label} ${form}`,
    domain: `${slug}.example`,
    otherDomain: random() < 0.1 ? `${slug}-group.example` : null,
    orgNumber: country === 'NO' ? norwegianNumber(number) : null,
    country,
    city: oneOf(cities, random),
    industry: oneOf(INDUSTRIES, random),
    employees: random() < 0.8 ? Math.ceil(random() ** 4 * 5_000) : null,
    revenue: random() < 0.6 ? Math.ceil(random() ** 4 * 500) * 100_000 : null,
    founded: random() < 0.7 ? 1950 + Math.floor(random() * 75) : null,
    linkedIn: random() < 0.6 ? slug : null,
    description: random() < 0.5 ? `${label} makes ${oneOf(WORK, random)} and ${oneOf(WORK, random)}.` : null,
    technologies: TECHNOLOGIES.filter(() => random() < 0.2),
  };
}

/** A person at every fifth company. */
export function madeUpContact(number: number): MadeUpContact {
  const random = randomFrom(-1 - number);
  const company = madeUpCompany(number * 5);
  const name = `${oneOf(FIRST_NAMES, random)} ${oneOf(LAST_NAMES, random)}`;
  return { name, email: `${plain(name)}@${company.domain}`, role: oneOf(ROLES, random), company };
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function oneOf<Item>(items: readonly [Item, ...Item[]], random: () => number): Item;
export function oneOf<Item>(items: readonly Item[], random: () => number): Item;
export function oneOf<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

/** Small Latin letters and digits, words joined by hyphens. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (signs) => (/^[\u0300-\u036f]+$/.test(signs) ? '' : '-'));
}

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits that begin with 1, the last a check digit by modulus 11; null where there would be none. */
function norwegianNumber(number: number): string | null {
  const digits = String(10_000_000 + number);
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? null : digits + check;
}
