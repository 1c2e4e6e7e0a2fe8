// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { employees, place, someIcp } from '../../../tests/support/companies.ts';
import { showPage } from '../../../tests/support/show-page.tsx';
import { failure, success } from '../../messages/outcome.ts';
import type { Icp } from '../../model/icp.ts';
import { ProfilesSection } from './ProfilesSection.tsx';

/** Shows the section with a worker that keeps profiles and can take the last change back. */
function show(initial: Icp[], answers: Parameters<typeof showPage>[1] = {}) {
  let icps = initial;
  let before = initial;
  return showPage(<ProfilesSection />, {
    'list-icps': () => success(icps),
    'put-icp': ({ icp }) => {
      before = icps;
      icps = [...icps.filter(({ id }) => id !== icp.id), icp];
      return success({ undo: 'token', icp });
    },
    'remove-icp': ({ icpId }) => {
      before = icps;
      icps = icps.filter(({ id }) => id !== icpId);
      return success({ undo: 'token' });
    },
    undo: () => {
      icps = before;
      return success(null);
    },
    ...answers,
  });
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('profiles', () => {
  it('start from an example that can be saved as it is', async () => {
    const worker = show([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Start from an example' }));
    press('Save profile');
    expect(await screen.findByRole('heading', { name: 'Nordic software companies' })).toBeTruthy();
    expect(worker.requests('put-icp')).toHaveLength(1);
  });

  it('are told in words', async () => {
    show([someIcp()]);
    await screen.findByRole('heading', { name: 'Nordic software' });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Place: Finland Must', 'Employees: 50–250 Nice to have']),
    );
  });

  it('come back when their removal is undone', async () => {
    show([someIcp()]);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove: Nordic software' }));
    await screen.findByText('Profile removed: Nordic software');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Nordic software' })).toBeNull());
    press('Undo');
    expect(await screen.findByRole('heading', { name: 'Nordic software' })).toBeTruthy();
  });
});

describe('the profile editor', () => {
  async function edit(icp: Icp, answers: Parameters<typeof showPage>[1] = {}) {
    const worker = show([icp], answers);
    fireEvent.click(await screen.findByRole('button', { name: `Edit: ${icp.name}` }));
    await screen.findByLabelText('Name');
    return worker;
  }

  it('says next to the field what is wrong, and saves nothing', async () => {
    const worker = await edit(someIcp([employees(50, 250)]));
    fireEvent.input(screen.getByLabelText('At most'), { target: { value: '10' } });
    press('Save profile');
    const field = screen.getByLabelText('At most');
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/not be less/);
    expect(worker.requests('put-icp')).toEqual([]);
  });

  it('saves what was changed, with the other values as they were', async () => {
    const icp = someIcp([place(['FI']), employees(50, 250)]);
    const worker = await edit(icp);
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Suomi' } });
    fireEvent.input(screen.getByLabelText('At most'), { target: { value: '' } });
    fireEvent.input(screen.getByLabelText('Match from'), { target: { value: '75' } });
    press('Save profile');
    await screen.findByText('Profile saved: Suomi');
    const saved = { ...icp, name: 'Suomi', threshold: 75, criteria: [place(['FI']), employees(50, null)] };
    expect(worker.requests('put-icp')).toEqual([{ icp: saved }]);
  });

  it('mutes signals for the profile alone, and says nothing of it where none is muted', async () => {
    const icp = someIcp([place(['FI'])]);
    const worker = await edit({ ...icp, mutedSignals: ['award'] });
    fireEvent.click(screen.getByLabelText('Hiring'));
    press('Save profile');
    await screen.findByText(/^Profile saved/);
    fireEvent.click(await screen.findByRole('button', { name: `Edit: ${icp.name}` }));
    fireEvent.click(await screen.findByLabelText('Award'));
    press('Save profile');
    await waitFor(() => expect(worker.requests('put-icp')).toHaveLength(2));
    expect(worker.requests('put-icp')).toEqual([{ icp: { ...icp, mutedSignals: ['hiring', 'award'] } }, { icp }]);
  });

  it('adds a country by its name, and refuses one that there is not', async () => {
    await edit(someIcp([place(['FI'])]));
    const countries = screen.getByLabelText('Countries', { selector: 'input' });
    const add = (text: string) => {
      fireEvent.input(countries, { target: { value: text } });
      fireEvent.keyDown(countries, { key: 'Enter' });
    };
    add('norway');
    expect(await screen.findByRole('button', { name: 'Remove: Norway' })).toBeTruthy();
    add('Atlantis');
    expect(await screen.findByText(/No country of this name/)).toBeTruthy();
  });

  it('adds a country at once when it is chosen from the list', async () => {
    await edit(someIcp([place(['FI'])]));
    const countries = screen.getByLabelText<HTMLInputElement>('Countries', { selector: 'input' });
    countries.value = 'Sweden';
    fireEvent(countries, new Event('input', { bubbles: true }));
    expect(await screen.findByRole('button', { name: 'Remove: Sweden' })).toBeTruthy();
  });

  it('moves a criterion and keeps the focus on its button', async () => {
    await edit(someIcp([place(['FI']), employees(50, 250)]));
    const names = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(names()).toEqual(['Place', 'Employees']);
    press('Move up: Employees');
    await waitFor(() => expect(names()).toEqual(['Employees', 'Place']));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: Employees'));
  });

  it('gives the profile back unchanged when it is cancelled', async () => {
    const worker = await edit(someIcp());
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Other' } });
    press('Cancel');
    expect(await screen.findByRole('heading', { name: 'Nordic software' })).toBeTruthy();
    expect(worker.requests('put-icp')).toEqual([]);
  });

  it('keeps what was written when saving fails, and says why', async () => {
    await edit(someIcp(), { 'put-icp': () => failure('storage-failed') });
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Other' } });
    press('Save profile');
    await screen.findByText(/could not write to its storage/);
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Other');
  });
});
