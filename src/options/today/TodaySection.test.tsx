// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { daysAgo, NOW, place, someCompany, someIcp, someSignal } from '../../../tests/support/companies.ts';
import { createFakeBrowser } from '../../../tests/support/fake-browser.ts';
import type { FakeBenches } from '../../../tests/support/fake-workbench.ts';
import { showPage } from '../../../tests/support/show-page.tsx';
import { someDatedSignal, somePlay } from '../../../tests/support/verdicts.ts';
import { failure, success } from '../../messages/outcome.ts';
import type { CellsRequest, DigestState } from '../../messages/work/today.ts';
import type { Digest, DigestPart, DigestRow } from '../../model/digest.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { TodaySection } from './TodaySection.tsx';

const held = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));

const DAY = 86_400_000;
const NONE: Digest['parts'] = {
  triggers: [],
  nowMatches: [],
  followUpsDue: [],
  holdsToLookAt: [],
  noLongerMatches: [],
};

/** A company that was funded three days ago, with its step. */
function someRow(name: string, row: Partial<DigestRow> = {}): DigestRow {
  const signal = someSignal({ id: `${name}-signal`, url: 'https://news.example/4m' });
  return {
    companyId: name,
    name,
    domain: `${name.toLowerCase()}.example`,
    isSaved: true,
    label: 'trigger',
    grade: 'A',
    icpIds: ['icp'],
    signal: someDatedSignal({ signal }),
    flip: null,
    followUp: null,
    lookAt: null,
    play: somePlay({ id: 'act-on-funding', company: name, signal, withinDays: 7 }),
    about: { rule: 'act-on-funding', signalId: signal.id },
    rank: 50,
    ...row,
  };
}
const held30 = (name: string, lookAt: number) =>
  someRow(name, { label: 'hold', lookAt, play: somePlay({ id: 'hold', channel: 'none', withinDays: null }) });

let tell: (state: DigestState) => void;
let written: CellsRequest[];

/** Draws the section with a workbench that tells what `tell` is called with. */
function show(parts: Partial<Record<DigestPart, DigestRow[]>>, more: Partial<Digest> = {}, benches: FakeBenches = {}) {
  written = [];
  const company = someCompany();
  return showPage(
    <TodaySection />,
    {
      'list-icps': () => success([someIcp(), someIcp([place(['SE'])], { id: 'swedes', name: 'Swedes' })]),
      'read-settings': () => success(DEFAULT_SETTINGS),
      'set-play-state': () => success({ company, undo: 'token' }),
      'set-follow-up': () => success({ company, undo: 'token' }),
      'set-signal-opinion': () => success({ signal: someSignal(), undo: 'token' }),
      undo: () => success(null),
    },
    {
      'follow-digest': (_request, hands) => {
        tell = hands.tell;
        tell({ state: 'ready', digest: { parts: { ...NONE, ...parts }, looked: 3, isCut: false, ...more } });
        return new Promise(() => undefined);
      },
      'count-knowledge': async () => success({ companies: 3, contacts: 0, signals: 0 }),
      'write-cells': async (request) => {
        written.push(request);
        return success({ file: new Blob(['cells']) });
      },
      ...benches,
    },
  );
}
const rowOf = async (name: string) => within(await screen.findByRole('listitem', { name }));

beforeEach(() => {
  held.browser = createFakeBrowser().browser;
  localStorage.clear();
});
afterEach(cleanup);

