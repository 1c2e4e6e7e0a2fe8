// @vitest-environment happy-dom
import '../../../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { FakeBenches } from '../../../../tests/support/fake-workbench.ts';
import { showPage } from '../../../../tests/support/show-page.tsx';
import { success } from '../../../messages/outcome.ts';
import type { CustomerChoice, Derivation } from '../../../messages/work/icp.ts';
import type { Proposal } from '../../../model/derived-icp.ts';
import type { Icp } from '../../../model/icp.ts';
import { DeriveProfile } from './DeriveProfile.tsx';

const common = { importance: 'nice', weight: 9 } as const;
const software: Proposal = {
  trait: 'division',
  criterion: { ...common, id: 'division 62', kind: 'industry', nace: ['62'], linkedIn: [], keywords: [] },
  customers: { yes: 34, known: 41 },
  others: { yes: 412, known: 4_580 },
  surelyTimes: 7.49,
};
const services: Proposal = {
  ...software,
  criterion: { ...common, id: 'division 63', weight: 4, kind: 'industry', nace: ['63'], linkedIn: [], keywords: [] },
};
const size: Proposal = {
  trait: 'employees',
  criterion: { ...common, id: 'employees 50-250', weight: 6, kind: 'employees', min: 50, max: 250 },
  customers: { yes: 30, known: 36 },
  others: null,
  surelyTimes: null,
};
const FOUND: Derivation = {
  found: 41,
  names: ['Lumivaara Oy', 'Koskenrauta Oy'],
  missing: [
    { entry: 'Nobody Ltd', why: 'not-known' },
    { entry: 'Kaksoset', why: 'several' },
  ],
  derived: {
    customers: 41,
    others: 5_000,
    isTooFew: false,
    proposals: [software, services, size],
    gaps: [{ trait: 'city', known: 3 }],
  },
};

function show(derivation: Derivation = FOUND, benches: FakeBenches = {}) {
  const asked: CustomerChoice[] = [];
  const onDraft = vi.fn<(draft: Icp) => void>();
  showPage(
    <DeriveProfile onDraft={onDraft} onCancel={() => undefined} />,
    {},
    {
      'list-tags': async () => success([{ tag: 'best', companies: 12 }]),
      'derive-icp': async (choice) => {
        asked.push(choice);
        return success(derivation);
      },
      ...benches,
    },
  );
  return { asked, onDraft, drafted: () => onDraft.mock.calls[0]?.[0] };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('deriving a profile', () => {
  it('asks who the customers are: by status, by tag or as a list', async () => {
    const { asked } = show();
    fireEvent.click(await screen.findByLabelText(/Companies with a tag/));
    press('Propose a profile');
    await screen.findByRole('list', { name: 'Proposed criteria' });
    press('Choose other customers');
    fireEvent.click(screen.getByLabelText(/A list of mine/));
    press('Propose a profile');
    expect(screen.getByText('Paste at least one company.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText(/Domains, names/), { target: { value: 'lumivaara.example' } });
    press('Propose a profile');
    await waitFor(() =>
      expect(asked).toEqual([
        { by: 'tag', tag: 'best' },
        { by: 'list', text: 'lumivaara.example' },
      ]),
    );
  });

  it('says what speaks for each proposal, in numbers, and who was not found', async () => {
    show();
    press('Propose a profile');
    const list = await screen.findByRole('list', { name: 'Proposed criteria' });
    const [first, , last] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toContain('Industry: NACE 62');
    expect(first?.textContent).toContain('34 of 41 customers (83 %)');
    expect(first?.textContent).toContain('412 of 4,580 others (8.9 %). Surely at least 7.4 times as common');
    expect(last?.textContent).toContain('Too few others are known to compare with.');
    expect(screen.getByText('41 customers found')).toBeTruthy();
    expect(screen.getByText('Nobody Ltd').textContent).toContain('not among the companies you know');
    expect(screen.getByText('Kaksoset').textContent).toContain('several companies have this name');
    expect(screen.getByText(/Too little is known to compare: City/)).toBeTruthy();
  });

  it('makes a draft of what was accepted and edited, without what was refused', async () => {
    const { drafted } = show();
    press('Propose a profile');
    fireEvent.click(await screen.findByRole('checkbox', { name: /NACE 63/ }));
    press('Edit: Employees: 50–250');
    fireEvent.input(screen.getByLabelText('At most'), { target: { value: '500' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Must' }));
    press('Open as a draft');
    expect(drafted()?.criteria).toEqual([
      { ...size.criterion, id: expect.any(String), max: 500, importance: 'must' },
      { ...software.criterion, id: expect.any(String) },
    ]);
    expect(drafted()).toMatchObject({ name: 'Like our best customers', threshold: 60 });
  });

  it('asks for several values of a kind together, with the greater weight', async () => {
    const { drafted } = show();
    press('Propose a profile');
    await screen.findByRole('list', { name: 'Proposed criteria' });
    press('Open as a draft');
    expect(drafted()?.criteria).toMatchObject([
      { kind: 'industry', nace: ['62', '63'], weight: 9 },
      { kind: 'employees' },
    ]);
  });

  it('says that there are too few customers and what to do, and offers no draft', async () => {
    show({ ...FOUND, found: 3, derived: { ...FOUND.derived, customers: 3, isTooFew: true, proposals: [] } });
    press('Propose a profile');
    expect(await screen.findByRole('heading', { name: 'Too few customers to say anything' })).toBeTruthy();
    expect(screen.getByText(/Import your customers/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open as a draft' })).toBeNull();
  });

  it('says when customers are like everybody else', async () => {
    show({ ...FOUND, derived: { ...FOUND.derived, proposals: [] } });
    press('Propose a profile');
    expect(await screen.findByRole('heading', { name: 'Nothing that chance does not explain' })).toBeTruthy();
  });

  it('shows how far it is, and can be given up', async () => {
    const giving: { signal?: AbortSignal } = {};
    show(FOUND, {
      'derive-icp': async (_choice, { tell, signal }) => {
        giving.signal = signal;
        tell({ looked: 2_000, of: 8_000 });
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        return success(FOUND);
      },
    });
    press('Propose a profile');
    const bar = await screen.findByRole('progressbar');
    await waitFor(() => expect(bar.getAttribute('value')).toBe('2000'));
    const [cancel] = screen
      .getAllByRole('button', { name: 'Cancel' })
      .filter((button) => button.closest('form') === null);
    if (cancel !== undefined) fireEvent.click(cancel);
    expect(giving.signal?.aborted).toBe(true);
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByRole('list', { name: 'Proposed criteria' })).toBeNull();
  });
});
