import type { Fact } from '../../model/fact.ts';
import { factsOfName } from '../../model/join-facts.ts';
import { linkedInAddress } from '../../model/linkedin-address.ts';
import type { Reading } from '../../model/reading.ts';
import { isNode, type Node, own, typesOf } from '../json-ld.ts';
import { nameKey } from '../name-words.ts';
import type { Page } from '../page.ts';
import { clean, makeFact } from '../text.ts';
import { callsAlike, isContentOfAddress, isMissing, isNobody, isWall, titleName } from './linkedin-content.ts';
import { organisationAt } from './linkedin-organisation.ts';
import { partsOf } from './linkedin-rows.ts';

interface Employer {
  readonly name: string;
  readonly address: string;
  readonly source: Fact<string>['source'];
}

/**
 * Reads a person's page: the company they work for now, and who they are as far as needed to recognise a contact. Of
 * several employers the first, as LinkedIn shows it, with less confidence.
 */
export function readPerson(page: Page): Reading {
  const { url } = page;
  if (isMissing(page)) return { kind: 'none', url, reason: 'nothing-found' };
  const { key } = linkedInAddress(url);
  const name = isWall(page) || isContentOfAddress(page) === false ? '' : personName(page);
  if (name === '') return { kind: 'unreadable', url };
  const employers = employersOf(page);
  // Nothing here says that the content is this person's: it may be what stood here before.
  if (employers.length === 0 && isContentOfAddress(page) === null) return { kind: 'unreadable', url };
  return personReading(page, { name, profile: `in/${clean(key, 120)}` }, employers);
}

/** A reading of a person's page, with the first of the employers as its company. */
export function personReading(
  page: Page,
  person: { name: string; profile: string },
  employers: readonly Employer[],
): Reading {
  const { url } = page;
  const [first] = employers;
  if (first === undefined) return { kind: 'none', url, reason: 'person-profile' };
  const others = new Set(employers.map(({ name }) => nameKey(name)));
  const linkedIn = organisationAt(first.address);
  const confidence = others.size > 1 ? 70 : 92;
  return {
    kind: 'company',
    url,
    facts: {
      ...factsOfName(makeFact(first.name, first.source, first.name, confidence)),
      linkedIn: linkedIn === null ? null : makeFact(linkedIn, 'link', first.address, confidence),
    },
    observations: [],
    person,
  };
}

/** Employers of the `employer` parts: "name | address". */
export function shownEmployers(page: Page): Employer[] {
  return partsOf(page, 'employer').flatMap((part) => {
    const [written = '', address = ''] = part.split(/\s\|\s?/);
    const name = clean(written, 120);
    return isEmployer(name) ? [{ name, address, source: 'linkedin' as const }] : [];
  });
}

function employersOf(page: Page): Employer[] {
  const person = page.nodes.find((node) => typesOf(node).includes('Person'));
  return withAddresses([...shownEmployers(page), ...(person === undefined ? [] : structuredEmployers(person))]);
}

/** The top card names the employer without a link; the same one further down may have it. */
function withAddresses(employers: readonly Employer[]): Employer[] {
  return employers.map((employer) => {
    if (organisationAt(employer.address) !== null) return employer;
    const same = employers.find(
      ({ name, address }) => callsAlike(name, employer.name) && organisationAt(address) !== null,
    );
    return { ...employer, address: same?.address ?? '' };
  });
}

function structuredEmployers(person: Node): Employer[] {
  const nodes = [own(person, 'worksFor')].flat().filter(isNode);
  return nodes.flatMap((node) => {
    const name = own(node, 'name');
    const address = own(node, 'url') ?? own(node, 'sameAs');
    const isNamed = typeof name === 'string' && isEmployer(clean(name, 120));
    return isNamed
      ? [{ name: clean(name, 120), address: typeof address === 'string' ? address : '', source: 'json-ld' as const }]
      : [];
  });
}

/** Public pages hide some names behind asterisks; freelancers write what they are. */
function isEmployer(name: string): boolean {
  return (
    name.length > 1 &&
    !/\*{2,}/.test(name) &&
    !/^(?:self[- ]employed|freelance(?:r)?|egenföretagare|frilans(?:are)?|selvstendig|selvstændig|itsenäinen ammatinharjoittaja|yksityisyrittäjä|freelancer-työ)$/i.test(
      name,
    )
  );
}

/** The person's name: what the page calls them, agreed on by its title where it has one. */
function personName(page: Page): string {
  const [shown = ''] = partsOf(page, 'person-name').map((text) => text.split(' | ')[0] ?? '');
  const title = titleName(page);
  const isOwn = isContentOfAddress(page) === true;
  if (shown !== '' && !isNobody(shown))
    return isOwn || title === '' || callsAlike(title, shown) ? clean(shown, 120) : '';
  return isOwn ? clean(title, 120) : '';
}
