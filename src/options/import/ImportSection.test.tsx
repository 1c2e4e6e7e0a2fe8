// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { NOW } from '../../../tests/support/companies.ts';
import { fileOf } from '../../../tests/support/import-files.ts';
import { showPage } from '../../../tests/support/show-page.tsx';
import { failure, success } from '../../messages/outcome.ts';
import type { FileLook, ImportingWork } from '../../messages/work/importing.ts';
import type { PastOperation } from '../../messages/work/operations.ts';
import type { ImportPlan } from '../../model/import-plan.ts';
import type { Operation } from '../../model/operation.ts';
import { ImportSection } from './ImportSection.tsx';
import { Preview } from './Preview.tsx';

const file = fileOf('Firma,Web\nLumivaara,lumivaara.example\n', 'list.csv');

const plan: ImportPlan = {
  ...{
    columns: ['company-name', 'domain'],
    rows: 'companies',
    onlyKnown: false,
    updates: 'fill',
    tag: '',
    save: false,
  },
  ...{ stage: 'stranger', country: '', currency: '' },
};
const look: FileLook = {
  form: { encoding: 'utf-8', notation: 'separated', separator: ',', skipped: 1 },
  profile: { brand: 'Vainu', rows: 'companies' },
  columns: [
    { header: 'Firma', samples: ['Lumivaara'], field: 'company-name', why: 'profile' },
    { header: 'Web', samples: ['lumivaara.example'], field: 'domain', why: 'alias' },
  ],
  plan,
  rows: 12_000,
};
const operation: Operation = {
  ...{ id: 'op', kind: 'import', state: 'done', title: 'list.csv', startedAt: NOW, finishedAt: NOW },
  ...{ file: { name: 'list.csv', size: file.size, lastModified: file.lastModified }, plan: null },
  ...{ rows: 3, created: 1_200, updated: 2, unchanged: 3, skipped: 4 },
};
const past = { hasJournal: true, canUndo: true };
const remarks: ImportingWork['import-remarks']['result'] = {
  counts: [{ code: 'bad-phone', count: 7 }],
  first: [{ row: 12, outcome: 'u', code: 'bad-phone', detail: '12' }],
};

/** Shows the section with a workbench that has made these imports, and remembers what it was asked to import. */
function show(chosen: string | null, imports: PastOperation[] = []) {
  const asked: ImportingWork['import-file']['request'][] = [];
  const taken: string[] = [];
  const page = showPage(
    <ImportSection chosen={chosen} />,
    { 'knowledge-changed': () => success(null) },
    {
      'look-at-file': async (request) =>
        request.file.name.endsWith('.xlsx') ? failure('invalid-request', 'file') : success(look),
      'preview-rows': async () =>
        success([{ row: 2, company: 'Lumivaara', person: '', event: null, remarks: ['bad-phone', 'no-currency'] }]),
      'import-file': async (request) => {
        asked.push(request);
        return success(operation);
      },
      'undo-operation': async ({ operationId }) => {
        taken.push(operationId);
        return success({ operation: { ...operation, state: 'undone' }, undone: 3, kept: 0 });
      },
      'list-operations': async () => success(imports),
      'import-remarks': async () => success(remarks),
    },
  );
  return { page, asked, taken };
}

const chooseFile = (chosen: File, label = 'Choose a file') =>
  fireEvent.change(screen.getByLabelText(label), { target: { files: [chosen] } });

beforeEach(() => {
  location.hash = '';
});

