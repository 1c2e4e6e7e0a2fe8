// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { place, someIcp } from '../../../tests/support/companies.ts';
import { showPage } from '../../../tests/support/show-page.tsx';
import { success } from '../../messages/outcome.ts';
import { type Shared, type SharedKnowledge, writePlaybookFile } from '../../model/playbook-file.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { SharingSection } from './SharingSection.tsx';

const HERE: SharedKnowledge = {
  profiles: [someIcp(), someIcp([place(['NO'])], { id: 'mine', name: 'Only mine' })],
  definitions: 'icp-first',
  scoring: DEFAULT_SETTINGS.scoring,
  signals: { lives: {}, muted: [] },
  plays: null,
};

/** Shows the section with a worker that takes files and can take the last one back. */
async function show() {
  const taken: Shared[] = [];
  const worker = showPage(<SharingSection />, {
    'read-shared': () => success(HERE),
    'take-shared': (shared) => {
      taken.push(shared);
      return success({ undo: 'token' });
    },
    undo: () => success(null),
  });
  const input = await screen.findByLabelText('Playbook file');
  const choose = (text: string) => {
    const file = new File([text], 'ermine-playbook.json', { type: 'application/json' });
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    fireEvent.change(input);
  };
  return { taken, worker, choose };
}

const changed = () =>
  writePlaybookFile({
    ...HERE,
    definitions: 'funnel',
    profiles: [
      someIcp([place(['FI', 'SE'])], { threshold: 70 }),
      someIcp([place(['DK'])], { id: 'new', name: 'Danes' }),
    ],
  });

describe('sharing', () => {
  it('says what the file holds, and saves it', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) saved.push(file);
      return 'blob:file';
    });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await show();
    expect(screen.getByText(/2 profiles, the definitions \(Profile first\)/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(clicked).toHaveBeenCalledOnce();
    expect(await saved[0]?.text()).toBe(writePlaybookFile(HERE));
  });

  it('shows what a file would change, and changes nothing before it is told to', async () => {
    const { taken, choose } = await show();
    choose(changed());
    const line = await screen.findByText('Replaced', { selector: 'p:has(+ ul) *' });
    const profile = line.closest('li');
    expect(profile?.textContent).toContain('Nordic software');
    expect(profile?.textContent).toContain('Match from 70 instead of 60.');
    expect(within(profile ?? document.body).getByText('Place: Finland').tagName).toBe('DEL');
    expect(within(profile ?? document.body).getByText('Place: Finland or Sweden').tagName).toBe('INS');
    expect(screen.getByText('Danes').textContent).toContain('Added');
    expect(screen.getByText('Profile first → Funnel')).toBeTruthy();
    expect(screen.getByText('Not in the file, and stay as they are: Only mine.')).toBeTruthy();
    expect(taken).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Use this file' }));
    await screen.findByText('Playbook file taken into use');
    expect(taken[0]).toMatchObject({ definitions: 'funnel' });
    expect(taken[0]?.profiles?.map(({ id }) => id)).toEqual(['icp', 'new']);
  });

  it('can be undone in one click', async () => {
    const { worker, choose } = await show();
    choose(changed());
    fireEvent.click(await screen.findByRole('button', { name: 'Use this file' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(worker.requests('undo')).toEqual([{ token: 'token' }]));
  });

  it('says what is wrong with a broken file and where, and offers nothing to use', async () => {
    const { taken, choose } = await show();
    choose(changed().replace('"threshold": 70', '"threshold": 700').replace('"funnel"', '"best"'));
    expect(await screen.findByText('This file cannot be used. Nothing was changed.')).toBeTruthy();
    expect(screen.getByText('profiles[0].threshold').parentElement?.textContent).toContain('This must be 100 or less.');
    expect(screen.getByText('definitions').parentElement?.textContent).toContain('This must be one of: icp-first');
    expect(screen.queryByRole('button', { name: 'Use this file' })).toBeNull();
    choose(changed().slice(0, 60));
    expect(await screen.findByText(/damaged near line|cut off or damaged/)).toBeTruthy();
    expect(taken).toEqual([]);
  });

  it('says that a file is of a newer release', async () => {
    const { choose } = await show();
    choose(changed().replace('"version": 1', '"version": 3'));
    expect(await screen.findByText(/The file is of version 3, and this Ermine reads up to 1/)).toBeTruthy();
  });

  it('says when there is nothing to change, and which fields it leaves out', async () => {
    const { choose } = await show();
    choose(writePlaybookFile(HERE).replace('"version": 1,', '"version": 1, "territories": [],'));
    expect(await screen.findByText(/This file changes nothing/)).toBeTruthy();
    expect(screen.getByText('Not known to this version, and left out: territories.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use this file' })).toBeNull();
  });
});
