// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { showPage } from '../../../tests/support/show-page.tsx';
import { failure, success } from '../../messages/outcome.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { DefinitionsSection } from './DefinitionsSection.tsx';

const { scoring } = DEFAULT_SETTINGS;
let settings: Settings;
let before: Settings;
beforeEach(() => {
  settings = { ...DEFAULT_SETTINGS, labelWhileBrowsing: true };
});

/** The section with a worker that keeps what is written. */
async function show(answers: Parameters<typeof showPage>[1] = {}) {
  const worker = showPage(<DefinitionsSection />, {
    'read-settings': () => success(settings),
    'write-definitions': (written) => {
      before = settings;
      settings = { ...settings, ...written };
      return success({ undo: 'token', settings });
    },
    undo: () => {
      settings = before;
      return success(null);
    },
    ...answers,
  });
  await screen.findByRole('form', { name: 'Points for interest' });
  return worker;
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });
const write = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save points' }));

describe('the definitions', () => {
  it('are chosen with one click, which can be taken back', async () => {
    const worker = await show();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Profile first/ }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /^Funnel/ }));
    await screen.findByText('Definitions saved');
    expect(worker.requests('write-definitions')).toEqual([{ definitions: 'funnel', scoring }]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Profile first/ }).checked).toBe(true),
    );
  });
});

describe('the points', () => {
  it('are shown as they count, with an example that follows what is written', async () => {
    await show();
    expect([field('Webinar').value, field('Half-life, in days').value]).toEqual(['25', '90']);
    expect(screen.getByText('A webinar 30 days ago counts 20 of its 25 points now.')).toBeTruthy();
    write('Half-life, in days', '30');
    write('Webinar', '40');
    expect(screen.getByText('A webinar 30 days ago counts 20 of its 40 points now.')).toBeTruthy();
    write('Webinar', '');
    expect(screen.queryByText(/^A webinar 30 days ago/)).toBeNull();
  });

  it('are saved as written, and leave the definitions', async () => {
    const worker = await show();
    write('Webinar', '30');
    write('MQL from, in points', '60');
    write('Days with visits to the price page that make an SQL', '3');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Contact form' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Meeting' }));
    save();
    await screen.findByText('Points saved');
    expect(worker.requests('write-definitions')).toEqual([
      {
        definitions: 'icp-first',
        scoring: {
          ...scoring,
          points: { ...scoring.points, webinar: 30 },
          mqlAt: 60,
          sqlVisits: 3,
          sqlRequests: ['contact-form', 'demo-request'],
        },
      },
    ]);
  });

  it.each([
    ['Webinar', '1001', 'Write a whole number from 0 to 1000.'],
    ['Webinar', '-1', 'Write a whole number from 0 to 1000.'],
    ['Half-life, in days', '0', 'Write a whole number of days from 1 to 3650.'],
    ['Days with visits to the price page that make an SQL', '31', 'Write a whole number from 0 to 30.'],
    ['SQL from, in points', '40', 'An SQL cannot begin below an MQL.'],
  ])('say what is wrong when %s is %s, and store nothing', async (name, value, problem) => {
    const worker = await show();
    write(name, value);
    save();
    expect(await screen.findByText(problem)).toBeTruthy();
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    expect(worker.requests('write-definitions')).toEqual([]);
  });

  it('go back to the defaults in one click, which can be taken back', async () => {
    settings = { ...settings, scoring: { ...scoring, halfLifeDays: 30 } };
    await show();
    expect(field('Half-life, in days').value).toBe('30');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }));
    await waitFor(() => expect(field('Half-life, in days').value).toBe('90'));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(field('Half-life, in days').value).toBe('30'));
  });

  it('say what went wrong when they cannot be stored', async () => {
    await show({ 'write-definitions': () => failure('storage-failed') });
    save();
    expect(await screen.findByText(/could not write to its storage/)).toBeTruthy();
  });
});
