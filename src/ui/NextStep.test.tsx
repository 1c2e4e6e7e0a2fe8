// @vitest-environment happy-dom
import '../../tests/support/spoken-language.ts';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { daysAgo, NOW, someCompany, someSignal } from '../../tests/support/companies.ts';
import { showPage } from '../../tests/support/show-page.tsx';
import { somePlay } from '../../tests/support/verdicts.ts';
import { failure, success } from '../messages/outcome.ts';
import type { FollowUp } from '../model/company.ts';
import type { Play } from '../model/verdict.ts';
import { daysAhead } from './days-ahead.ts';
import { FollowUpSection } from './FollowUpSection.tsx';
import { PlayCard } from './PlayCard.tsx';

const company = { companyId: 'lumivaara' };
const kept = () => success({ undo: 'token', company: someCompany() });
const tomorrow = daysAhead(NOW, 1);

function showPlay(play: Partial<Play> = {}, answers: Parameters<typeof showPage>[1] = { 'set-play-state': kept }) {
  const onChanged = vi.fn<() => void>();
  const card = <PlayCard play={somePlay(play)} company={company} rulesAddress="#plays" onChanged={onChanged} />;
  return { ...showPage(card, answers), onChanged };
}
function showFollowUp(followUp: FollowUp | null) {
  const section = <FollowUpSection company={company} followUp={followUp} onChanged={() => undefined} />;
  return showPage(section, { 'set-follow-up': kept });
}

describe('the next step', () => {
  it('says which rule it was, with the way to it', () => {
    showPlay({ id: 'act-on-funding', rule: { when: { labels: ['trigger'], signals: ['funding'] }, words: null } });
    const rule = screen.getByRole('link', { name: 'Rule: Trigger · Funding' });
    expect(rule.getAttribute('href')).toBe('#plays/act-on-funding');
  });

  it('is done at a click, about the signal it was about, and offers the way back', async () => {
    const { requests, onChanged } = showPlay({ id: 'act-on-funding', signal: someSignal({ id: 'news' }) });
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await screen.findByRole('button', { name: 'Undo' });
    expect(requests('set-play-state')).toEqual([
      { company, rule: 'act-on-funding', signalId: 'news', state: 'done', until: null },
    ]);
    expect(onChanged).toHaveBeenCalled();
  });

  it('is put off until a day at a click, or until any day ahead', async () => {
    const { requests } = showPlay();
    fireEvent.click(screen.getByRole('button', { name: 'Put off' }));
    fireEvent.click(screen.getByRole('button', { name: 'Tomorrow' }));
    await screen.findByRole('button', { name: 'Undo' });
    fireEvent.input(screen.getByLabelText('Date'), { target: { value: '2026-11-01' } });
    expect(screen.getByText('Choose a day that lies ahead.')).toBeTruthy();
    fireEvent.submit(screen.getByRole('form', { name: 'Put off until' }));
    fireEvent.input(screen.getByLabelText('Date'), { target: { value: '2026-12-24' } });
    fireEvent.submit(screen.getByRole('form', { name: 'Put off until' }));
    const days = requests('set-play-state');
    expect(days).toMatchObject([{ until: tomorrow }, { until: new Date(2026, 11, 24).getTime() }]);
  });

  it('that was put off says so quietly, and comes back when asked for', async () => {
    const { requests } = showPlay({ snoozedUntil: new Date(2026, 11, 1).getTime() });
    expect(screen.getByText('Put off until 1 Dec 2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Suggest it now' }));
    await screen.findByText('Suggested again');
    expect(requests('set-play-state')).toMatchObject([{ state: 'open' }]);
  });

  it('has nothing to be done where nobody is to be contacted', () => {
    showPlay({ id: 'leave', channel: 'none', withinDays: null });
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
  });

  it('says why no e-mail is suggested, and what the law of the country asks', () => {
    showPlay({ insteadOfEmail: 'no-consent', law: 'DK' });
    expect(screen.getByText(/^No e-mail: there is no consent on record\. Denmark: .* § 10/)).toBeTruthy();
  });

  it('says so where it could not be kept', async () => {
    showPlay({}, { 'set-play-state': () => failure('storage-failed') });
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByText(/Ermine could not write/)).toBeTruthy();
  });
});

describe('a follow-up', () => {
  it('is set with a note', async () => {
    const { requests } = showFollowUp(null);
    fireEvent.click(screen.getByRole('button', { name: 'Set a follow-up' }));
    fireEvent.input(screen.getByLabelText('What it is about'), { target: { value: 'Ask about the budget' } });
    fireEvent.click(screen.getByRole('button', { name: 'Tomorrow' }));
    await screen.findByText(/^Follow-up set: /);
    expect(requests('set-follow-up')).toEqual([{ company, followUp: { at: tomorrow, note: 'Ask about the budget' } }]);
  });

  it('that is due says for how long, and is cleared', async () => {
    const { requests } = showFollowUp({ at: daysAgo(3), note: 'Ask about the budget' });
    expect(screen.getByText('Follow-up due 3 days ago: Ask about the budget')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear follow-up' }));
    await screen.findByText('Follow-up cleared');
    expect(requests('set-follow-up')).toEqual([{ company, followUp: null }]);
  });

  it('is changed from what it was', async () => {
    const { requests } = showFollowUp({ at: new Date(2026, 11, 3).getTime(), note: 'Budget' });
    fireEvent.click(screen.getByRole('button', { name: 'Change follow-up' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save follow-up' }));
    await screen.findByText('Follow-up set: 3 Dec 2026');
    expect(requests('set-follow-up')).toEqual([
      { company, followUp: { at: new Date(2026, 11, 3).getTime(), note: 'Budget' } },
    ]);
  });
});
