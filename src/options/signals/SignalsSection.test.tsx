// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { showPage } from '../../../tests/support/show-page.tsx';
import { failure, success } from '../../messages/outcome.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { SIGNAL_TYPES } from '../../model/signal.ts';
import { SignalsSection } from './SignalsSection.tsx';

let settings: Settings;
let before: Settings;
beforeEach(() => {
  settings = DEFAULT_SETTINGS;
});

/** The section with a worker that keeps what is written. */
async function show(answers: Parameters<typeof showPage>[1] = {}) {
  const worker = showPage(<SignalsSection />, {
    'read-settings': () => success(settings),
    'list-feeds': () => success([]),
    'write-signal-settings': ({ lives, muted, learned }) => {
      before = settings;
      const { signals } = settings;
      settings = {
        ...settings,
        signals: {
          lives: lives ?? signals.lives,
          muted: muted ?? signals.muted,
          learned: learned ?? signals.learned,
        },
      };
      return success({ undo: 'token', settings });
    },
    undo: () => {
      settings = before;
      return success(null);
    },
    ...answers,
  });
  await screen.findByRole('form', { name: 'Types of signals' });
  return worker;
}

const weight = (type: string) => screen.getByRole<HTMLInputElement>('slider', { name: `${type} Weight` });
const days = (type: string, column: string) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: `${type} ${column}` });
const counts = (type: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `${type} Counts` });
const write = (field: HTMLInputElement, value: string) => fireEvent.input(field, { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

describe('the types of signals', () => {
  it('are all shown by group, with what they count as shipped', async () => {
    await show();
    expect(screen.getAllByRole('table')).toHaveLength(4);
    expect(screen.getAllByRole('slider')).toHaveLength(SIGNAL_TYPES.length);
    expect(weight('Funding').value).toBe('80');
    expect(days('Funding', 'Expires after days').value).toBe('90');
    expect(days('Insolvency', 'Expires after days').value).toBe('');
    expect(counts('Funding').checked).toBe(true);
  });

  it('are weighed, aged and muted as the seller says, which can be taken back', async () => {
    const worker = await show();
    write(weight('Funding'), '30');
    write(days('Funding', 'Days in full'), '10');
    write(days('Funding', 'Expires after days'), '');
    fireEvent.click(counts('Award'));
    save();
    await screen.findByText('Signals saved');
    expect(worker.requests('write-signal-settings')).toEqual([
      { lives: { funding: { weight: 30, full: 10, expires: null, halfLife: 30 } }, muted: ['award'] },
    ]);
    fireEvent.click(screen.getByText('Undo'));
    await screen.findByText('Undone');
    expect(settings.signals).toEqual(DEFAULT_SETTINGS.signals);
    await waitFor(() => expect(weight('Funding').value).toBe('80'));
    expect(counts('Award').checked).toBe(true);
  });

  it('say what is wrong, at the field, and store nothing', async () => {
    const worker = await show();
    write(days('Hiring', 'Expires after days'), '5');
    save();
    expect(await screen.findByText('It cannot expire before its days in full are over.')).toBeTruthy();
    const field = days('Hiring', 'Expires after days');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('cannot expire');
    expect(worker.requests('write-signal-settings')).toEqual([]);
  });

  it('go back to the default one by one', async () => {
    settings = {
      ...settings,
      signals: { ...settings.signals, lives: { hiring: { weight: 5, full: 1, expires: 2, halfLife: 1 } } },
    };
    const worker = await show();
    fireEvent.click(screen.getByRole('button', { name: 'Back to default: Hiring' }));
    expect(weight('Hiring').value).toBe('60');
    save();
    await screen.findByText('Signals saved');
    expect(worker.requests('write-signal-settings')).toEqual([{ lives: {}, muted: [] }]);
  });

  it('go back to the defaults all at once, and keep what was learned', async () => {
    const learned = { funding: { confirmed: 4, dismissed: 1 } };
    settings = { ...settings, signals: { lives: {}, muted: ['award'], learned } };
    const worker = await show();
    expect(counts('Award').checked).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }));
    await waitFor(() => expect(counts('Award').checked).toBe(true));
    expect(worker.requests('write-signal-settings')).toEqual([{ lives: {}, muted: [] }]);
    expect(settings.signals.learned).toEqual(learned);
  });

  it('go back to the defaults from what is only being written', async () => {
    await show();
    write(weight('Funding'), '30');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }));
    await screen.findByText('Signals saved');
    expect(weight('Funding').value).toBe('80');
  });

  it('say what went wrong when they cannot be stored', async () => {
    await show({ 'write-signal-settings': () => failure('storage-failed') });
    save();
    expect(await screen.findByText(/could not write to its storage/)).toBeTruthy();
  });
});

describe('what was learned of a type', () => {
  beforeEach(() => {
    const learned = { funding: { confirmed: 4, dismissed: 1 }, hiring: { confirmed: 0, dismissed: 8 } };
    settings = { ...settings, signals: { ...settings.signals, learned } };
  });

  it('is said with what it comes to', async () => {
    await show();
    expect(screen.getByText(/You confirmed 4, dismissed 1: counts 92 %/)).toBeTruthy();
    expect(screen.getByText(/You confirmed 0, dismissed 8: counts 50 %/)).toBeTruthy();
  });

  it('is forgotten for one type alone, which can be taken back, and leaves what is being written', async () => {
    const worker = await show();
    write(weight('Award'), '70');
    fireEvent.click(screen.getByRole('button', { name: 'Forget what was learned: Funding' }));
    await waitFor(() => expect(screen.queryByText(/You confirmed 4/)).toBeNull());
    expect(worker.requests('write-signal-settings')).toEqual([{ learned: { hiring: { confirmed: 0, dismissed: 8 } } }]);
    expect(weight('Award').value).toBe('70');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/You confirmed 4/)).toBeTruthy();
  });
});
