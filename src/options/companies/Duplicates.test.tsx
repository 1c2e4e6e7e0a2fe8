// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { factOf, NOW, someCompany, someFacts } from '../../../tests/support/companies.ts';
import { showPage } from '../../../tests/support/show-page.tsx';
import { success } from '../../messages/outcome.ts';
import type { DuplicateGroup } from '../../messages/work/tables.ts';
import type { Operation } from '../../model/operation.ts';
import { Duplicates } from './Duplicates.tsx';

const suspect = (id: string) => ({
  company: someCompany({ id, facts: someFacts({ domain: factOf(`${id}.example`) }) }),
  contacts: 0,
  signals: 0,
});
const groupOf = (...ids: string[]): DuplicateGroup => ({ suspects: ids.map(suspect), reasons: ['name'] });
const operation: Operation = {
  ...{ id: 'op', kind: 'merge', state: 'done', title: 'Lumivaara Oy', startedAt: NOW, finishedAt: NOW },
  ...{ file: null, plan: null, rows: 1, created: 0, updated: 1, unchanged: 0, skipped: 0 },
};

function show(...groups: DuplicateGroup[]) {
  const merged: { readonly leadId: string; readonly otherIds: readonly string[] }[] = [];
  let asked = 0;
  showPage(
    <Duplicates />,
    { 'knowledge-changed': () => success(null) },
    {
      'list-duplicates': async () => {
        asked += 1;
        return success({ groups, total: groups.length });
      },
      'merge-companies': async (request) => {
        merged.push(request);
        return success({ operation });
      },
    },
  );
  return { merged, timesAsked: () => asked };
}

const merge = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Merge into one' });
const along = (id: string) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: `Merge this one too: ${id}.example` });

describe('three companies that may be one', () => {
  it('are merged without the one that the seller leaves out, and looked at again', async () => {
    const { merged, timesAsked } = show(groupOf('a', 'b', 'c'));
    await screen.findByText('1 group to look at');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'This one leads' }).disabled).toBe(true);
    fireEvent.click(along('b'));
    fireEvent.click(merge());
    await screen.findByText('Merged: Lumivaara Oy');
    expect([merged, timesAsked()]).toEqual([[{ leadId: 'a', otherIds: ['c'] }], 2]);
  });

  it('are not merged where only the one that leads is left', async () => {
    show(groupOf('a', 'b', 'c'));
    await screen.findByText('1 group to look at');
    for (const id of ['b', 'c']) fireEvent.click(along(id));
    expect(merge().disabled).toBe(true);
  });

  it('take along again whoever is chosen to lead', async () => {
    const { merged } = show(groupOf('a', 'b', 'c'));
    await screen.findByText('1 group to look at');
    fireEvent.click(along('b'));
    fireEvent.click(screen.getAllByRole('radio')[1] ?? merge());
    fireEvent.click(merge());
    await screen.findByText('Merged: Lumivaara Oy');
    expect(merged).toEqual([{ leadId: 'b', otherIds: ['a', 'c'] }]);
  });
});

describe('two companies that may be one', () => {
  it('leave nothing to leave out', async () => {
    const { merged } = show(groupOf('a', 'b'));
    await screen.findByText('1 group to look at');
    expect(screen.queryByRole('checkbox')).toBeNull();
    fireEvent.click(merge());
    await screen.findByText('Merged: Lumivaara Oy');
    expect(merged).toEqual([{ leadId: 'a', otherIds: ['b'] }]);
  });
});
