import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import { careersPageOf, openJobsOf } from './careers.ts';
import { pageOf } from './page.ts';

type Link = readonly [rel: string, href: string, text: string, area: 'navigation' | 'main' | 'footer'];
const menu = (href: string, text: string, rel = 'site'): Link => [rel, href, text, 'navigation'];

function careers(links: readonly Link[], url = 'https://www.acme.example/') {
  return careersPageOf(pageOf(harvestOf({ url, links })), ['Acme Oy'])?.value ?? null;
}

const jobs = (given: Parameters<typeof harvestOf>[0]) =>
  openJobsOf(pageOf(harvestOf({ url: 'https://acme.example/avoimet-tyopaikat', ...given })))?.value ?? null;

describe('careersPageOf', () => {
  it.each([
    ['/avoimet-tyopaikat', 'Avoimet työpaikat'],
    ['/rekry/', 'Rekry'],
    ['/toihin-meille', 'Töihin meille'],
    ['/lediga-jobb', 'Lediga jobb'],
    ['/jobba-hos-oss', 'Jobba hos oss'],
    ['/om-oss/karriar', 'Karriär'],
    ['/ledige-stillinger', 'Ledige stillinger'],
    ['/jobb-i-acme', 'Jobb i Acme'],
    ['/job', 'Job hos os'],
    ['/company/careers', 'Careers'],
    ['/werde-teil', 'Karriere bei Acme'],
  ])('is the link to %s called %j', (href, text) => {
    expect(careers([menu('/tuotteet', 'Tuotteet'), menu(href, text)])).toBe(`https://www.acme.example${href}`);
  });

  it('may stand on a host of its own, or at the recruiting system under the name of the company', () => {
    expect(careers([menu('https://career.acme.example/', 'Jobs')])).toBe('https://career.acme.example/');
    expect(careers([menu('https://acme.teamtailor.com/jobs', 'Lediga jobb', 'external')])).toBe(
      'https://acme.teamtailor.com/jobs',
    );
  });

  it('is not what only sounds like it', () => {
    expect(
      careers([
        menu('/asiakastyot', 'Työt'),
        menu('/join', 'Join our newsletter'),
        menu('https://www.teamtailor.com/', 'Career site by Teamtailor', 'external'),
        menu('https://other.example/jobs', 'Jobs', 'external'),
        menu('/careers/project-manager', 'Project manager'),
        menu('javascript:open()', 'Careers'),
        menu('/', 'Careers'),
      ]),
    ).toBeNull();
  });

  it('is the page itself where that is the one', () => {
    expect(careers([], 'https://acme.example/karriere/?utm=1#top')).toBe('https://acme.example/karriere/');
  });
});

describe('openJobsOf', () => {
  it.each([
    ['12 lediga jobb', 12],
    ['Meillä on nyt 3 avointa työpaikkaa', 3],
    ['Vis alle 7 ledige stillinger', 7],
    ['1 open position', 1],
    ['Tällä hetkellä ei avoimia työpaikkoja.', 0],
    ['There are no open positions right now', 0],
  ])('is what the page says: %s', (text, count) => {
    expect(jobs({ lines: [['main', text]] })).toBe(count);
  });

  it('is the number of different jobs it links to', () => {
    const link = (href: string) => ['site', href, 'Lue lisää', 'main'] as const;
    const links = [
      link('/avoimet-tyopaikat/myyntipaallikko-tampere'),
      link('/avoimet-tyopaikat/myyntipaallikko-tampere#hae'),
      link('/avoimet-tyopaikat/10234-huoltoasentaja'),
      link('/avoimet-tyopaikat/avoin-hakemus'),
      link('/yritys/meista-kerrotaan'),
    ];
    expect(jobs({ links })).toBe(2);
    expect(jobs({ links, cut: ['links'] })).toBeNull();
  });

  it('is the number of different jobs its structured data describes', () => {
    const jsonLd = ['Sales manager', 'Welder', 'Welder'].map((title) =>
      JSON.stringify({ '@type': 'JobPosting', title, hiringOrganization: { '@type': 'Organization', name: 'Acme' } }),
    );
    expect(jobs({ jsonLd })).toBe(2);
    expect(jobs({ jsonLd: jsonLd.slice(0, 1) })).toBeNull();
  });

  it('is not told on other pages, whatever number stands there', () => {
    expect(jobs({ url: 'https://acme.example/yritys', lines: [['main', '12 open positions']] })).toBeNull();
    expect(jobs({ lines: [['main', 'Vuodesta 1990, 2 000 asiakasta']] })).toBeNull();
  });
});
