// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { daysAgo, factOf, NOW, someCompany, someFacts } from '../../../tests/support/companies.ts';
import { showPage } from '../../../tests/support/show-page.tsx';
import { somePlay } from '../../../tests/support/verdicts.ts';
import { success } from '../../messages/outcome.ts';
import type { PlaybookEntry, PlayRule } from '../../model/play-rule.ts';
import { PlaysSection } from './PlaysSection.tsx';

const rule = (id: string, part: Partial<PlayRule> = {}): PlayRule => ({
  id,
  when: {},
  channel: 'call',
  withinDays: 7,
  words: null,
  isOff: false,
  ...part,
});
const shipped = (id: string, part: Partial<PlayRule> = {}): PlaybookEntry => ({
  rule: rule(id, part),
  origin: 'shipped',
  isMoved: false,
});
const words = { action: 'Send flowers', why: '', opener: '' };
const funding = shipped('act-on-funding', {
  when: { labels: ['trigger'], signals: ['funding'], signalAge: { min: null, max: 30 } },
});
const own: PlaybookEntry = {
  rule: rule('own', { when: { labels: ['lead'] }, words }),
  origin: 'own',
  isMoved: false,
};
const last = shipped('learn-more', { channel: 'none', withinDays: null });
const FUNDING = 'Trigger · Funding · at most 30 days old';

function show(entries: readonly PlaybookEntry[] = [own, funding, last], answers: Parameters<typeof showPage>[1] = {}) {
  return showPage(<PlaysSection chosen={null} />, {
    'read-playbook': () => success([...entries]),
    'list-follow-ups': () => success({ companies: [], due: 0, all: 0 }),
    'try-play': () => success(somePlay({ id: 'act-on-funding' })),
    'put-rule': () => success({ undo: 'token' }),
    'move-rule': () => success({ undo: 'token' }),
    'restore-rule': () => success({ undo: 'token' }),
    'restore-playbook': () => success({ undo: 'token' }),
    ...answers,
  });
}

