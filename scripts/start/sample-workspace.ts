// A seller's knowledge to begin with, about the fictional companies in tests/pages: loaded through the messages that
// the options page sends, so that it is stored, checked and judged like everything else.
import type { MessageName, RequestOf, ResponseOf } from '../../src/messages/contract.ts';
import type { Company } from '../../src/model/company.ts';
import type { Contact, EngagementType } from '../../src/model/contact.ts';
import type { Criterion, Icp } from '../../src/model/icp.ts';
import type { Signal } from '../../src/model/signal.ts';

/** Sends a message to the worker and gives the value it answers with. */
export type Get = <Name extends MessageName>(name: Name, request: RequestOf<Name>) => Promise<ResponseOf<Name>>;

const DAY = 24 * 60 * 60 * 1_000;

type NewContact = Pick<Contact, 'name' | 'email' | 'role' | 'stage' | 'engagements'>;
type NewSignal = Pick<Signal, 'type' | 'date' | 'title' | 'url' | 'change'>;

interface KnownCompany {
  readonly name: string;
  readonly domain: string;
  readonly contacts: readonly NewContact[];
  readonly signals: readonly NewSignal[];
}

const common = (id: string, importance: Criterion['importance'], weight: number) => ({ id, importance, weight });
const industry = (id: string, keywords: string[]): Criterion => ({
  ...common(id, 'must', 5),
  kind: 'industry',
  nace: [],
  linkedIn: [],
  keywords,
});
const place = (id: string, countries: string[]): Criterion => ({
  ...common(id, 'must', 4),
  kind: 'place',
  countries,
  cities: [],
});

const MACHINE_WORDS = ['konepaja', 'koneistus', 'maskin', 'specialmaskiner', 'verkstad', 'machin'];
const LOGISTICS_WORDS = ['logistik', 'logistiikka', 'lager', 'varasto', 'transport', 'kuljetus', 'warehouse'];

/** The profiles of a seller of production software and of warehouse software. */
export function sampleIcps(now: number): readonly [machines: Icp, logistics: Icp] {
  return [
    {
      id: 'sample-machines',
      name: 'Nordic machine builders',
      threshold: 60,
      criteria: [
        industry('machines-industry', MACHINE_WORDS),
        place('machines-place', ['FI', 'SE', 'NO', 'DK']),
        { ...common('machines-size', 'nice', 3), kind: 'employees', min: 50, max: 500 },
      ],
      createdAt: now,
      updatedAt: now,
    },
    {
      id: 'sample-logistics',
      name: 'Warehouses in Finland and Sweden',
      threshold: 60,
      criteria: [industry('logistics-industry', LOGISTICS_WORDS), place('logistics-place', ['FI', 'SE'])],
      createdAt: now,
      updatedAt: now,
    },
  ];
}

/** The companies the seller knows already. Dates are counted back from `now` (epoch ms). */
export function sampleCompanies(now: number): readonly KnownCompany[] {
  const ago = (days: number) => now - days * DAY;
  const engaged = (type: EngagementType, days: number, source: string) => ({ type, date: ago(days), source, url: '' });
  return [
    {
      name: 'Björkvalla Maskin',
      domain: 'bjorkvalla.example',
      contacts: [],
      signals: [
        {
          type: 'leadership-change',
          date: ago(12),
          title: 'Karin Ljungdal blir ny vd',
          url: 'http://bjorkvalla.example/nyheter',
          change: null,
        },
      ],
    },
    {
      name: 'Fjordheim Logistikk',
      domain: 'fjordheim.example',
      contacts: [],
      signals: [
        {
          type: 'expansion',
          date: ago(6),
          title: 'Fjordheim åpner lager i Göteborg',
          url: 'http://fjordheim.example/aktuelt',
          change: { field: 'country', before: null, after: 'SE' },
        },
      ],
    },
    {
      name: 'Klitmark Emballage',
      domain: 'klitmark.example',
      contacts: [
        {
          name: 'Mette Klit',
          email: 'mette@klitmark.example',
          role: 'Direktør',
          stage: 'marketing-qualified-lead',
          engagements: [engaged('webinar', 9, 'Webinar: shorter lead times'), engaged('download', 20, 'Buying guide')],
        },
      ],
      signals: [],
    },
    {
      name: 'Revontuli Ohjelmistot',
      domain: 'revontuli.example',
      contacts: [
        {
          name: 'Aleksi Kaamos',
          email: 'aleksi.kaamos@revontuli.example',
          role: 'Toimitusjohtaja',
          stage: 'customer',
          engagements: [engaged('meeting', 45, 'Yearly review')],
        },
      ],
      signals: [],
    },
    {
      name: 'Norrskogens Verkstad',
      domain: 'norrskogens.example',
      contacts: [],
      signals: [
        {
          type: 'layoffs',
          date: ago(20),
          title: 'Norrskogens Verkstad varslar 22 personer',
          url: 'http://norrskogens.example/pressrum',
          change: null,
        },
      ],
    },
  ];
}

/** Loads the sample workspace: profiles, companies, contacts and signals. */
export async function loadSampleWorkspace(get: Get, now: number): Promise<void> {
  for (const icp of sampleIcps(now)) await get('put-icp', { icp });
  for (const known of sampleCompanies(now)) await addCompany(get, known);
}

/** Adds one company with all that is known of it. */
export async function addCompany(get: Get, { name, domain, contacts, signals }: KnownCompany): Promise<Company> {
  const { company } = await get('add-company', { name, domain });
  const reference = { companyId: company.id };
  for (const contact of contacts) await get('put-contact', { company: reference, contact, contactId: null });
  for (const signal of signals) await get('add-signal', { company: reference, signal });
  return company;
}
