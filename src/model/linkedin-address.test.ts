import { describe, expect, it } from 'vitest';
import { isLinkedInHost, linkedInAddress } from './linkedin-address.ts';

const at = (path: string) => {
  const { kind, key } = linkedInAddress(`https://www.linkedin.com${path}`);
  return `${kind} ${key}`.trim();
};

describe('a LinkedIn address', () => {
  it.each([
    ['/company/acme-oy', 'organisation acme-oy'],
    ['/company/Acme-Oy/about/?trk=x', 'organisation acme-oy'],
    ['/company/acme-oy/posts/?feedView=all', 'organisation acme-oy'],
    ['/company/fjord-r%C3%B8r/', 'organisation fjord-rør'],
    ['/company/%E0%A4%A', 'organisation %e0%a4%a'],
    ['/company/99900411/', 'organisation 99900411'],
    ['/showcase/acme-service/', 'organisation acme-service'],
    ['/school/pohjan-opisto/people/', 'organisation pohjan-opisto'],
    ['/mwlite/company/acme-oy', 'organisation acme-oy'],
    ['/fi-fi/company/acme-oy', 'organisation acme-oy'],
    ['/organization-guest/company/acme-oy', 'organisation acme-oy'],
    ['/company-beta/99900411/', 'organisation 99900411'],
    ['/in/company/', 'person company'],
    ['/in/aino-esimerkki/details/experience/', 'person aino-esimerkki'],
    ['/in/aino-esimerkki/fi', 'person aino-esimerkki'],
    ['/jobs/view/4411000001/', 'job 4411000001'],
    ['/jobs/view/sales-manager-at-acme-4411000001?trk=x', 'job 4411000001'],
    ['/jobs/search/?currentJobId=4411000001&keywords=x', 'job 4411000001'],
    ['/jobs/collections/recommended/?currentJobId=4411000001', 'job 4411000001'],
    ['/jobs/search/?keywords=x', 'list'],
    ['/jobs/', 'list'],
    ['/company/', 'list'],
    ['/search/results/companies/?keywords=acme', 'list'],
    ['/sales/company/99900411?_ntb=x', 'sales-account 99900411'],
    ['/sales/lead/ACwAAA1,NAME_SEARCH,x1', 'sales-lead acwaaa1'],
    ['/sales/search/company', 'list'],
    ['/login', 'wall'],
    ['/authwall?sessionRedirect=https://www.linkedin.com/company/acme', 'wall'],
    ['/checkpoint/lg/login', 'wall'],
    ['/feed/', 'other'],
    ['/groups/1/', 'other'],
    ['/learning/x', 'other'],
    ['/talent/search', 'other'],
    ['/', 'other'],
  ])('%s is %s', (path, expected) => {
    expect(at(path)).toBe(expected);
  });

  it('that is none leads nowhere', () => {
    expect(linkedInAddress('linkedin')).toEqual({ kind: 'other', key: '' });
  });
});

it('a host is LinkedIn’s by its whole name', () => {
  expect(
    ['linkedin.com', 'fi.linkedin.com', 'notlinkedin.com', 'linkedin.com.acme.example'].map(isLinkedInHost),
  ).toEqual([true, true, false, false]);
});