describe('the rules', () => {
  it('are listed in order, each with its situation and what to do', async () => {
    show();
    const rows = await screen.findAllByText(/^(?:Send flowers|Call \[company\]|Find out more)/, {
      selector: '.rule-action',
    });
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Send flowers',
      'Call [company] while the money is being planned',
      'Find out more about [company]',
    ]);
    expect(screen.getByText(FUNDING)).toBeTruthy();
    expect(screen.getByText('always')).toBeTruthy();
  });

  it('are edited by word, channel and days, and told of blanks that nobody fills', async () => {
    const worker = show();
    fireEvent.click(await screen.findByRole('button', { name: `Edit: ${FUNDING}` }));
    fireEvent.input(screen.getByLabelText('What to do'), { target: { value: 'Ring {firm}' } });
    expect(screen.getByText('Nobody fills in {firm}: it will be shown as it is.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Channel'), { target: { value: 'linkedin' } });
    fireEvent.input(screen.getByLabelText('Within days'), { target: { value: '3' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save rule' }));
    await screen.findByText(`Rule saved: ${FUNDING}`);
    expect(worker.requests('put-rule')).toMatchObject([
      { rule: { id: 'act-on-funding', channel: 'linkedin', withinDays: 3, words: { action: 'Ring {firm}' } } },
    ]);
  });

  it('keep the shipped words when only the days are changed', async () => {
    const worker = show();
    fireEvent.click(await screen.findByRole('button', { name: `Edit: ${FUNDING}` }));
    fireEvent.input(screen.getByLabelText('Within days'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save rule' }));
    await waitFor(() => expect(worker.requests('put-rule')).toHaveLength(1));
    expect(worker.requests('put-rule')).toEqual([{ rule: { ...funding.rule, withinDays: null } }]);
  });

  it('are not saved without saying what to do, or with days that are none', async () => {
    const worker = show();
    fireEvent.click(await screen.findByRole('button', { name: `Edit: ${FUNDING}` }));
    fireEvent.input(screen.getByLabelText('What to do'), { target: { value: ' ' } });
    fireEvent.input(screen.getByLabelText('Within days'), { target: { value: 'soon' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save rule' }));
    expect(await screen.findByText('Say what to do.')).toBeTruthy();
    expect(screen.getByText('Write a number of days from 0 to 365, or nothing.')).toBeTruthy();
    expect(worker.requests('put-rule')).toEqual([]);
  });

  it('are moved and switched off, but the last one stays as it is', async () => {
    const worker = show();
    fireEvent.click(await screen.findByRole('button', { name: `Move up: ${FUNDING}` }));
    await screen.findByText(`Now number 1 of 3: ${FUNDING}`);
    expect(worker.requests('move-rule')).toEqual([{ ruleId: 'act-on-funding', position: 0 }]);
    fireEvent.click(screen.getByRole('checkbox', { name: `In use: ${FUNDING}` }));
    expect(worker.requests('put-rule')).toEqual([{ rule: { ...funding.rule, isOff: true } }]);
    expect(screen.queryByRole('checkbox', { name: 'In use: always' })).toBeNull();
    for (const name of ['Move up: always', 'Move down: always', `Move down: ${FUNDING}`]) {
      expect(screen.getByRole('button', { name }).matches(':disabled')).toBe(true);
    }
  });

  it('that were shipped are copied to be used in another situation, words and all', async () => {
    const worker = show();
    fireEvent.click(await screen.findByRole('button', { name: `Edit: ${FUNDING}` }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy as a rule of my own' }));
    const form = within(screen.getByRole('form', { name: 'Rule' }));
    const action = form.getByLabelText<HTMLInputElement>('What to do');
    expect([document.activeElement, action.value === '']).toEqual([action, false]);
    fireEvent.click(form.getByRole('checkbox', { name: 'Hiring' }));
    fireEvent.click(form.getByRole('button', { name: 'Save rule' }));
    await waitFor(() => expect(worker.requests('put-rule')).toHaveLength(1));
    const signals = [...(funding.rule.when.signals ?? []), 'hiring'];
    expect(worker.requests('put-rule')).toMatchObject([
      { rule: { id: 'id-1', when: { ...funding.rule.when, signals }, words: { action: action.value } } },
    ]);
  });

  it('of the seller have a situation to choose', async () => {
    const worker = show();
    fireEvent.click(await screen.findByRole('button', { name: 'Add a rule' }));
    const form = within(screen.getByRole('form', { name: 'Rule' }));
    fireEvent.click(form.getByRole('checkbox', { name: 'Trigger' }));
    fireEvent.click(form.getByRole('checkbox', { name: 'Hiring' }));
    fireEvent.input(form.getByLabelText('Days old, at most'), { target: { value: '10' } });
    fireEvent.input(form.getByLabelText('What to do'), { target: { value: 'Send flowers to {company}' } });
    fireEvent.click(form.getByRole('button', { name: 'Save rule' }));
    await waitFor(() => expect(worker.requests('put-rule')).toHaveLength(1));
    expect(worker.requests('put-rule')).toMatchObject([
      { rule: { id: 'id-1', when: { labels: ['trigger'], signals: ['hiring'], signalAge: { min: null, max: 10 } } } },
    ]);
  });

  it('go back to what was shipped, one by one and as a whole', async () => {
    const worker = show();
    fireEvent.click(await screen.findByRole('button', { name: 'Edit: Known lead' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove rule' }));
    await screen.findByText('Rule removed: Known lead');
    expect(worker.requests('restore-rule')).toEqual([{ ruleId: 'own' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Back to the shipped playbook' }));
    await screen.findByText('The playbook is as shipped');
  });

  it('offer no way back where nothing differs', async () => {
    show([funding, last]);
    fireEvent.click(await screen.findByRole('button', { name: `Edit: ${FUNDING}` }));
    expect(screen.queryByRole('button', { name: 'Back to the shipped rule' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Back to the shipped playbook' })).toBeNull();
  });
});

describe('a situation that is tried', () => {
  it('names the rule that wins', async () => {
    const worker = show();
    fireEvent.change(await screen.findByLabelText('Signal'), { target: { value: 'rebrand' } });
    await waitFor(() =>
      expect(worker.requests('try-play').at(-1)).toMatchObject({ signal: 'rebrand', label: 'trigger' }),
    );
    const winner = await screen.findByRole('link', { name: 'Rule 2: Call [company] while the money is being planned' });
    expect(winner.getAttribute('href')).toBe('#plays/act-on-funding');
  });
});

describe('follow-ups', () => {
  it('are listed with what they are about, those that are due first', async () => {
    const due = someCompany({ followUp: { at: daysAgo(3), note: 'Ask about the budget' } });
    const later = someCompany({
      id: 'later',
      facts: someFacts({ name: factOf('Havtorn AB') }),
      followUp: { at: NOW + 5 * 86_400_000, note: '' },
    });
    show(undefined, { 'list-follow-ups': () => success({ companies: [due, later], due: 1, all: 2 }) });
    expect(await screen.findByText('1 follow-up due')).toBeTruthy();
    expect(screen.getByText('Follow-up due 3 days ago: Ask about the budget')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Havtorn AB' }).getAttribute('href')).toBe('#companies/later');
  });
});
