// Data: the headers and values of Ermine's own files, in the languages of the UI. The import knows them all (its
// profile "Ermine" and its aliases), so that a file comes back as it went.
import type { CompanyStatus } from '../../model/company.ts';
import type { Contact, Stage } from '../../model/contact.ts';

export type CompanyColumn =
  | 'name'
  | 'domain'
  | 'otherDomains'
  | 'orgNumber'
  | 'country'
  | 'city'
  | 'address'
  | 'phone'
  | 'email'
  | 'industry'
  | 'employees'
  | 'revenue'
  | 'founded'
  | 'linkedIn'
  | 'description'
  | 'technologies'
  | 'status'
  | 'tags'
  | 'saved'
  | 'followUp'
  | 'note';

export type PersonColumn =
  | 'name'
  | 'email'
  | 'phone'
  | 'role'
  | 'company'
  | 'domain'
  | 'linkedIn'
  | 'stage'
  | 'consent'
  | 'tags'
  | 'lastEngagement';

export interface ExportWords {
  readonly companies: Readonly<Record<CompanyColumn, string>>;
  readonly people: Readonly<Record<PersonColumn, string>>;
  readonly statuses: Readonly<Record<CompanyStatus['value'], string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly consents: Readonly<Record<Contact['emailConsent'], string>>;
}

const ENGLISH: ExportWords = {
  companies: {
    name: 'Company',
    domain: 'Domain',
    otherDomains: 'Other domains',
    orgNumber: 'Organisation number',
    country: 'Country',
    city: 'City',
    address: 'Address',
    phone: 'Phone',
    email: 'Email',
    industry: 'Industry',
    employees: 'Employees',
    revenue: 'Revenue',
    founded: 'Founded',
    linkedIn: 'Company LinkedIn',
    description: 'Description',
    technologies: 'Technologies',
    status: 'Status',
    tags: 'Tags',
    saved: 'Saved',
    followUp: 'Follow-up',
    note: 'Note',
  },
  people: {
    name: 'Name',
    email: 'Email',
    phone: 'Phone',
    role: 'Role',
    company: 'Company',
    domain: 'Domain',
    linkedIn: 'LinkedIn profile',
    stage: 'Stage',
    consent: 'Email consent',
    tags: 'Tags',
    lastEngagement: 'Last engagement',
  },
  statuses: {
    prospect: 'Prospect',
    opportunity: 'Opportunity',
    customer: 'Customer',
    'former-customer': 'Former customer',
  },
  stages: {
    stranger: 'Stranger',
    visitor: 'Visitor',
    subscriber: 'Subscriber',
    lead: 'Lead',
    'marketing-qualified-lead': 'Marketing qualified lead',
    'sales-qualified-lead': 'Sales qualified lead',
    opportunity: 'Opportunity',
    customer: 'Customer',
    evangelist: 'Evangelist',
  },
  consents: { unknown: '', given: 'given', refused: 'refused' },
};

const FINNISH: ExportWords = {
  companies: {
    name: 'Yritys',
    domain: 'Verkkotunnus',
    otherDomains: 'Muut verkkotunnukset',
    orgNumber: 'Y-tunnus',
    country: 'Maa',
    city: 'Paikkakunta',
    address: 'Osoite',
    phone: 'Puhelin',
    email: 'Sähköposti',
    industry: 'Toimiala',
    employees: 'Henkilöstö',
    revenue: 'Liikevaihto',
    founded: 'Perustettu',
    linkedIn: 'Yrityksen LinkedIn',
    description: 'Kuvaus',
    technologies: 'Teknologiat',
    status: 'Asiakkuus',
    tags: 'Tunnisteet',
    saved: 'Tallennettu',
    followUp: 'Muistutus',
    note: 'Muistiinpano',
  },
  people: {
    name: 'Koko nimi',
    email: 'Sähköposti',
    phone: 'Puhelin',
    role: 'Tehtävänimike',
    company: 'Yritys',
    domain: 'Verkkotunnus',
    linkedIn: 'LinkedIn-profiili',
    stage: 'Vaihe',
    consent: 'Sähköpostilupa',
    tags: 'Henkilön tunnisteet',
    lastEngagement: 'Viimeisin yhteys meihin',
  },
  statuses: {
    prospect: 'Prospekti',
    opportunity: 'Myyntimahdollisuus',
    customer: 'Asiakas',
    'former-customer': 'Entinen asiakas',
  },
  stages: {
    stranger: 'Tuntematon',
    visitor: 'Vierailija',
    subscriber: 'Tilaaja',
    lead: 'Liidi',
    'marketing-qualified-lead': 'Markkinoinnin hyväksymä liidi',
    'sales-qualified-lead': 'Myynnin hyväksymä liidi',
    opportunity: 'Myyntimahdollisuus',
    customer: 'Asiakas',
    evangelist: 'Suosittelija',
  },
  consents: { unknown: '', given: 'kyllä', refused: 'kielletty' },
};

/** The words of a language (BCP 47); English for any other. */
export function exportWords(language: string): ExportWords {
  return language.split('-')[0] === 'fi' ? FINNISH : ENGLISH;
}
