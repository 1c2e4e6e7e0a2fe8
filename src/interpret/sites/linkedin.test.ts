import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { harvestOf } from '../../../tests/support/harvest-of.ts';
import { companyFactsSchema } from '../../model/company.ts';
import { interpret } from '../interpret.ts';

const COMPANY = 'https://www.linkedin.com/company/koskenrauta-example/';

/** A company's page as the logged-in see it, with anything else on top. */
const companyPage = (given: Parameters<typeof harvestOf>[0] = {}) =>
  harvestOf({
    url: COMPANY,
    title: '(3) Koskenrauta: Overview | LinkedIn',
    parts: [['name', 'Koskenrauta']],
    ...given,
  });

describe('a company’s page on LinkedIn', () => {
  it.each([
    [
      'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fwww%2Ekoskenrauta%2Eexample%2Ffi&urlhash=x',
      'koskenrauta.example',
    ],
    ['https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fkoskenrauta.example%2F&trk=x', 'koskenrauta.example'],
    ['koskenrauta.example', 'koskenrauta.example'],
    ['www.koskenrauta.example/careers?x=1', 'koskenrauta.example'],
    ['https://www.linkedin.com/company/koskenrauta-example', undefined],
    ['https://lnkd.in/abc', undefined],
    ['javascript:alert(1)', undefined],
  ])('leads to a website by "%s"', (value, domain) => {
    const reading = interpret(companyPage({ pairs: [{ label: 'Website', value }] }));
    expect(reading.kind === 'company' ? reading.facts.domain?.value : reading.kind).toBe(domain);
  });

  it('says how many members it has in structured data, which is not its size', () => {
    const jsonLd = ['{"@type":"Organization","name":"Koskenrauta","numberOfEmployees":{"value":187}}'];
    expect(interpret(companyPage({ jsonLd }))).toMatchObject({
      facts: { employees: null, employeesOnLinkedIn: { value: 187 } },
    });
  });

  it('is read where structured data nests a list in itself thousands of times', () => {
    const deep = `${'['.repeat(5_900)}7${']'.repeat(5_900)}`;
    const jsonLd = [`{"@type":"Organization","name":"Koskenrauta","numberOfEmployees":${deep}}`];
    expect(interpret(companyPage({ jsonLd }))).toMatchObject({ kind: 'company', facts: { employeesOnLinkedIn: null } });
  });

  it('keeps to the address when other companies stand on it', () => {
    const parts = [
      ['name', 'Koskenrauta'],
      ['members-link', '/search/results/people/?currentCompany=%5B%22412%22%2C%22999%22%5D'],
    ] as const;
    expect(interpret(companyPage({ parts }))).toMatchObject({
      facts: { linkedIn: { value: { slug: 'koskenrauta-example', id: '412' } } },
    });
  });

  it.each([
    ['the title names another company', { title: 'Fjordheim: Overview | LinkedIn' }],
    [
      'it links to another’s pages as its own',
      {
        parts: [
          ['name', 'Koskenrauta'],
          ['own-page', 'fjordheim'],
        ] as const,
      },
    ],
    ['it has not changed since the address did', { cut: ['unsettled'] }],
    ['it asks the reader to sign in', { metas: { pagekey: 'auth_wall_desktop_company' } }],
    ['nothing but the title is there', { parts: [] }],
  ])('is not read when %s', (_, given) => {
    expect(interpret(companyPage(given)).kind).toBe('unreadable');
  });

  it('is read though it has not changed, when it links to its own pages', () => {
    const parts = [
      ['name', 'Koskenrauta'],
      ['own-page', 'Koskenrauta-Example'],
    ] as const;
    expect(interpret(companyPage({ parts, cut: ['unsettled'] })).kind).toBe('company');
  });
});

const words = (limit: number) => fc.string({ unit: 'binary', maxLength: limit });
const named = (...names: string[]) => fc.constantFrom(...names);

describe('any harvest of LinkedIn', () => {
  const anyPage = fc.record({
    url: named(
      COMPANY,
      `${COMPANY}jobs/`,
      `${COMPANY}people/`,
      'https://www.linkedin.com/company/412/',
      `https://www.linkedin.com/in/${'x'.repeat(1_900)}/`,
      'https://www.linkedin.com/in/aino/',
      'https://www.linkedin.com/jobs/view/4411000001/',
      'https://www.linkedin.com/jobs/search/?currentJobId=4411000001',
      'https://www.linkedin.com/sales/company/412',
      'https://www.linkedin.com/sales/lead/ACw,x',
    ),
    title: fc.oneof(words(300), named('Acme | LinkedIn', 'Job | Acme | LinkedIn', 'Sign Up | LinkedIn')),
    metas: fc.oneof(fc.constant({}), fc.record({ pagekey: named('d_org_guest', 'd_jobs', 'public_profile_v3') })),
    jsonLd: fc.array(
      fc.oneof(
        fc.json(),
        named(
          '{"@type":"JobPosting","hiringOrganization":{"name":["a"],"sameAs":[1]},"datePosted":7,"jobLocation":[[]]}',
          '{"@type":"Person","worksFor":[{"name":{}},{"name":"Acme","url":"/company/%E0/"}]}',
          '{"type":"Organization","name":"Acme","numberOfEmployees":"many","address":{"type":1}}',
        ),
      ),
      { maxLength: 2 },
    ),
    pairs: fc.array(
      fc.record({
        label: named('Website', 'Industry', 'Company size', 'Phone', 'Founded', 'Headquarters'),
        value: fc.oneof(words(320), named('1-', '0', '9'.repeat(40), '1.2.3.4', 'http://%', '51-200 | x')),
      }),
      { maxLength: 6 },
    ),
    parts: fc.array(
      fc.tuple(
        named(
          ...['name', 'info', 'members', 'members-link', 'own-page', 'open-jobs', 'open-job', 'post', 'description'],
          ...['job-company', 'job-company-link', 'job-title', 'job-card', 'job-about', 'job-criterion'],
          ...['person-name', 'employer', 'employer-link', 'profile-link', 'headquarters', 'size', 'website-link'],
        ),
        fc.oneof(
          words(1_200),
          named('Acme', 'Acme | /company/412/', '4411000001', '412', 'aino', '1 week ago', '51-200 employees', ' | '),
        ),
      ),
      { maxLength: 12 },
    ),
  });

  it('gives a reading within its caps, and never fails', () => {
    fc.assert(
      fc.property(anyPage, (given) => {
        const reading = interpret(harvestOf(given));
        if (reading.kind !== 'company') return;
        expect(z.safeParse(companyFactsSchema, reading.facts).error?.issues ?? []).toEqual([]);
        for (const { title, excerpt } of reading.observations) {
          expect(title.length).toBeLessThanOrEqual(200);
          expect(excerpt.length).toBeLessThanOrEqual(200);
        }
        expect(JSON.stringify(reading.person)?.length ?? 0).toBeLessThan(400);
        expect(JSON.stringify([reading.facts, reading.observations, reading.person])).not.toMatch(
          /\\u00[01]|[\u202a-\u202e]/,
        );
      }),
      { numRuns: 400 },
    );
  });
});
