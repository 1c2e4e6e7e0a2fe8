// Sales Navigator: accounts and leads. Its lists name many companies.

import { factsOfName } from '../../model/join-facts.ts';
import { linkedInAddress } from '../../model/linkedin-address.ts';
import type { Reading } from '../../model/reading.ts';
import type { Page } from '../page.ts';
import { clean, makeFact } from '../text.ts';
import { industriesOf } from './linkedin-company.ts';
import { isMissing, isNobody, isWall } from './linkedin-content.ts';
import { countIn, isSize, sizeIn } from './linkedin-numbers.ts';
import { organisationAt, websiteDomain } from './linkedin-organisation.ts';
import { personReading, shownEmployers } from './linkedin-person.ts';
import { placeIn } from './linkedin-place.ts';
import { partsOf, rowOf } from './linkedin-rows.ts';

/** Reads an account page: the company by its number, with what the card says. */
export function readSalesAccount(page: Page): Reading {
  const { url } = page;
  const [shown = ''] = partsOf(page, 'name').map((text) => text.split(' | ')[0] ?? '');
  if (isWall(page) || isMissing(page) || isNobody(shown)) return { kind: 'unreadable', url };
  const linkedIn = organisationAt(url);
  const place = placeIn(rowOf(page, 'headquarters')?.value ?? '', 85);
  const written =
    rowOf(page, 'size')?.value ?? page.lines.find(({ text }) => countIn(text, 'members') !== null)?.text ?? '';
  const size = isSize(written) ? sizeIn(written) : null;
  const members = size === null ? countIn(written, 'members') : null;
  const website = [rowOf(page, 'website')?.value ?? '', ...partsOf(page, 'website-link')].map(websiteDomain);
  const domain = website.find((found) => found !== null) ?? null;
  return {
    kind: 'company',
    url,
    facts: {
      ...factsOfName(makeFact(clean(shown, 120), 'linkedin', shown, 93)),
      linkedIn: linkedIn === null ? null : makeFact(linkedIn, 'address-bar', url, 99),
      domain: domain === null ? null : makeFact(domain, 'linkedin', domain, 88),
      country: place.country,
      city: place.city,
      industries: industriesOf(rowOf(page, 'industry')?.value ?? ''),
      employees: size === null ? null : makeFact(size, 'linkedin', written, 88),
      employeesOnLinkedIn: members === null ? null : makeFact(members, 'linkedin', written, 85),
    },
    observations: [],
    person: null,
  };
}

/** Reads a lead page: the company the person works for now. */
export function readSalesLead(page: Page): Reading {
  const { url } = page;
  const [name = ''] = partsOf(page, 'person-name').map((text) => text.split(' | ')[0] ?? '');
  if (isWall(page) || isMissing(page) || isNobody(name)) return { kind: 'unreadable', url };
  const { key } = linkedInAddress(url);
  const address = linkedInAddress(partsOf(page, 'profile-link')[0] ?? '');
  const profile = address.kind === 'person' ? `in/${clean(address.key, 120)}` : `sales/lead/${clean(key, 120)}`;
  const [link = ''] = partsOf(page, 'employer-link');
  const employers = shownEmployers(page).map((employer) => ({ ...employer, address: link }));
  return personReading(page, { name: clean(name, 120), profile }, employers.slice(0, 1));
}
