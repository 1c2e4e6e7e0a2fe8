import type { Harvest } from '../model/harvest.ts';
import { registrableDomain } from './domain.ts';
import { isNode, type Node, own, typesOf } from './json-ld.ts';
import { clean } from './text.ts';
import { MOST_EMPLOYEES } from './words/headcount.ts';
import { ORGANISATION_TYPES } from './words/schema-types.ts';

/** What structured data says of an organisation. Empty strings and lists: it does not say. */
export interface Organisation {
  readonly source: 'json-ld' | 'microdata';
  readonly types: readonly string[];
  /** A publisher or author is named by an article, not by the page about itself. */
  readonly isPublisher: boolean;
  readonly name: string;
  readonly alternateName: string;
  readonly legalName: string;
  /** Registrable domain of its address on the web; null when it gives none. */
  readonly domain: string | null;
  readonly telephones: readonly string[];
  readonly emails: readonly string[];
  /** Values of vatID, taxID, iso6523Code and identifier, unjudged. */
  readonly identifiers: readonly string[];
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  readonly country: string;
  readonly description: string;
  readonly sameAs: readonly string[];
  readonly employees: { readonly min: number; readonly max: number | null } | null;
  readonly foundingDate: string;
}

const organisationTypes = new Set(ORGANISATION_TYPES.map(({ type }) => type));

/** Most characters of a company's fact: see companyFactsSchema. */
const FACT_LENGTH = 200;

/** Deeper than pages nest the texts of a property. */
const DEEPEST_TEXT = 6;

/** What a page names for another reason than to say whose it is: who wrote, hires, makes, sells, hosts or is judged. */
const OTHERS = [
  'publisher',
  'author',
  'sourceOrganization',
  'provider',
  'hiringOrganization',
  'manufacturer',
  'brand',
  'seller',
  'organizer',
  'performer',
  'sponsor',
  'funder',
  'itemReviewed',
  'memberOf',
  'parentOrganization',
  'affiliation',
  'alumniOf',
  'recognizedBy',
];

/** The organisations that JSON-LD and microdata describe, the page's own first. */
export function organisationsOf(nodes: readonly Node[], items: Harvest['items']): Organisation[] {
  const publishers = new Set(nodes.flatMap((node) => OTHERS.flatMap((property) => own(node, property))));
  const described = nodes.filter(isOrganisation).map((node) => fromNode(node, publishers.has(node)));
  const organisations = [...described, ...fromItems(items)].filter(
    ({ name, legalName }) => name !== '' || legalName !== '',
  );
  return organisations.toSorted((one, other) => Number(one.isPublisher) - Number(other.isPublisher));
}

function isOrganisation(node: Node): boolean {
  return typesOf(node).some((type) => organisationTypes.has(type));
}

function fromNode(node: Node, isPublisher: boolean): Organisation {
  const address = [own(node, 'address'), own(node, 'location')].flat().find(isNode) ?? {};
  const inner = isNode(own(address, 'address')) ? own(address, 'address') : address;
  const place = isNode(inner) ? inner : {};
  const contacts = [own(node, 'contactPoint')].flat().filter(isNode);
  return {
    source: 'json-ld',
    types: typesOf(node),
    isPublisher,
    name: text(own(node, 'name')),
    alternateName: text(own(node, 'alternateName')),
    legalName: text(own(node, 'legalName')),
    domain: registrableDomain(text(own(node, 'url'), 2_000)),
    telephones: [own(node, 'telephone'), ...contacts.map((contact) => own(contact, 'telephone'))].flatMap((value) =>
      texts(value),
    ),
    emails: [own(node, 'email'), ...contacts.map((contact) => own(contact, 'email'))].flatMap((value) => texts(value)),
    identifiers: ['vatID', 'taxID', 'identifier', 'iso6523Code'].flatMap((property) => texts(own(node, property))),
    street: text(own(place, 'streetAddress')),
    city: text(own(place, 'addressLocality')),
    postalCode: text(own(place, 'postalCode')),
    country: text(own(place, 'addressCountry')),
    description: text(own(node, 'description'), 1_000),
    sameAs: texts(own(node, 'sameAs')),
    employees: employeesOf(own(node, 'numberOfEmployees')),
    foundingDate: text(own(node, 'foundingDate')),
  };
}

/** Microdata and RDFa come flat: the properties of each kind of item are taken as one organisation. */
function fromItems(items: Harvest['items']): Organisation[] {
  const types = [...new Set(items.map(({ type }) => type))].filter((type) => organisationTypes.has(type));
  return types.map((type) => {
    const values = (property: string, ...of: string[]) =>
      items.filter((item) => item.property === property && of.includes(item.type)).map(({ value }) => clean(value));
    const address = (property: string) => values(property, 'PostalAddress', type)[0] ?? '';
    return {
      source: 'microdata',
      types: [type],
      isPublisher: items.some((item) => /Article|Posting/.test(item.type)),
      name: values('name', type)[0] ?? '',
      alternateName: '',
      legalName: values('legalName', type)[0] ?? '',
      domain: registrableDomain(values('url', type)[0] ?? ''),
      telephones: values('telephone', type, 'ContactPoint', 'PostalAddress'),
      emails: values('email', type, 'ContactPoint', 'PostalAddress'),
      identifiers: [...values('vatID', type), ...values('taxID', type)],
      street: address('streetAddress'),
      city: address('addressLocality'),
      postalCode: address('postalCode'),
      country: address('addressCountry'),
      description: '',
      sameAs: values('sameAs', type),
      employees: null,
      foundingDate: values('foundingDate', type)[0] ?? '',
    };
  });
}

function text(value: unknown, limit = FACT_LENGTH): string {
  return texts(value, limit)[0] ?? '';
}

/** A value's texts: of a string or number, a list of them, or the name or value of a node. None of what lies deep. */
function texts(value: unknown, limit = FACT_LENGTH, depth = 0): string[] {
  if (depth > DEEPEST_TEXT) return [];
  if (typeof value === 'string')
    return [clean(value.replaceAll('&amp;', '&').replace(/&#0?39;/g, "'"), limit)].filter((word) => word !== '');
  if (typeof value === 'number' && Number.isFinite(value)) return [String(value)];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => texts(item, limit, depth + 1));
  if (!isNode(value)) return [];
  return texts(own(value, '@value') ?? own(value, 'value') ?? own(value, 'name') ?? null, limit, depth + 1);
}

function employeesOf(value: unknown): Organisation['employees'] {
  if (isNode(value) && own(value, 'minValue') !== undefined)
    return rangeOf(count(own(value, 'minValue')), count(own(value, 'maxValue')));
  const written = text(value);
  const [, least, most] = /^(\d{1,7})\s*[-–]\s*(\d{1,7})$/.exec(written) ?? [];
  return least === undefined ? rangeOf(count(written), count(written)) : rangeOf(Number(least), Number(most));
}

/** A range as far as it can be one: nobody and more people than any company has are no head count. */
function rangeOf(min: number | null, max: number | null): Organisation['employees'] {
  if (min === null || min > MOST_EMPLOYEES) return null;
  if (max === null) return min === 0 ? null : { min, max };
  return max < Math.max(min, 1) || max > MOST_EMPLOYEES ? null : { min, max };
}

function count(value: unknown): number | null {
  const written = text(value).replace(/[\s.,]/g, '');
  return /^\d{1,7}$/.test(written) ? Number(written) : null;
}