describe('the digest', () => {
  it('says of each company why, what, when and where to read of it', async () => {
    show({ triggers: [someRow('Kuura')] });
    const part = within(await screen.findByRole('region', { name: 'Fresh triggers' }));
    expect(part.getByText('1')).toBeTruthy();
    const row = await rowOf('Kuura');
    expect(row.getByRole('link', { name: 'Kuura' }).getAttribute('href')).toBe('#companies/Kuura');
    expect(row.getByRole('link', { name: /^kuura\.example/ }).getAttribute('href')).toBe('https://kuura.example/');
    expect(row.getByRole('link', { name: /raises 4 million/ }).getAttribute('href')).toBe('https://news.example/4m');
    for (const words of ['Trigger', 'Grade A', '3 days ago', 'Added by you', 'Call · within 7 days'])
      expect(row.getByText(words)).toBeTruthy();
    expect(row.getByText('Call Kuura while the money is being planned')).toBeTruthy();
    fireEvent.click(row.getByRole('button', { name: 'Why, and what to say' }));
    expect(await row.findByRole('button', { name: 'Copy opening line' })).toBeTruthy();
  });

  it('names what turned and when a hold ends', async () => {
    const flip = { signal: someSignal(), icp: { id: 'icp', name: 'Nordic software' }, criteria: [place(['FI'])] };
    show({ nowMatches: [someRow('Moved', { flip })], holdsToLookAt: [held30('Held', NOW + 3 * DAY)] });
    expect((await rowOf('Moved')).getByText('Now matches Nordic software. What changed: Place')).toBeTruthy();
    expect((await rowOf('Held')).getByText(/^The hold ends Nov 25, 2026|^The hold ends 25 Nov 2026/)).toBeTruthy();
  });

  it('is drawn anew as it changes', async () => {
    show({ triggers: [someRow('Kuura')] });
    await rowOf('Kuura');
    tell({ state: 'reading', looked: 1, of: 2 });
    expect(screen.queryByRole('progressbar')).toBeNull();
    tell({ state: 'ready', digest: { parts: { ...NONE, triggers: [someRow('Routa')] }, looked: 2, isCut: false } });
    await rowOf('Routa');
    expect(screen.queryByText('Kuura')).toBeNull();
  });

  it('says when there was more than it looked at', async () => {
    show({ triggers: [someRow('Kuura')] }, { isCut: true, looked: 5_000 });
    expect(await screen.findByText(/only the latest 5,000 companies/)).toBeTruthy();
  });

  it('shows many a part at a time', async () => {
    show({ triggers: Array.from({ length: 40 }, (_, index) => someRow(`Yritys ${index}`)) });
    expect(await screen.findAllByRole('heading', { level: 3 })).toHaveLength(30);
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(40));
  });

  it('tells how far it is, and can be asked for again when it failed', async () => {
    let asked = 0;
    show(
      {},
      {},
      {
        'follow-digest': async (_request, hands) => {
          asked += 1;
          hands.tell({ state: 'reading', looked: 200, of: 1_000 });
          return failure('storage-failed');
        },
      },
    );
    expect(
      await screen.findByRole('progressbar', { name: 'Looking through your companies: 200 of 1,000' }),
    ).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(asked).toBe(2));
  });
});

describe('what is done about a row', () => {
  it('is kept of the step and its signal, and can be taken back', async () => {
    const { requests } = show({ triggers: [someRow('Kuura')] });
    fireEvent.click((await rowOf('Kuura')).getByRole('button', { name: 'Done' }));
    await screen.findByText('Done: Kuura');
    const about = { company: { companyId: 'Kuura' }, rule: 'act-on-funding', signalId: 'Kuura-signal' };
    expect(requests('set-play-state')).toEqual([{ ...about, state: 'done', until: null }]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(requests('undo')).toEqual([{ token: 'token' }]));
  });

  it('may wait for a day', async () => {
    const { requests } = show({ triggers: [someRow('Kuura')] });
    fireEvent.click((await rowOf('Kuura')).getByRole('button', { name: 'Put off' }));
    fireEvent.click(screen.getByRole('button', { name: 'Tomorrow' }));
    await screen.findByText(/^Put off until .*: Kuura$/);
    expect(requests('set-play-state')).toMatchObject([{ state: 'snoozed', signalId: 'Kuura-signal' }]);
  });

  it('may be that the signal is of no use', async () => {
    const { requests } = show({ triggers: [someRow('Kuura')] });
    fireEvent.click((await rowOf('Kuura')).getByRole('button', { name: 'Dismiss' }));
    await screen.findByText(/^Dismissed: Funding/);
    expect(requests('set-signal-opinion')).toEqual([{ signalId: 'Kuura-signal', opinion: 'dismissed' }]);
  });

  it('clears or moves a follow-up with its note, and says nothing of a step', async () => {
    const followUp = { at: daysAgo(1), note: 'Budget' };
    const { requests } = show({ followUpsDue: [someRow('Kuura', { followUp }), someRow('Routa', { followUp })] });
    fireEvent.click((await rowOf('Kuura')).getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(requests('set-follow-up')).toHaveLength(1));
    fireEvent.click((await rowOf('Routa')).getByRole('button', { name: 'Put off' }));
    fireEvent.click(screen.getByRole('button', { name: 'Tomorrow' }));
    await waitFor(() => expect(requests('set-follow-up')).toHaveLength(2));
    expect(requests('set-follow-up')).toMatchObject([
      { company: { companyId: 'Kuura' }, followUp: null },
      { company: { companyId: 'Routa' }, followUp: { note: 'Budget' } },
    ]);
    expect(requests('set-play-state')).toEqual([]);
  });

  it('waits, for a hold that lasts, until the day it ends', async () => {
    const { requests } = show({ holdsToLookAt: [held30('Held', NOW + 3 * DAY)] });
    fireEvent.click((await rowOf('Held')).getByRole('button', { name: 'Remind me that day' }));
    await waitFor(() => expect(requests('set-play-state')).toMatchObject([{ state: 'snoozed', until: NOW + 3 * DAY }]));
  });
});

