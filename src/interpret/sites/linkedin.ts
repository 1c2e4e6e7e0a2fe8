// LinkedIn: which of its pages are a company's, told by the address; what they say is in the files beside.
import { linkedInAddress } from '../../model/linkedin-address.ts';
import type { Reading } from '../../model/reading.ts';
import type { Page } from '../page.ts';
import { readCompany } from './linkedin-company.ts';
import { isWall } from './linkedin-content.ts';
import { readJob } from './linkedin-job.ts';
import { organisationAt } from './linkedin-organisation.ts';
import { readPerson } from './linkedin-person.ts';
import { readSalesAccount, readSalesLead } from './linkedin-sales.ts';

/** Whether a page is LinkedIn's. */
export function isLinkedIn({ domain }: Page): boolean {
  return domain === 'linkedin.com';
}

/**
 * Reads a page of LinkedIn: a company's, a job's company, a person's employer, or the reason why there is none. A page
 * that should name a company and does not (a wall, a layout we do not know, content of the page before) is unreadable.
 */
export function readLinkedIn(page: Page): Reading {
  const { url } = page;
  const { kind } = linkedInAddress(url);
  const organisation = organisationAt(url);
  if (kind === 'organisation' && organisation !== null) return readCompany(page, organisation);
  if (kind === 'job') return readJob(page);
  if (kind === 'person') return readPerson(page);
  if (kind === 'sales-account') return readSalesAccount(page);
  if (kind === 'sales-lead') return readSalesLead(page);
  if (kind === 'wall' || isWall(page)) return { kind: 'none', url, reason: 'login-page' };
  return { kind: 'none', url, reason: kind === 'list' ? 'search-results' : 'social-media' };
}
