// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW, someContact } from '../../../tests/support/companies.ts';
import type { FakeBenches } from '../../../tests/support/fake-workbench.ts';
import { showPage } from '../../../tests/support/show-page.tsx';
import { failure, success } from '../../messages/outcome.ts';
import type { BackupCounts, BackupLook } from '../../messages/work/backup.ts';
import type { ExportRequest } from '../../messages/work/exporting.ts';
import type { PastOperation } from '../../messages/work/operations.ts';
import type { Operation } from '../../model/operation.ts';
import { DataSection } from './DataSection.tsx';
import type { OtherPlaces } from './session-traces.ts';

const COUNTS: BackupCounts = {
  forgotten: 0,
  settings: 1,
  playbook: 0,
  icps: 1,
  plans: 0,
  distinct: 0,
  snapshots: 0,
  feeds: 0,
  operations: 0,
  companies: 2,
  contacts: 1,
  signals: 0,
};
const sound: BackupLook = { isSound: true, contents: { schemaVersion: 3, createdAt: NOW, counts: COUNTS } };
const restored = {
  operationId: 'add',
  companies: 2,
  contacts: 1,
  signals: 0,
  feeds: 2,
  known: 1,
  forgotten: 1,
  ...{ feedsLeftOut: 1, isWhole: true },
};

const someOperation = (part: Partial<Operation> = {}): Operation => ({
  ...{ id: 'op', kind: 'tag', state: 'done', title: 'fair', startedAt: NOW, finishedAt: NOW, file: null, plan: null },
  ...{ rows: 3, created: 0, updated: 3, unchanged: 0, skipped: 0, ...part },
});

let saved: string[];

beforeEach(() => {
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

function show(benches: FakeBenches, words = '') {
  const places: OtherPlaces = {
    forgetWords: vi.fn<OtherPlaces['forgetWords']>().mockResolvedValue(),
    forgetAll: vi.fn<OtherPlaces['forgetAll']>().mockResolvedValue(),
    openAnew: vi.fn<OtherPlaces['openAnew']>(),
    takeWords: () => words,
  };
  const page = showPage(<DataSection places={places} />, { 'knowledge-changed': () => success(null) }, benches);
  return { ...page, places };
}

const press = (name: string, place: HTMLElement) => fireEvent.click(within(place).getByRole('button', { name }));

function chooseBackup(file = new File(['{}'], 'backup.jsonl')): void {
  fireEvent.change(screen.getByLabelText('Choose a backup'), { target: { files: [file] } });
}

describe('exporting', () => {
  it('writes what was chosen and says how much it was', async () => {
    const asked: ExportRequest[] = [];
    show({
      'export-rows': async (request) => {
        asked.push(request);
        return success({ file: new Blob(['x']), rows: 2, isWhole: true });
      },
    });
    fireEvent.change(screen.getByLabelText('What'), { target: { value: 'people' } });
    fireEvent.change(screen.getByLabelText('File'), { target: { value: 'hubspot' } });
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    await screen.findByText('2 rows written to a file: ermine-hubspot-people-2026-11-22.csv');
    expect(saved).toEqual(['ermine-hubspot-people-2026-11-22.csv']);
    expect(asked).toMatchObject([{ table: 'people', shape: 'hubspot', separator: ',', hasMark: false, choice: null }]);
  });

  it('writes signals and engagements, as JSON where asked', async () => {
    const asked: ExportRequest[] = [];
    show({
      'export-rows': async (request) => {
        asked.push(request);
        return success({ file: new Blob(['x']), rows: 2, isWhole: true });
      },
    });
    fireEvent.change(screen.getByLabelText('File'), { target: { value: 'hubspot' } });
    fireEvent.change(screen.getByLabelText('What'), { target: { value: 'engagements' } });
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    await screen.findByText('2 rows written to a file: ermine-engagements-2026-11-22.csv');
    fireEvent.change(screen.getByLabelText('What'), { target: { value: 'signals' } });
    fireEvent.change(screen.getByLabelText('File'), { target: { value: 'json' } });
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    await screen.findByText('2 rows written to a file: ermine-signals-2026-11-22.json');
    expect(asked).toMatchObject([
      { table: 'people', events: 'separated', shape: 'ermine', separator: ';' },
      { table: 'companies', events: 'json' },
    ]);
  });

  it('saves nothing when it is given up', async () => {
    show({
      'export-rows': (_request, { tell, signal }) => {
        tell({ done: 10, total: 100 });
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(success({ file: new Blob(), rows: 10, isWhole: false })));
        });
      },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    await screen.findByText(/^10/);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await screen.findByText('Given up. Nothing was saved.');
    expect(saved).toEqual([]);
  });

  it('says what went wrong', async () => {
    show({ 'export-rows': async () => failure('storage-failed') });
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findByText(/could not write to its storage/)).toHaveProperty('role', 'alert');
  });
});

