// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { showPage } from '../../../tests/support/show-page.tsx';
import { success } from '../../messages/outcome.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import type { Access, AccessName } from './access.ts';
import { BrowsingSection } from './BrowsingSection.tsx';

vi.mock('../../platform/own-pages.ts', () => ({ listShortcuts: () => Promise.resolve([]) }));

/** A browser that grants what it is asked for, or nothing. */
function fakeAccess(grants: boolean, initially: AccessName[] = []) {
  const held = new Set(initially);
  let listener: () => void = () => undefined;
  const access: Access = {
    request: async (name) => {
      if (grants) held.add(name);
      return held.has(name);
    },
    holds: async (name) => held.has(name),
    release: async (name) => held.delete(name),
    onChanged: (changed) => {
      listener = changed;
      return () => undefined;
    },
  };
  const takeBack = (name: AccessName) => {
    held.delete(name);
    listener();
  };
  return { access, held, takeBack };
}

function show(access: Access, initial: Partial<Settings> = {}) {
  let settings = { ...DEFAULT_SETTINGS, ...initial };
  return showPage(<BrowsingSection access={access} />, {
    'read-settings': () => success(settings),
    'write-settings': ({ settings: written }) => {
      settings = { ...settings, ...written };
      return success(settings);
    },
  });
}

const browsing = () => screen.findByRole<HTMLButtonElement>('switch', { name: 'Label every company page as I browse' });
const isOn = (element: HTMLElement) => element.getAttribute('aria-checked') === 'true';

describe('the switch for browsing', () => {
  it('asks the browser, and is on once access is granted and the settings say so', async () => {
    const { access } = fakeAccess(true);
    const worker = show(access);
    const button = await browsing();
    await waitFor(() => expect(button.disabled).toBe(false));
    fireEvent.click(button);
    await waitFor(() => expect(isOn(button)).toBe(true));
    expect(worker.requests('write-settings')).toEqual([
      { settings: { excludedDomains: [], labelWhileBrowsing: true, labelOnLinkedIn: false } },
    ]);
  });

  it('stays off and says so when the seller refuses', async () => {
    const { access } = fakeAccess(false);
    const worker = show(access);
    const button = await browsing();
    await waitFor(() => expect(button.disabled).toBe(false));
    fireEvent.click(button);
    await screen.findByText(/did not grant access/);
    expect(isOn(button)).toBe(false);
    expect(worker.requests('write-settings')).toEqual([]);
  });

  it('gives the access back when it is switched off', async () => {
    const { access, held } = fakeAccess(true, ['browsing']);
    show(access, { labelWhileBrowsing: true });
    const button = await browsing();
    await waitFor(() => expect(isOn(button)).toBe(true));
    fireEvent.click(button);
    await waitFor(() => expect(isOn(button)).toBe(false));
    expect([...held]).toEqual([]);
  });

  it('shows the truth when the browser takes the access back behind our back', async () => {
    const { access, takeBack } = fakeAccess(true, ['browsing']);
    show(access, { labelWhileBrowsing: true });
    const button = await browsing();
    await waitFor(() => expect(isOn(button)).toBe(true));
    takeBack('browsing');
    await screen.findByText(/taken the access back/);
    expect(isOn(button)).toBe(false);
  });

  it('is not on for LinkedIn, which has a switch of its own', async () => {
    const { access } = fakeAccess(true, ['browsing', 'linkedIn']);
    show(access, { labelWhileBrowsing: true });
    const linkedIn = await screen.findByRole('switch', { name: 'Also on LinkedIn' });
    const button = await browsing();
    await waitFor(() => expect(isOn(button)).toBe(true));
    expect(isOn(linkedIn)).toBe(false);
  });
});

describe('the list of sites that are never read', () => {
  it('is kept as domains', async () => {
    const worker = show(fakeAccess(true).access);
    fireEvent.input(await screen.findByLabelText('Your own list'), { target: { value: 'https://Bank.example/x\n' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save list' }));
    await screen.findByText('List saved');
    expect(worker.requests('write-settings')).toEqual([
      { settings: { excludedDomains: ['bank.example'], labelWhileBrowsing: false, labelOnLinkedIn: false } },
    ]);
  });

  it('refuses what is no domain, and says which', async () => {
    const worker = show(fakeAccess(true).access);
    fireEvent.input(await screen.findByLabelText('Your own list'), { target: { value: 'ok.example\nnonsense' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save list' }));
    await screen.findByText('Not a domain: nonsense');
    expect(worker.requests('write-settings')).toEqual([]);
  });
});
