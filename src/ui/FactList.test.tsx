// @vitest-environment happy-dom
import '../../tests/support/spoken-language.ts';
import { screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { factOf, someFacts } from '../../tests/support/companies.ts';
import { showPage } from '../../tests/support/show-page.tsx';
import { speak } from '../../tests/support/spoken-language.ts';
import type { CompanyFacts } from '../model/company.ts';
import { NO_CONTRADICTIONS } from '../model/join-facts.ts';
import { FactList } from './FactList.tsx';
import { sourceOfExcerpt } from './fact-rows.ts';

afterEach(() => speak('en'));

/** The values under a name in the list of facts, each as its text. */
async function valuesOf(name: string): Promise<(string | null)[]> {
  const term = await screen.findByText(name, { selector: 'dt' });
  return [...(term.parentElement?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent);
}

const show = (facts: Partial<CompanyFacts>) => showPage(<FactList facts={someFacts(facts)} />, {});

describe('the list of facts', () => {
  it('shows what another page said instead, with where it was read', async () => {
    const other = { value: { min: 50, max: 50 }, source: 'footer', excerpt: '50 anställda', confidence: 60 } as const;
    show({ contradictions: { ...NO_CONTRADICTIONS, employees: [other] } });
    const [employees] = await valuesOf('Employees');
    expect(employees).toContain('80');
    expect(employees).toContain('also said: 50 50 anställda – footer');
  });

  it('names languages, money and industries in the language of the seller', async () => {
    speak('fi');
    show({
      languages: [factOf('fi'), factOf('nb')],
      revenue: factOf({ amount: 4_200_000, currency: 'EUR', year: 2025 }),
      industries: [factOf({ nace: '81.21', linkedIn: null, words: 'cleaning' })],
    });
    await screen.findByText(/Kiinteistöjen siivous/);
    expect((await valuesOf('Kielet')).join()).toMatch(/Suomi.*Norjan bokmål/);
    expect((await valuesOf('Liikevaihto'))[0]).toMatch(/^4,2\smilj\.\s€ \(2025\)/);
  });

  it('leads to pages in a new tab, and to nothing that is no page', async () => {
    show({
      careersPage: factOf('https://lumivaara.example/rekry/'),
      feeds: [factOf({ address: 'https://lumivaara.example/feed', title: '' })],
      aliasDomains: [factOf('lumivaara-esimerkki.no')],
      socialLinks: [factOf('javascript:alert(1)')],
    });
    const link = await screen.findByRole('link', { name: /lumivaara\.example\/rekry/ });
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      'https://lumivaara.example/rekry/',
      '_blank',
      'noreferrer',
    ]);
    const targets = screen.getAllByRole('link').map((each) => each.getAttribute('href'));
    expect(targets).toContain('https://lumivaara.example/feed');
    expect(targets).toContain('https://lumivaara-esimerkki.no/');
    expect(targets.filter((target) => target?.startsWith('javascript:'))).toEqual([]);
  });

  it('groups technologies by what they are for, the telling ones first', async () => {
    show({ technologies: [factOf('WordPress'), factOf('HubSpot'), factOf('Lumivaaran oma')] });
    const title = await screen.findByRole('heading', { name: 'Technologies' });
    const list = title.nextElementSibling;
    if (!(list instanceof HTMLElement)) throw new Error('No list follows the title.');
    const terms = [...list.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(terms).toEqual(['CRM and visitor data', 'Content management', 'Other']);
  });

  it('leaves out what is not known', () => {
    show({});
    expect(screen.queryByText('Revenue')).toBeNull();
    expect(screen.queryByText('Technologies')).toBeNull();
  });
});

describe('the source of an excerpt', () => {
  it('is found for any fact that a criterion may stand on', () => {
    const facts = someFacts({ technologies: [factOf('HubSpot')] });
    expect(sourceOfExcerpt(facts, 'says "HubSpot"')).toBe('footer');
    expect(sourceOfExcerpt(facts, 'says nothing')).toBeNull();
  });
});