describe('backing up', () => {
  it('saves the file, and says when records had to be left out', async () => {
    show({ 'write-backup': async () => success({ file: new Blob(['x']), counts: COUNTS, leftOut: 1 }) });
    fireEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    await screen.findByText('Backed up: 2 companies, 1 person and 0 signals. Saved as ermine-backup-2026-11-22.jsonl.');
    screen.getByText('1 record is damaged and is not in the backup.');
    expect(saved).toEqual(['ermine-backup-2026-11-22.jsonl']);
  });
});

describe('restoring', () => {
  it('shows what is in the file, adds it, and takes it back', async () => {
    const undone: string[] = [];
    const { requests } = show({
      'look-at-backup': async () => success(sound),
      'restore-backup': async ({ mode }) => (mode === 'add' ? success(restored) : failure('invalid-request')),
      'undo-operation': async ({ operationId }) => {
        undone.push(operationId);
        return success({ operation: someOperation(), undone: 3, kept: 0 });
      },
    });
    chooseBackup();
    await screen.findByText(/^Made on 22 Nov 2026: 2 companies, 1 person and 0 signals\.$/);
    fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
    await screen.findAllByText(
      /^Restored: 2 companies.*2 watched newsrooms came along\..*1 was left out.*1 was here already\. 1 person asked to be forgotten/,
    );
    expect(requests('knowledge-changed')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(undone).toEqual(['add']));
  });

  it('replaces everything only after a word was typed', async () => {
    const modes: string[] = [];
    const { places } = show({
      'look-at-backup': async () => success(sound),
      'restore-backup': async ({ mode }) => {
        modes.push(mode);
        return success({ ...restored, operationId: null, feeds: 0, feedsLeftOut: 0, known: 0, forgotten: 0 });
      },
    });
    chooseBackup();
    fireEvent.click(await screen.findByRole('radio', { name: /^Replace everything/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
    const dialog = await screen.findByRole('dialog');
    press('Replace everything', dialog);
    expect(within(dialog).getAllByText('Type REPLACE to go on')).toHaveLength(2);
    expect(modes).toEqual([]);
    fireEvent.input(within(dialog).getByRole('textbox'), { target: { value: 'replace ' } });
    press('Replace everything', dialog);
    await waitFor(() => expect(places.openAnew).toHaveBeenCalledWith('Restored: 2 companies, 1 person and 0 signals.'));
    expect(modes).toEqual(['replace']);
  });

  it.each([
    [{ code: 'not-a-backup', line: 1, where: '' } as const, /^This file is not a backup of Ermine/],
    [{ code: 'newer', line: 1, where: '' } as const, /^A newer Ermine made this backup/],
    [{ code: 'cut-off', line: 40, where: '' } as const, /^The file ends at line 40/],
    [{ code: 'broken-line', line: 4_211, where: '' } as const, /^Line 4,211 is not a record of Ermine: the file/],
    [{ code: 'broken-line', line: 7, where: 'facts.name' } as const, /^Line 7 .* “facts\.name” is not as it should be/],
  ])('says what is wrong with a file (%o)', async (problem, sentence) => {
    show({ 'look-at-backup': async () => success({ isSound: false, problem }) });
    chooseBackup();
    expect(await screen.findByText(sentence)).toHaveProperty('role', 'alert');
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull();
  });

  it('tells of a replacement that was broken off, and of one that is done', async () => {
    show({ 'find-broken-restore': async () => success('old.jsonl') }, 'Restored: all.');
    await screen.findByText(/^Restoring “old\.jsonl” was broken off/);
    expect(screen.getByText('Restored: all.')).toHaveProperty('role', 'status');
  });
});

describe('forgetting a person', () => {
  const aino = { contact: someContact({ role: 'CEO' }), company: 'Lumivaara Oy' };

  it('shows all that is stored, asks, erases, and drops what the session holds', async () => {
    const erased: string[] = [];
    const { places } = show({
      'find-people': async ({ text }) => success(text === 'aino' ? [aino] : []),
      'look-at-person': async () =>
        success({ ...aino, others: [], mentions: [{ kind: 'signal', text: 'Aino is CEO' }] }),
      'erase-person': async ({ contactId }) => {
        erased.push(contactId);
        return success({ removed: 1, changed: 2, isRemembered: true, traces: ['aino@lumivaara.example'] });
      },
    });
    fireEvent.input(screen.getByLabelText('Name or e-mail address'), { target: { value: 'aino' } });
    fireEvent.click(screen.getByRole('button', { name: 'Find' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Aino Esimerkki' }));
    await screen.findByText('In a signal: “Aino is CEO”');
    fireEvent.click(screen.getByRole('button', { name: 'Erase for good' }));
    press('Erase for good', await screen.findByRole('dialog', { name: 'Erase Aino Esimerkki for good?' }));
    await screen.findByText('Erased for good. The person will not be stored again.');
    expect(erased).toEqual(['aino']);
    expect(places.forgetWords).toHaveBeenCalledWith(['aino@lumivaara.example']);
  });

  it('says that nobody was found', async () => {
    show({ 'find-people': async () => success([]) });
    fireEvent.input(screen.getByLabelText('Name or e-mail address'), { target: { value: 'nobody' } });
    fireEvent.click(screen.getByRole('button', { name: 'Find' }));
    expect(await screen.findByText('Nobody of that name or address is stored.')).toBeDefined();
  });

  it('lets an address off the list', async () => {
    let times = [NOW];
    show({
      'list-forgotten': async () => success(times),
      'allow-again': async ({ email }) => {
        if (email === 'aino@lumivaara.example') times = [];
        return success(times.length === 0);
      },
    });
    await screen.findByText('1 person asked to be forgotten');
    const field = screen.getByLabelText('Address to take off the list');
    fireEvent.input(field, { target: { value: 'ainoa@lumivaara.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Take off the list' }));
    await screen.findByText(/^This address is not on the list/);
    fireEvent.input(field, { target: { value: 'aino@lumivaara.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Take off the list' }));
    expect(await screen.findByText('0 people asked to be forgotten')).toBeDefined();
  });
});

describe('erasing everything', () => {
  it('erases the store and all other places after a word was typed', async () => {
    const erase = vi.fn<() => void>();
    const { places } = show({
      'erase-everything': async () => {
        erase();
        return success(null);
      },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.input(within(dialog).getByRole('textbox'), { target: { value: 'ERASE' } });
    press('Erase everything', dialog);
    await waitFor(() => expect(places.openAnew).toHaveBeenCalledWith('Everything was erased. Ermine is as new.'));
    expect(erase).toHaveBeenCalledTimes(1);
    expect(places.forgetAll).toHaveBeenCalledTimes(1);
  });

  it('does nothing when the dialog is left', async () => {
    const { places } = show({ 'erase-everything': async () => failure('storage-failed') });
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    press('Cancel', await screen.findByRole('dialog'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(places.forgetAll).not.toHaveBeenCalled();
  });
});

describe('large changes', () => {
  it('are listed and undone long after, but not those that came with a backup', async () => {
    let tagged: PastOperation = { operation: someOperation(), isInterrupted: false, hasJournal: true, canUndo: true };
    const interrupted = someOperation({ id: 'merge', kind: 'remove', state: 'running' });
    const restoredOne = someOperation({ id: 'old', kind: 'import', title: 'old.csv' });
    const { requests } = show({
      'list-operations': async () =>
        success([
          tagged,
          { operation: interrupted, isInterrupted: true, hasJournal: true, canUndo: true },
          { operation: restoredOne, isInterrupted: false, hasJournal: false, canUndo: false },
        ]),
      'undo-operation': async ({ operationId }) => {
        const operation = someOperation({ id: operationId, state: 'undone' });
        tagged = { operation, isInterrupted: false, hasJournal: false, canUndo: false };
        return success({ operation, undone: 2, kept: 1 });
      },
    });
    await screen.findByText('Interrupted');
    expect(screen.getByRole('button', { name: 'Undo: Rows removed' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Import of old.csv' }).getAttribute('href')).toBe('#import/old');
    expect(screen.queryByRole('button', { name: 'Undo: Import of old.csv' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo: Tag “fair” added or taken off' }));
    await screen.findByText('Undone: Tag “fair” added or taken off. 1 record was changed since and stays.');
    expect(screen.queryByRole('button', { name: 'Undo: Tag “fair” added or taken off' })).toBeNull();
    expect(requests('knowledge-changed')).toHaveLength(1);
  });
});
