// What the export writes, the import reads as the same: in both languages, and in each CRM's form what that form holds.
import { describe, expect, it } from 'vitest';
import { factOf, NOW, someCompany, someContact, someFacts } from '../../../tests/support/companies.ts';
import { EXPORT_SHAPES } from '../../messages/work/exporting.ts';
import { COMPANY_STATUSES } from '../../model/company.ts';
import { STAGES } from '../../model/contact.ts';
import type { ImportPlan } from '../../model/import-plan.ts';
import { guessTable } from '../import/columns/guess-columns.ts';
import { firstRecords } from '../import/file/records.ts';
import { rowReader } from '../import/records/read-row.ts';
import { csvLines } from './csv.ts';
import { shapeOf } from './shapes/all.ts';
import type { Column } from './shapes/shape.ts';

const company = someCompany({
  facts: someFacts({
    orgNumbers: [factOf({ country: 'FI', kind: 'organisation', number: '9999902-8' } as const)],
    aliasDomains: [factOf('lumivaara.no', 90)],
    city: factOf('Oulu'),
    address: factOf('Esimerkkikatu 1, 90100 Oulu'),
    phones: [factOf('+358401299567'), factOf('+358401299568')],
    emails: [factOf('info@lumivaara.example')],
    industries: [factOf({ nace: '62.01', linkedIn: null, words: 'Ohjelmistojen suunnittelu' })],
    employees: factOf({ min: 51, max: 200 }),
    revenue: factOf({ amount: 4_200_000, currency: 'EUR', year: null }),
    foundedYear: factOf(1987),
    linkedIn: factOf({ kind: 'company', slug: 'lumivaara', id: null } as const),
    description: factOf('=HYPERLINK("https://x.example"), sanoi "joku"'),
    technologies: [factOf('WordPress'), factOf('HubSpot')],
  }),
  status: { value: 'customer', date: NOW, source: 'seller' },
  tags: ['messut', 'pohjoinen'],
  savedAt: NOW,
});

const contact = someContact({
  phone: '+358401299567',
  role: 'Toimitusjohtaja',
  linkedIn: 'aino-esimerkki',
  stage: 'marketing-qualified-lead',
  emailConsent: 'given',
  tags: ['messut'],
});

/** Writes rows and reads them as an import does that nobody corrects. */
function imported<Row>(columns: readonly Column<Row>[], rows: readonly Row[], separator: ',' | ';') {
  const text = csvLines(
    [columns.map(({ header }) => header), ...rows.map((row) => columns.map((column) => column.write(row)))],
    separator,
  );
  const [headers = [], ...records] = firstRecords(text.replaceAll('\r\n', '\n'), separator, true);
  const guess = guessTable(headers, records);
  const plan: ImportPlan = {
    columns: guess.columns.map(({ field }) => field),
    rows: guess.rows,
    onlyKnown: false,
    updates: 'fill',
    tag: '',
    save: true,
    stage: guess.stage,
    country: guess.country,
    // The seller says it where the file does not.
    currency: guess.currency || 'EUR',
  };
  const read = rowReader(headers, plan, NOW);
  return { guess, drafts: records.map(read) };
}

const choice = (language: string) => ({ language, currency: 'EUR' });

describe.each([
  ['en', ',' as const],
  ['fi', ';' as const],
])('our own file in %s', (language, separator) => {
  it('brings a company back with all a sheet can hold', () => {
    const { drafts } = imported(shapeOf('ermine', choice(language)).companies, [company], separator);
    const [draft] = drafts;
    const facts = draft?.company?.facts;
    const values = Object.fromEntries(Object.entries(facts ?? {}).map(([name, fact]) => [name, plainValue(fact)]));
    expect(draft?.remarks).toEqual([]);
    expect(values).toEqual({
      ...Object.fromEntries(Object.entries(company.facts).map(([name, fact]) => [name, plainValue(fact)])),
      industries: [{ nace: '62.01', linkedIn: null, words: '62.01 Ohjelmistojen suunnittelu' }],
    });
    expect(draft?.company).toMatchObject({ status: 'customer', tags: ['messut', 'pohjoinen'] });
  });

  it('brings a person back', () => {
    const { drafts } = imported(shapeOf('ermine', choice(language)).people, [{ contact, company }], separator);
    const { name, email, phone, role, linkedIn, stage, emailConsent, tags } = contact;
    expect(drafts[0]?.person).toMatchObject({
      ...{ name, email, phone, role, linkedIn, stage, emailConsent, tags },
      employer: 'Lumivaara Oy',
    });
    expect(drafts[0]?.remarks).toEqual([]);
  });

  it('keeps every stage and status', () => {
    const shape = shapeOf('ermine', choice(language));
    const people = STAGES.map((stage) => ({ contact: { ...contact, stage }, company }));
    expect(imported(shape.people, people, separator).drafts.map(({ person }) => person?.stage)).toEqual(STAGES);
    const companies = COMPANY_STATUSES.map((value) => ({
      ...company,
      status: { value, date: NOW, source: 'seller' } as const,
    }));
    expect(imported(shape.companies, companies, separator).drafts.map((draft) => draft.company?.status)).toEqual(
      COMPANY_STATUSES,
    );
  });
});

describe.each(EXPORT_SHAPES)('the file for %s', (shape) => {
  const { companies, people } = shapeOf(shape, choice('en'));

  it('is known for companies, with what tells them', () => {
    const { guess, drafts } = imported(companies, [company], ',');
    expect(guess.rows).toBe('companies');
    expect(drafts[0]?.remarks).toEqual([]);
    expect(drafts[0]?.company?.facts).toMatchObject({
      name: { value: 'Lumivaara Oy' },
      domain: { value: 'lumivaara.example' },
      revenue: { value: { amount: 4_200_000, currency: 'EUR' } },
    });
  });

  it('is known for people, and says who wants no e-mail', () => {
    const refusing = { ...contact, emailConsent: 'refused' } as const;
    const { drafts } = imported(people, [{ contact: refusing, company }], ',');
    expect(drafts[0]?.person).toMatchObject({
      name: 'Aino Esimerkki',
      email: 'aino@lumivaara.example',
      phone: '+358401299567',
      role: 'Toimitusjohtaja',
      employer: 'Lumivaara Oy',
      emailConsent: 'refused',
    });
  });

  it('leaves out revenue in another currency', () => {
    const written = shapeOf(shape, { language: 'en', currency: 'SEK' }).companies.map(({ write }) => write(company));
    expect(written.some((cell) => cell === '4200000')).toBe(false);
  });
});

/** A fact's value, or those of a list. */
function plainValue(fact: unknown): unknown {
  if (Array.isArray(fact)) return fact.map(plainValue);
  return typeof fact === 'object' && fact !== null && 'value' in fact ? fact.value : fact;
}