describe('a chosen file', () => {
  it('is shown with what each column is taken for and why, and imported as corrected', async () => {
    const { asked, page } = show(null);
    chooseFile(file);
    await screen.findByText('Looks like a file from Vainu. Each row: a company.');
    expect(screen.getByText(/about 12,000 rows/)).toBeTruthy();
    const row = within(screen.getByRole('row', { name: /^Firma/ }));
    expect(row.getByText('This kind of file')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Web is taken for'), { target: { value: '' } });
    expect(within(screen.getByRole('row', { name: /^Web/ })).getByText('Your choice')).toBeTruthy();
    await screen.findByText(/Not a phone number that can be dialled and Sum without a currency/);
    fireEvent.change(screen.getByLabelText('If already known'), { target: { value: 'overwrite' } });
    fireEvent.click(screen.getByLabelText('Save companies as prospects'));
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    await waitFor(() => expect(location.hash).toBe('#import/op'));
    expect(asked).toEqual([
      { file, resume: null, plan: { ...plan, columns: ['company-name', null], updates: 'overwrite', save: true } },
    ]);
    expect(page.requests('knowledge-changed')).toHaveLength(1);
  });

  it.each([
    [3, 3],
    [12_000, 5],
  ])('of %i rows keeps the place of the first ones while they are read', (rowsOfFile, kept) => {
    const never = new Promise<never>(() => undefined);
    showPage(<Preview file={file} plan={plan} rowsOfFile={rowsOfFile} />, {}, { 'preview-rows': () => never });
    expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(1 + kept);
  });

  it('cannot be imported while no column names anybody', async () => {
    show(null);
    chooseFile(file);
    for (const label of ['Firma is taken for', 'Web is taken for']) {
      fireEvent.change(await screen.findByLabelText(label), { target: { value: '' } });
    }
    expect(screen.getByText(/Choose which column holds/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import' }).hasAttribute('disabled')).toBe(true);
  });

  it('of signals must say what happened, and may leave out companies that are not known', async () => {
    const { asked } = show(null);
    chooseFile(file);
    fireEvent.change(await screen.findByLabelText('Each row is'), { target: { value: 'signals' } });
    expect(screen.getByText('Choose which column says what happened.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Web is taken for'), { target: { value: 'signal-type' } });
    fireEvent.change(screen.getByLabelText('If not known yet'), { target: { value: 'leave-out' } });
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    await waitFor(() => expect(asked).toMatchObject([{ plan: { rows: 'signals', onlyKnown: true } }]));
  });

  it('that is no table is refused with what to do', async () => {
    show(null);
    chooseFile(fileOf('PK', 'list.xlsx'));
    expect(await screen.findByText(/save it as CSV and choose that file/)).toBeTruthy();
  });
});

describe('an import', () => {
  it('has a report from which it is undone', async () => {
    const { taken } = show('op', [{ operation, isInterrupted: false, ...past }]);
    await screen.findByRole('heading', { name: 'list.csv is imported' });
    expect(screen.getByText('1,200')).toBeTruthy();
    await screen.findByRole('cell', { name: 'Not a phone number that can be dialled' });
    fireEvent.click(screen.getByRole('button', { name: 'Undo the import' }));
    await waitFor(() => expect(taken).toEqual(['op']));
  });

  it.each([
    ['companies', 'See the companies', '#companies'],
    ['contacts', 'See the people', '#people'],
  ] as const)('of %s leads to them', async (rows, name, address) => {
    const ofRows = { ...operation, plan: { plan: { ...plan, rows } } };
    show('op', [{ ...past, operation: ofRows, isInterrupted: false }]);
    expect((await screen.findByRole('link', { name })).getAttribute('href')).toBe(address);
  });

  it('that was interrupted is gone on with by the same file only', async () => {
    const running: Operation = { ...operation, state: 'running', finishedAt: null };
    const { asked } = show('op', [{ operation: running, isInterrupted: true, ...past }]);
    await screen.findByRole('heading', { name: 'The import of list.csv was interrupted' });
    chooseFile(fileOf('other', 'list.csv'), 'Go on with the import');
    await screen.findByText(/This is not the same file/);
    chooseFile(file, 'Go on with the import');
    await waitFor(() => expect(asked.map(({ resume }) => resume)).toEqual(['op']));
  });

  it('is listed with how it stands', async () => {
    show(null, [{ operation: { ...operation, state: 'cancelled' }, isInterrupted: false, ...past }]);
    const link = await screen.findByRole('link', { name: 'list.csv' });
    expect(link.getAttribute('href')).toBe('#import/op');
    expect(screen.getByText('Cancelled')).toBeTruthy();
    expect(screen.getByText('1,200 created, 2 updated, 3 unchanged, 4 skipped')).toBeTruthy();
  });
});
