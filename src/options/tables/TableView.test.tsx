// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { factOf, NOW, someCompany, someContact, someFacts } from '../../../tests/support/companies.ts';
import { showPage } from '../../../tests/support/show-page.tsx';
import { tablesForTests } from '../../../tests/support/tables.ts';
import { success } from '../../messages/outcome.ts';
import { CompaniesSection } from '../companies/CompaniesSection.tsx';
import { PeopleSection } from '../contacts/PeopleSection.tsx';

const { bench, keep, stored } = tablesForTests();

const NAMES = ['Aurinkola', 'Björkvalla', 'Fjordheim', 'Lumivaara'];

beforeEach(async () => {
  localStorage.clear();
  location.hash = '';
  const companies = NAMES.map((name, index) =>
    someCompany({
      id: name,
      updatedAt: NOW - index * 1_000,
      facts: someFacts({ name: factOf(name), domain: null, country: factOf(index < 2 ? 'FI' : 'SE') }),
    }),
  );
  await keep(companies, [someContact({ companyId: 'Lumivaara' })]);
});

async function showCompanies() {
  const page = showPage(
    <CompaniesSection chosen={null} />,
    { 'list-icps': () => success([]), 'knowledge-changed': () => success(null) },
    bench(),
  );
  await screen.findByText('Aurinkola');
  return page;
}

/** The names in the table, in order. */
const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .flatMap((row) => within(row).queryAllByRole('link')[0]?.textContent ?? []);
/** Waits until the names are these, and says what they are then. */
async function namesOnce(...expected: string[]): Promise<string[]> {
  await waitFor(() => expect(names()).toEqual(expected));
  return names();
}
const rowOf = (name: string) => {
  const row = screen.getByText(name).closest('[role="row"]');
  if (!(row instanceof HTMLElement)) throw new Error(`${name} is in no row.`);
  return row;
};
const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const focusCell = (name: string, column: number) => {
  const cell = within(rowOf(name)).getAllByRole('gridcell')[column];
  cell?.focus();
  if (cell !== undefined) fireEvent.click(cell);
};
const selected = () => screen.getAllByRole('row', { selected: true }).length;

describe('the table of companies', () => {
  it('tells how large it is, and where each row stands', async () => {
    await showCompanies();
    const grid = screen.getByRole('grid', { name: 'Companies' });
    expect(grid.getAttribute('aria-rowcount')).toBe('5');
    expect(rowOf('Björkvalla').getAttribute('aria-rowindex')).toBe('3');
  });

  it('is searched as one types, a slip of the key forgiven, and says so when nothing is found', async () => {
    await showCompanies();
    const search = screen.getByLabelText('Search by name or domain');
    fireEvent.input(search, { target: { value: 'Bjork' } });
    expect(await namesOnce('Björkvalla')).toEqual(['Björkvalla']);
    fireEvent.input(search, { target: { value: 'lumivarra' } });
    expect(await namesOnce('Lumivaara')).toEqual(['Lumivaara']);
    fireEvent.input(search, { target: { value: 'xyzxyz' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Show everything' }));
    expect(await namesOnce(...NAMES)).toEqual([...NAMES]);
  });

  it('is narrowed by values with their counts, which are taken away one by one', async () => {
    await showCompanies();
    fireEvent.click(screen.getByRole('button', { name: 'Country' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: /Sweden\s*2/ }));
    expect(await namesOnce('Fjordheim', 'Lumivaara')).toEqual(['Fjordheim', 'Lumivaara']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove: Country: Sweden' }));
    expect(await namesOnce(...NAMES)).toEqual([...NAMES]);
  });

  it('is sorted by its columns', async () => {
    await showCompanies();
    const header = screen.getByRole('columnheader', { name: /Name/ });
    fireEvent.click(header);
    await waitFor(() => expect(header.getAttribute('aria-sort')).toBe('ascending'));
    fireEvent.click(header);
    expect(await namesOnce(...NAMES.toReversed())).toEqual([...NAMES.toReversed()]);
    expect(header.getAttribute('aria-sort')).toBe('descending');
  });

  it('remembers which columns are wanted', async () => {
    await showCompanies();
    fireEvent.click(screen.getByRole('button', { name: 'Columns' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'City' }));
    expect(screen.getByRole('columnheader', { name: 'City' })).toBeTruthy();
    expect(JSON.parse(localStorage.getItem('ermine-columns-companies') ?? '[]')).toContain('city');
  });

  it('is walked, selected and opened by keys', async () => {
    await showCompanies();
    focusCell('Aurinkola', 1);
    expect(location.hash).toBe('#companies/Aurinkola');
    press('ArrowDown');
    await waitFor(() => expect(document.activeElement?.closest('[role="row"]')).toBe(rowOf('Björkvalla')));
    press(' ');
    await screen.findByText('1 selected');
    press('ArrowDown', { shiftKey: true });
    await screen.findByText('2 selected');
    expect(selected()).toBe(2);
    press('Enter');
    expect(location.hash).toBe('#companies/Fjordheim');
    press('a', { ctrlKey: true });
    await screen.findByText('4 selected');
  });

  it('sorts from the header by keys, and selects all there', async () => {
    await showCompanies();
    focusCell('Aurinkola', 1);
    press('ArrowUp');
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('columnheader'));
    press('Enter');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-sort')).toBe('ascending'));
    press('Home');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Select all'));
    press(' ');
    await screen.findByText('4 selected');
  });

  it('tags what is selected, deletes it, and brings it back', async () => {
    const worker = await showCompanies();
    focusCell('Aurinkola', 0);
    focusCell('Fjordheim', 0);
    const bar = within(screen.getByRole('group', { name: 'With the selected rows' }));
    fireEvent.click(bar.getByRole('button', { name: 'Tag' }));
    fireEvent.input(await bar.findByLabelText('Tag'), { target: { value: 'fair' } });
    fireEvent.click(bar.getByRole('button', { name: 'Add tag' }));
    await screen.findByText('Tagged “fair”: 2');
    expect(worker.requests('knowledge-changed')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await screen.findByText('2 rows deleted');
    await waitFor(() => expect(screen.queryByText('Aurinkola')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Aurinkola');
    expect((await stored()).companies.map(({ tags }) => tags)).toEqual([['fair'], [], ['fair'], []]);
  });
});

describe('possible duplicates', () => {
  it('are merged into the one that leads, and parted again', async () => {
    await keep([
      someCompany({
        id: 'twin',
        facts: someFacts({ name: factOf('Lumivaara AB'), country: factOf('SE'), domain: null }),
      }),
    ]);
    showPage(<CompaniesSection chosen="duplicates" />, { 'knowledge-changed': () => success(null) }, bench());
    await screen.findByText('the same name');
    fireEvent.click(screen.getByRole('radio', { name: /Lumivaara AB/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Merge into one' }));
    await screen.findByText('Merged: Lumivaara AB');
    expect((await stored()).contacts[0]?.companyId).toBe('twin');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('the same name');
    fireEvent.click(screen.getByRole('button', { name: 'They are not the same' }));
    await screen.findByText('No two companies look like one.');
  });
});

describe('the table of people', () => {
  it('finds people by where they work, and opens them to be edited', async () => {
    const page = showPage(<PeopleSection chosen="aino" />, { 'list-icps': () => success([]) }, bench());
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'lumivaara' } });
    expect(await screen.findByRole('link', { name: 'Aino Esimerkki' })).toBeTruthy();
    expect(await screen.findByRole('form', { name: 'Person' })).toBeTruthy();
    expect(page.requests('list-icps')).toHaveLength(1);
  });
});
