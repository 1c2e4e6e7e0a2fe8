import { describe, expect, it } from 'vitest';
import { companyFactsOf, valuesOf } from '../../tests/support/company-facts-of.ts';
import { cpuTimeOf } from '../../tests/support/cpu-time.ts';
import { harvestOf } from '../../tests/support/harvest-of.ts';
import { interpret } from './interpret.ts';

const organisation = (more: object) => JSON.stringify({ '@type': 'Organization', name: 'Granholm', ...more });
const page = { url: 'https://granholm.example/', title: 'Granholm' };

describe('what a page writes to mislead', () => {
  it('gives names without invisible characters, from logos and structured data alike', () => {
    const facts = companyFactsOf({
      ...page,
      logos: ['\u202eGranholm Oy'],
      headings: [{ level: 1, text: 'Gran\u200bholm' }],
      jsonLd: ['{"@type":"WebSite","name":"\\u202eGranholm\\u0000 Oy"}'],
      lines: [['footer', '© Granholm \u200b Oy']],
    });
    expect(JSON.stringify(facts)).not.toMatch(/\\u0000|[\u200b\u202e]| {2}/);
  });

  it.each([',,', ' - ', '123 45'])('gives no city and no address where the town is %j', (addressLocality) => {
    const address = { streetAddress: 'Gatan 1', addressLocality };
    const facts = companyFactsOf({ ...page, jsonLd: [organisation({ address })] });
    expect([facts.city, facts.address]).toEqual([null, null]);
  });

  it('gives no mailbox, legal name or town longer than one may be', () => {
    const facts = companyFactsOf({
      ...page,
      jsonLd: [organisation({ email: `info@${'granholm.'.repeat(60)}example`.slice(0, 199) })],
      lines: [
        ['footer', `info@${'granholm.'.repeat(30)}example`],
        ['footer', `${'Å'.repeat(210)} Granholm AB`],
        ['footer', `Gatan 1, 00100 Helsinki${'x'.repeat(210)}`],
      ],
    });
    const { legalName, city, emails } = facts;
    const longest = [legalName?.value ?? '', city?.value ?? '', ...valuesOf(emails)].map(({ length }) => length);
    expect(Math.max(...longest)).toBeLessThanOrEqual(200);
  });

  it('counts no members that no company has', () => {
    const reading = interpret(
      harvestOf({
        url: 'https://www.linkedin.com/company/granholm/',
        title: 'Granholm | LinkedIn',
        jsonLd: [organisation({ numberOfEmployees: { value: 4.1e307 } })],
        parts: [
          ['name', 'Granholm'],
          ['followers', '9999999 mn followers'],
        ],
      }),
    );
    expect(reading).toMatchObject({ kind: 'company', facts: { employeesOnLinkedIn: null, followers: null } });
  });

  it('named as the site, made of blanks, costs no more than a short name', () => {
    const site = (length: number) =>
      harvestOf({ ...page, jsonLd: [`{"@type":"WebSite","name":"A${' '.repeat(length)}B"}`] });
    const timeOf = (length: number) => cpuTimeOf(() => interpret(site(length)));
    const short = Math.max(5, timeOf(10));
    expect(timeOf(11_900)).toBeLessThan(20 * short);
  });
});
