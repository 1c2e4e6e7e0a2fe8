// @vitest-environment happy-dom
import '../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { daysAgo, NOW, place, someContact, someIcp, someSignal } from '../../tests/support/companies.ts';
import { showPage } from '../../tests/support/show-page.tsx';
import { someDatedSignal } from '../../tests/support/verdicts.ts';
import { failure, success } from '../messages/outcome.ts';
import type { Receipt } from '../model/signal.ts';
import type { DatedSignal, Reason } from '../model/verdict.ts';
import { SignalSection } from './SignalSection.tsx';

const DAY = 86_400_000;
const FUNDING = 'Funding: “Lumivaara raises 4 million”';

function someReceipt(receipt: Partial<Receipt> = {}): Receipt {
  return {
    source: 'page',
    url: 'https://lumivaara.example/news/4m',
    title: 'Lumivaara raises 4 million',
    excerpt: '',
    seenAt: daysAgo(2),
    ...receipt,
  };
}

/** The section with a worker that takes every opinion. */
function show(
  signals: readonly DatedSignal[],
  { reasons = [], isStored = true }: { reasons?: Reason[]; isStored?: boolean } = {},
) {
  const onChanged = vi.fn<() => void>();
  const section = (
    <SignalSection
      company={{ companyId: 'lumivaara' }}
      isStored={isStored}
      verdict={{ signals, reasons }}
      contacts={[someContact()]}
      canWatch
      peopleAddress="#people"
      onChanged={onChanged}
    />
  );
  const worker = showPage(section, {
    'set-signal-opinion': () => success({ undo: 'token', signal: someSignal() }),
    'remove-signal': () => success({ undo: 'token' }),
    undo: () => success(null),
  });
  return { ...worker, onChanged };
}

const button = (name: string) => screen.getByRole('button', { name });
const rows = () => screen.getAllByRole('listitem').filter((item) => item.className.startsWith('event'));

describe('an event on the line of time', () => {
  it('says what happened, how it bears on a sale, when, how fresh it is, what it counts and who told of it', () => {
    const signal = someSignal({
      url: 'https://lumivaara.example/news/4m',
      source: 'page',
      receipts: [someReceipt()],
      change: { field: 'employees', before: '85', after: '140' },
    });
    show([someDatedSignal({ signal, freshness: 'fading', expiresAt: NOW + 10 * DAY, weight: 62 })]);
    const [row] = rows();
    expect(row?.textContent).toContain('Funding Speaks for a call');
    expect(row?.textContent).toContain('Number of employees: 85 → 140');
    expect(row?.textContent).toContain('Fading until 2 Dec 2026');
    expect(row?.textContent).toContain('counts 62 of 100');
    expect(row?.textContent).toContain('Page: lumivaara.example');
    const link = screen.getByRole('link', { name: /Lumivaara raises 4 million/ });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([signal.url, 'noreferrer']);
    const time = screen.getByText('3 days ago');
    expect(time.getAttribute('datetime')).toBe(new Date(daysAgo(3)).toISOString());
  });

  it('says "about" of a rough day, and that none is known', () => {
    const rough = someSignal({ id: 'rough', isDateRough: true, date: daysAgo(61) });
    const undated = someSignal({ id: 'undated', date: null });
    show([
      someDatedSignal({ signal: rough, ageDays: 61 }),
      someDatedSignal({ signal: undated, ageDays: null, freshness: 'undated', standing: 'undated', weight: 0 }),
    ]);
    expect(screen.getByText('about 2 months ago')).toBeTruthy();
    expect(screen.getByText('No date')).toBeTruthy();
    expect(screen.getByText('without a date it never raises the label')).toBeTruthy();
  });

  it('names the day where its age is in weeks, and no freshness of what was dismissed', () => {
    const signal = someSignal({ date: daysAgo(20), source: 'page', opinion: { is: 'dismissed', at: NOW } });
    show([someDatedSignal({ signal, ageDays: 20, standing: 'dismissed', weight: 0 })]);
    expect(screen.getByText('3 weeks ago')).toBeTruthy();
    expect(screen.getByText('2 Nov 2026')).toBeTruthy();
    expect(screen.queryByText('Fresh')).toBeNull();
  });

  it('folds out several sources, each with its link and its words', () => {
    const receipts = [
      someReceipt(),
      someReceipt({ source: 'feed', url: 'https://news.example/1', title: 'Four million', excerpt: 'raised 4 M€' }),
    ];
    show([someDatedSignal({ signal: someSignal({ source: 'page', receipts }) })]);
    const sources = screen.getByText('2 sources').closest('details');
    const list = within(sources ?? document.body);
    expect(list.getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href'))).toEqual([
      'https://lumivaara.example/news/4m',
      'https://news.example/1',
    ]);
    expect(list.getByText('raised 4 M€')).toBeTruthy();
    expect(list.getByText(/Feed: news.example/)).toBeTruthy();
  });

  it('leads to the person whose engagement it is, who is where it is looked after', () => {
    const signal = someSignal({ id: 'aino-x-webinar-attended', title: 'Aino Esimerkki', source: 'engagement' });
    show([someDatedSignal({ signal })]);
    const link = screen.getByRole('link', { name: 'Engagement of Aino Esimerkki' });
    expect(link.getAttribute('href')).toBe('#people/aino');
    expect(screen.queryByRole('button', { name: /More|Dismiss/ })).toBeNull();
  });

  it('says what it turned', () => {
    const signal = someSignal({ type: 'expansion', change: { field: 'country', before: null, after: 'FI' } });
    const flip = { signal, icp: someIcp(), criteria: [place(['FI'])] };
    show([someDatedSignal({ signal })], { reasons: [{ code: 'now-matches', flip }] });
    expect(screen.getByText('By this the company now matches “Nordic software”: Place.')).toBeTruthy();
  });
});

