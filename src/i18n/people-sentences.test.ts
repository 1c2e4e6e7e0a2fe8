// What is said of people, of the company's status and of the definitions a reason stands on.

import { beforeEach, describe, expect, it } from 'vitest';
import { NOW, someContact } from '../../tests/support/companies.ts';
import { speak } from '../../tests/support/spoken-language.ts';
import { COMPANY_STATUSES, type CompanyStatus } from '../model/company.ts';
import { CONSENTS, CONTACT_LINKS, STAGE_CAUSES } from '../model/contact.ts';
import { DEFINITION_PRESETS } from '../model/settings.ts';
import type { Reason } from '../model/verdict.ts';
import { formatPoints } from './format.ts';
import { consentName, linkName, presetName, stageCauseName, statusName } from './names.ts';
import { definitionSentence, reasonSentence } from './reason-sentence.ts';

beforeEach(() => speak('en'));

const status = (value: CompanyStatus['value'], source: CompanyStatus['source']): CompanyStatus => ({
  value,
  source,
  date: NOW,
});
const contact = someContact({ stage: 'subscriber' });
const by = { preset: 'icp-first', leadFrom: 'subscriber' } as const;

describe('the status of a company', () => {
  it.each<[Reason, string]>([
    [{ code: 'customer-status', status: status('customer', 'seller') }, 'You marked it as a customer on 22 Nov 2026.'],
    [
      { code: 'customer-status', status: status('customer', 'import') },
      'A customer according to an imported file (22 Nov 2026).',
    ],
    [{ code: 'is-opportunity', contact, status: null }, 'An opportunity is open with Aino Esimerkki.'],
    [
      { code: 'is-opportunity', contact: null, status: status('opportunity', 'import') },
      'An opportunity according to an imported file (22 Nov 2026).',
    ],
    [
      { code: 'former-customer', status: status('former-customer', 'seller') },
      'A former customer, as noted on 22 Nov 2026.',
    ],
  ])('is said with where it comes from: %j', (reason, sentence) => {
    expect(reasonSentence(reason)).toBe(sentence);
  });
});

describe('the definitions that a reason stands on', () => {
  it('are named, with the stage where a lead begins', () => {
    expect(definitionSentence({ code: 'known-contact', contact, by })).toBe(
      'Counts as a lead from stage Subscriber on in your definitions (Profile first).',
    );
    expect(definitionSentence({ code: 'not-yet-lead', contact, by: { preset: 'funnel', leadFrom: 'lead' } })).toBe(
      'A lead begins at stage Lead in your definitions (Funnel).',
    );
    expect(definitionSentence({ code: 'engaged', contact, by: { preset: 'engagement-first', leadFrom: 'lead' } })).toBe(
      'Interest alone makes a prospect in your definitions (Engagement first).',
    );
    expect(definitionSentence({ code: 'is-customer', contact })).toBeNull();
  });
});

describe('names', () => {
  it('are there for every status, consent, link, cause and preset, in each language', () => {
    for (const language of ['en', 'fi'] as const) {
      speak(language);
      const names = [
        ...COMPANY_STATUSES.map(statusName),
        ...CONSENTS.map(consentName),
        ...CONTACT_LINKS.map(linkName),
        ...DEFINITION_PRESETS.map(presetName),
        ...STAGE_CAUSES.map((cause) => stageCauseName({ stage: 'lead', date: NOW, cause, engagement: 'webinar' })),
      ];
      expect(names.filter((name) => name.trim() === '')).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('points', () => {
  it.each([
    [0, '0'],
    [1.04, '1'],
    [8.62, '8.6'],
    [9.96, '10'],
    [17.6, '18'],
  ])('of %d are written %s', (points, words) => {
    expect(formatPoints(points)).toBe(words);
  });
});
