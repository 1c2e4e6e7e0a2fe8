// @vitest-environment happy-dom
import '../../../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { someIcp } from '../../../../tests/support/companies.ts';
import { showPage } from '../../../../tests/support/show-page.tsx';
import { failure, success } from '../../../messages/outcome.ts';
import type { Recount } from '../../../messages/work/icp.ts';
import type { Icp } from '../../../model/icp.ts';
import { ProfileEditor } from '../ProfileEditor.tsx';

const COUNTED: Recount = {
  looked: 1_200,
  of: 1_200,
  matches: 310,
  open: 90,
  misfits: 800,
  changed: 1,
  changes: [{ companyId: 'lumivaara', name: 'Lumivaara Oy', from: 'prospect', to: 'not-a-fit' }],
};

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The editor of a profile of Finnish companies of 50 to 250 people, with a workbench that counts as told. */
const edit = (benches: Parameters<typeof showPage>[2]) =>
  showPage(<ProfileEditor profile={someIcp()} onSaved={() => undefined} onCancel={() => undefined} />, {}, benches);

const write = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

const panel = () => screen.getByRole('region', { name: 'What this profile does' });

describe('what a profile does', () => {
  it('is told in numbers, with the saved companies whose label changes', async () => {
    edit({ 'recount-icp': async () => success(COUNTED) });
    expect(await within(panel()).findByText('310')).toBeTruthy();
    expect(panel().textContent).toContain('of the 1,200 companies you know match');
    expect(panel().textContent).toContain('800 do not, and of 90 too little is known');
    fireEvent.click(screen.getByText('1 saved company changes its label'));
    expect(within(panel()).getByRole('listitem').textContent).toMatch(/Lumivaara Oy.*Prospect.*→.*Not a fit/);
  });

  it('is counted anew when the profile is edited, and the count under way is given up', async () => {
    const asked: Icp[] = [];
    const signals: AbortSignal[] = [];
    edit({
      'recount-icp': async ({ icp }, { signal }) => {
        asked.push(icp);
        signals.push(signal);
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        return success(COUNTED);
      },
    });
    await waitFor(() => expect(asked).toHaveLength(1));
    write('Match from', '70');
    write('Match from', '80');
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked.map(({ threshold }) => threshold)).toEqual([60, 80]);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('shows numbers that still run as such, and reads none of them out', async () => {
    const ending: { end?: () => void } = {};
    edit({
      'recount-icp': async (_request, { tell }) => {
        tell({ ...COUNTED, looked: 300, matches: 77 });
        await new Promise<void>((resolve) => {
          ending.end = resolve;
        });
        return success(COUNTED);
      },
    });
    expect(await within(panel()).findByText('77')).toBeTruthy();
    expect(panel().textContent).toContain('so far, 25 % looked at');
    const status = within(panel()).getByRole('status');
    expect(status.textContent).toBe('');
    ending.end?.();
    await waitFor(() =>
      expect(status.textContent).toBe(
        '310 of the 1,200 companies you know match. 1 saved company changes its label: Lumivaara Oy from Prospect to Not a fit',
      ),
    );
  });

  it('is not asked while a criterion is not valid, nor when only the name changes', async () => {
    const recounted = vi.fn<() => Promise<ReturnType<typeof success<Recount>>>>().mockResolvedValue(success(COUNTED));
    edit({ 'recount-icp': recounted });
    await within(panel()).findByText('310');
    write('Name', 'Renamed');
    write('At most', '5');
    expect(await within(panel()).findByText(/Add a criterion/)).toBeTruthy();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(recounted).toHaveBeenCalledOnce();
  });

  it('says when nobody is known yet, and when it cannot be counted', async () => {
    const none = { ...COUNTED, looked: 0, of: 0, matches: 0, open: 0, misfits: 0, changed: 0, changes: [] };
    const answers = [success(none), failure('storage-failed')];
    edit({
      'recount-icp': async () => answers.shift() ?? success(none),
    });
    expect(await screen.findByText(/You know no companies yet/)).toBeTruthy();
    write('Match from', '70');
    expect(await screen.findByText(/could not write to its storage/)).toBeTruthy();
  });
});