describe('events by where they stand', () => {
  const past = (id: string, standing: DatedSignal['standing']) =>
    someDatedSignal({ signal: someSignal({ id }), standing, weight: 0 });

  it('are newest first, the possible ones apart and the past ones folded up', () => {
    show([
      someDatedSignal({ signal: someSignal({ id: 'old', type: 'hiring', date: daysAgo(40) }) }),
      someDatedSignal({ signal: someSignal({ id: 'new', type: 'award', date: daysAgo(1) }) }),
      someDatedSignal({ signal: someSignal({ id: 'maybe', type: 'funding' }), standing: 'possible', weight: 40 }),
      past('gone', 'expired'),
      past('no', 'dismissed'),
      past('over', 'over'),
    ]);
    expect(rows().map((row) => row.querySelector('strong')?.textContent)).toEqual([
      'Award',
      'Hiring',
      'Funding',
      'Funding',
      'Funding',
      'Funding',
    ]);
    const possible = within(screen.getByRole('region', { name: 'Possible' }));
    expect(possible.getByText('would count 40 of 100')).toBeTruthy();
    const history = screen.getByText('History (3)').closest('details');
    expect(history?.open).toBe(false);
    expect(within(history ?? document.body).getByText('Dismissed')).toBeTruthy();
  });

  it('are invited where there are none', () => {
    show([]);
    expect(screen.getByText(/^No events yet\. Add one, watch the newsroom/)).toBeTruthy();
  });
});

describe('what the seller says of events', () => {
  const possible = someDatedSignal({ signal: someSignal({ source: 'page' }), standing: 'possible', weight: 40 });

  it.each([
    ['Confirm', 'confirmed', 'Confirmed: Funding'],
    ['Dismiss', 'dismissed', 'Dismissed: Funding'],
  ])('is one click for a possible one: %s', async (name, opinion, told) => {
    const worker = show([possible]);
    fireEvent.click(button(`${name}: ${FUNDING}`));
    await screen.findByText(told);
    expect(worker.requests('set-signal-opinion')).toEqual([{ signalId: 'signal', opinion }]);
    expect(worker.onChanged).toHaveBeenCalledTimes(1);
    expect(document.activeElement?.className).toBe('timeline');
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(worker.onChanged).toHaveBeenCalledTimes(2));
    expect(worker.requests('undo')).toEqual([{ token: 'token' }]);
  });

  it('stands behind a button for a sure one', async () => {
    const worker = show([someDatedSignal({ signal: someSignal({ source: 'feed' }) })]);
    expect(screen.queryByRole('button', { name: `Dismiss: ${FUNDING}` })).toBeNull();
    const more = button(`More: ${FUNDING}`);
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button(`Over: ${FUNDING}`));
    await screen.findByText('No longer counts: Funding');
    expect(worker.requests('set-signal-opinion')).toEqual([{ signalId: 'signal', opinion: 'over' }]);
  });

  it('is worded for bad news that has passed', () => {
    const signal = someSignal({ type: 'layoffs', title: 'Lumivaara cuts', source: 'page' });
    show([someDatedSignal({ signal, sign: 'negative' })]);
    fireEvent.click(button('More: Layoffs or savings: “Lumivaara cuts”'));
    expect(button('No longer so: Layoffs or savings: “Lumivaara cuts”')).toBeTruthy();
  });

  it('is taken back in the history', async () => {
    const signal = someSignal({ source: 'page', opinion: { is: 'dismissed', at: NOW } });
    const worker = show([someDatedSignal({ signal, standing: 'dismissed', weight: 0 })]);
    fireEvent.click(screen.getByText('History (1)'));
    fireEvent.click(screen.getByRole('button', { name: `Bring back: ${FUNDING}`, hidden: true }));
    await screen.findByText('As it was noticed: Funding');
    expect(worker.requests('set-signal-opinion')).toEqual([{ signalId: 'signal', opinion: null }]);
  });

  it('removes only what was not noticed', async () => {
    const worker = show([someDatedSignal()]);
    fireEvent.click(button(`More: ${FUNDING}`));
    fireEvent.click(button(`Remove: ${FUNDING}`));
    await screen.findByText('Signal removed: Funding');
    expect(worker.requests('remove-signal')).toEqual([{ signalId: 'signal' }]);
  });

  it('waits until the company is in the store', () => {
    show([possible], { isStored: false });
    expect(screen.getByText(/Save the company to confirm or dismiss/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Confirm|Dismiss/ })).toBeNull();
  });

  it('says what went wrong when it cannot be stored', async () => {
    const worker = show([possible]);
    worker.answers['set-signal-opinion'] = () => failure('storage-failed');
    fireEvent.click(button(`Confirm: ${FUNDING}`));
    expect(await screen.findByText(/could not write to its storage/)).toBeTruthy();
    expect(worker.onChanged).not.toHaveBeenCalled();
  });
});
