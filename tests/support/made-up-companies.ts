// Made-up companies in any number, the same each time: for tests and measurements at scale.
import type { Company } from '../../src/model/company.ts';
import { factOf, NOW, someCompany, someFacts } from './companies.ts';

const BEGINNINGS =
  'Alt Berg Björk Dal Eke Fjord Gran Harju Holm Jokel Kallio Kivi Koski Lauri Lind Lumi Mäki Mann Nord Ojal Peru Pöllän Raja Ranta Saari Salm Skog Strand Sund Tamm Tuul Ulv Vesi Vinter Väst Åker Öst Zimm Quint Yrj'.split(
    ' ',
  );
const MIDDLES = 'a o en is er un al ev or ik us ent ine ava esta'.split(' ');
const ENDINGS =
  'vaara la heim torp niemi by gård järvi lund stad mo vik salo nen sten dorf field burg berga tuuli'.split(' ');
const TRADES = ['', '', 'Konepaja', 'Logistik', 'Systems', 'Bygg', 'Teollisuus', 'Foods', 'Data', 'Energi', 'Verkstad'];
const FORMS = ['Oy', 'AB', 'AS', 'A/S', 'GmbH', 'OÜ', 'Ltd'];
const COUNTRIES = ['FI', 'SE', 'NO', 'DK', 'DE', 'EE', 'GB'];

/** A source of numbers below 1 that gives the same ones each time. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pickFrom =
  (random: () => number) =>
  (list: readonly string[]): string =>
    list[Math.floor(random() * list.length)] ?? '';

/** The name of a company nobody has. */
export function madeUpName(random: () => number): string {
  const pick = pickFrom(random);
  const word = () => pick(BEGINNINGS) + pick(MIDDLES) + pick(ENDINGS);
  const own = random() < 0.5 ? word() : `${word()} ${pick(BEGINNINGS)}${pick(ENDINGS)}`;
  return [own, pick(TRADES), pick(FORMS)].filter((part) => part !== '').join(' ');
}

/** Companies by their number; ids are in order. Every tenth is saved. */
export function madeUpCompany(number: number, random: () => number): Company {
  const name = madeUpName(random);
  const pick = pickFrom(random);
  const label = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '');
  return someCompany({
    id: `company-${String(number).padStart(8, '0')}`,
    facts: someFacts({
      name: factOf(name),
      domain: factOf(`${label}${number}.example`),
      country: factOf(pick(COUNTRIES)),
      city: factOf(pick(BEGINNINGS) + pick(ENDINGS)),
      employees: factOf({ min: Math.floor(random() * 900), max: null }),
    }),
    tags: number % 20 === 0 ? ['fair'] : [],
    savedAt: number % 10 === 0 ? NOW : null,
    updatedAt: NOW - number * 1_000,
  });
}

/** A name with one slip of the key: a letter left out, doubled, wrong, or in its neighbour's place. */
export function withSlip(name: string, random: () => number): string {
  const place = 1 + Math.floor(random() * (name.length - 2));
  const [before, letter, next, after] = [
    name.slice(0, place),
    name[place] ?? '',
    name[place + 1] ?? '',
    name.slice(place + 2),
  ];
  const kinds = [
    before + next + after,
    before + letter + letter + next + after,
    `${before}e${next}${after}`,
    before + next + letter + after,
  ];
  return kinds[Math.floor(random() * kinds.length)] ?? name;
}