describe('by keyboard', () => {
  it('J, K and the arrows go from row to row, across the parts', async () => {
    show({ triggers: [someRow('Kuura'), someRow('Routa')], followUpsDue: [someRow('Halla')] });
    const rows = await screen.findAllByRole('listitem', { name: /./ });
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    rows[0]?.focus();
    const visited = ['j', 'ArrowDown', 'j', 'k', 'Home', 'End'].map((key) => {
      press(key);
      return rows.map((row) => row === document.activeElement).indexOf(true);
    });
    expect(visited).toEqual([1, 2, 2, 1, 0, 2]);
  });

  it('goes on to the next row when one is done', async () => {
    show({ triggers: [someRow('Kuura'), someRow('Routa')] });
    fireEvent.click((await rowOf('Kuura')).getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('listitem', { name: 'Routa' })));
  });
});

describe('filters', () => {
  it('show saved companies only, or those that match a profile, and are remembered', async () => {
    show({
      triggers: [someRow('Kuura'), someRow('Known', { isSaved: false }), someRow('Svea', { icpIds: ['swedes'] })],
    });
    await rowOf('Known');
    fireEvent.change(screen.getByLabelText('Companies'), { target: { value: 'saved' } });
    await waitFor(() => expect(screen.queryByText('Known')).toBeNull());
    fireEvent.change(screen.getByLabelText('Profile'), { target: { value: 'swedes' } });
    await waitFor(() => expect(screen.queryByText('Kuura')).toBeNull());
    await rowOf('Svea');
    cleanup();
    show({ triggers: [someRow('Kuura')] });
    await screen.findByText('Nothing with these filters.');
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await rowOf('Kuura');
  });
});

describe('taking it along', () => {
  it('copies it as text', async () => {
    const { copyText } = show({ triggers: [someRow('Kuura')] });
    fireEvent.click(await screen.findByRole('button', { name: 'Copy as text' }));
    await screen.findByText('Copied');
    const text = copyText.mock.calls[0]?.[0] ?? '';
    expect(text).toMatch(
      /^1 company for you today – .*2026\n\nFresh triggers \(1\)\n\n1\. Kuura \(Trigger, A\): kuura\.example\n/,
    );
    expect(text).toContain('Funding: “Lumivaara raises 4 million” (3 days ago)');
    expect(text).toContain('Next step: Call Kuura while the money is being planned · Call · within 7 days');
  });

  it('opens it as a mail draft that a mail program can take, and says how much is left out', async () => {
    show({ triggers: Array.from({ length: 40 }, (_, index) => someRow(`Ääkkönen ${index}`)) });
    const href = (await screen.findByRole('link', { name: 'E-mail draft' })).getAttribute('href') ?? '';
    expect(href.length).toBeLessThanOrEqual(1_900);
    const [, subject, body] = /^mailto:\?subject=([^&]*)&body=(.*)$/.exec(href) ?? [];
    expect(decodeURIComponent(subject ?? '')).toMatch(/^40 companies for you today – /);
    const text = decodeURIComponent(body ?? '');
    const named = text.match(/^\d+\. Ääkkönen/gm)?.length ?? 0;
    expect(named).toBeGreaterThan(0);
    expect(text).toContain(`… and ${40 - named} more in Ermine`);
  });

  it('writes it as cells for a sheet', async () => {
    show({ triggers: [someRow('Kuura')], followUpsDue: [someRow('Routa', { followUp: { at: NOW, note: '' } })] });
    fireEvent.click(await screen.findByRole('button', { name: 'Export' }));
    fireEvent.click(screen.getByRole('button', { name: 'For Excel (semicolons)' }));
    await screen.findByText('2 rows written to a file');
    expect(written).toMatchObject([{ separator: ';', hasMark: true }]);
    expect(written[0]?.rows.map((cells) => cells.slice(0, 5))).toEqual([
      ['Part', 'Company', 'Domain', 'Label', 'Grade'],
      ['Fresh triggers', 'Kuura', 'kuura.example', 'Trigger', 'A'],
      ['Follow-ups due', 'Routa', 'routa.example', 'Trigger', 'A'],
    ]);
  });
});

describe('an empty day', () => {
  const empty = (companies: number): FakeBenches => ({
    'count-knowledge': async () => success({ companies, contacts: 0, signals: 0 }),
  });

  it('says that all is quiet', async () => {
    show({}, {}, empty(3));
    expect(await screen.findByRole('heading', { name: 'Nothing for today' })).toBeTruthy();
  });

  it('helps whoever has no companies', async () => {
    show({}, {}, empty(0));
    await screen.findByRole('heading', { name: 'No companies yet' });
    expect(screen.getByRole('link', { name: 'Import a file' }).getAttribute('href')).toBe('#import');
  });

  it('helps whoever has no profile', async () => {
    const { answers } = show({}, {}, empty(3));
    cleanup();
    answers['list-icps'] = () => success([]);
    showPage(
      <TodaySection />,
      { ...answers },
      {
        ...empty(3),
        'follow-digest': (_request, hands) => {
          hands.tell({ state: 'ready', digest: { parts: NONE, looked: 0, isCut: false } });
          return new Promise(() => undefined);
        },
      },
    );
    const link = await screen.findByRole('link', { name: 'Describe my ideal customer' });
    expect(link.getAttribute('href')).toBe('#profiles');
  });
});
