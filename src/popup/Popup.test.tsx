// @vitest-environment happy-dom
import '../../tests/support/spoken-language.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  daysAgo,
  factOf,
  NOW,
  someCompany,
  someContact,
  someFacts,
  someSignal,
} from '../../tests/support/companies.ts';
import { showPage } from '../../tests/support/show-page.tsx';
import { someDatedSignal, somePlay, someTabView, someVerdict } from '../../tests/support/verdicts.ts';
import { failure, success } from '../messages/outcome.ts';
import type { TabView } from '../messages/views.ts';
import { Popup } from './Popup.tsx';

vi.mock('../platform/own-pages.ts', () => ({ optionsAddress: (section: string) => `/options#${section}` }));

const TAB = 7;
let view: TabView;
beforeEach(() => {
  view = someTabView();
});

/** Opens the popup on `view`, with a worker that saves and takes back. */
async function open(answers: Parameters<typeof showPage>[1] = {}) {
  const saved = someCompany({ savedAt: NOW });
  const worker = showPage(<Popup tabId={TAB} />, {
    'view-tab': () => success(view),
    'save-prospect': () => {
      view = someTabView({ company: saved });
      return success({ undo: 'token', company: saved });
    },
    undo: () => {
      view = someTabView();
      return success(null);
    },
    'write-note': ({ note }) => success({ ...saved, note }),
    ...answers,
  });
  await screen.findByRole('heading', { level: 1, name: /./ });
  return worker;
}

const saveButton = () => screen.findByRole('button', { name: 'Save prospect' });

describe('the popup of a company', () => {
  it('says the label, the company, the reason and the next step', async () => {
    await open();
    await screen.findByRole('heading', { name: 'Lumivaara Oy' });
    expect(screen.getByText('Prospect', { ignore: 'option' })).toBeTruthy();
    expect(screen.getByText('Matches “Nordic software”: fit 100 of 100.')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Next step' })).getByText('Make the first contact')).toBeTruthy();
  });

  it('answers each criterion with the words that say so and where they were read', async () => {
    await open();
    const fit = within(await screen.findByRole('region', { name: 'Fit' }));
    const [place, employees] = fit.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(place).toBe('YesPlace: Finland Mustsays "FI" – footer');
    expect(employees).toBe('Not knownEmployees: 50–250 ');
  });

  it('copies the opening line', async () => {
    const { copyText } = await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Copy opening line' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(copyText.mock.calls[0]?.[0]).toMatch(/^Hi! I work with companies in the same situation as Lumivaara Oy/);
  });

  it('shows the age of signals, and marks those that speak against', async () => {
    const signal = someSignal({ type: 'layoffs', title: 'Lumivaara cuts', url: 'https://news.example/cuts' });
    view = someTabView({ verdict: someVerdict({ signals: [someDatedSignal({ signal, sign: 'negative' })] }) });
    await open();
    const signals = within(await screen.findByRole('region', { name: 'Signals' }));
    expect(signals.getByText('Speaks against')).toBeTruthy();
    expect(signals.getByText('3 days ago')).toBeTruthy();
    const link = signals.getByRole('link');
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual(['https://news.example/cuts', 'noreferrer']);
  });

  it('draws the name of a company as text, whatever it holds', async () => {
    const { facts } = someTabView();
    view = someTabView({ facts: { ...facts, name: { ...facts.name, value: '<img src=x onerror=alert(1)>' } } });
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });

  it('invites the seller to write a profile when there is none', async () => {
    view = someTabView({
      hasIcp: false,
      verdict: someVerdict({ label: 'unknown', fits: [], reasons: [{ code: 'no-icp' }] }),
    });
    await open();
    const link = await screen.findByRole('link', { name: 'Describe my ideal customer' });
    expect(link.getAttribute('href')).toBe('/options#profiles');
    expect(screen.queryByRole('region', { name: 'Next step' })).toBeNull();
  });
});

describe('saving', () => {
  it('has the focus on the button that saves, so that Enter is enough', async () => {
    await open();
    const button = await saveButton();
    expect(document.activeElement).toBe(button);
  });

  it('says at once that it is saved, and goes on to the note', async () => {
    const worker = await open();
    fireEvent.click(await saveButton());
    await screen.findByText('Saved today');
    expect(worker.requests('save-prospect')).toEqual([{ tabId: TAB }]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Note')));
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Saved');
  });

  it('can be undone', async () => {
    const worker = await open();
    fireEvent.click(await saveButton());
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    const button = await saveButton();
    expect(document.activeElement).toBe(button);
    expect(worker.requests('undo')).toEqual([{ token: 'token' }]);
  });

  it('says what went wrong when it fails, and stays ready to try again', async () => {
    await open({ 'save-prospect': () => failure('storage-failed') });
    fireEvent.click(await saveButton());
    expect((await screen.findByText(/could not write to its storage/)).getAttribute('role')).toBe('alert');
    expect(await saveButton()).toBeTruthy();
  });

  it('shows the day and the note of a company that was saved before', async () => {
    view = someTabView({ company: someCompany({ savedAt: daysAgo(10), note: 'Ask for Aino' }) });
    await open();
    await screen.findByText('Saved 12 Nov 2026');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('Ask for Aino');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('keeps the note when the field is left, and says so', async () => {
    view = someTabView({ company: someCompany({ savedAt: NOW }) });
    const worker = await open();
    const note = screen.getByLabelText('Note');
    fireEvent.input(note, { target: { value: 'Call in January' } });
    fireEvent.blur(note);
    await screen.findByText('Kept');
    expect(worker.requests('write-note')).toEqual([{ companyId: 'lumivaara', note: 'Call in January' }]);
  });

  it('keeps the note when the popup closes in the middle of writing', async () => {
    view = someTabView({ company: someCompany({ savedAt: NOW }) });
    const worker = await open();
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Call' } });
    globalThis.dispatchEvent(new Event('pagehide'));
    expect(worker.requests('write-note')).toEqual([{ companyId: 'lumivaara', note: 'Call' }]);
  });
});

describe('adding a person', () => {
  it('ties what is wrong to the field it is about, and sends nothing', async () => {
    const worker = await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save person' }));
    const name = screen.getByLabelText('Name');
    await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
    expect(document.getElementById(name.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      "Write the person's name.",
    );
    expect(worker.requests('put-contact')).toEqual([]);
  });

  it('adds them to the company of the tab, and reads the verdict anew', async () => {
    const contact = someContact();
    const worker = await open({ 'put-contact': () => success({ undo: 'token', contact }) });
    const button = await screen.findByRole('button', { name: 'Add a person' });
    fireEvent.click(button);
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: ' Aino Esimerkki ' } });
    view = someTabView({ verdict: someVerdict({ label: 'lead', contacts: [contact] }) });
    fireEvent.click(screen.getByRole('button', { name: 'Save person' }));
    await screen.findByText('Known lead');
    expect(worker.requests('put-contact')).toEqual([
      {
        company: { tabId: TAB },
        contactId: null,
        contact: {
          name: 'Aino Esimerkki',
          role: '',
          email: '',
          emailConsent: 'unknown',
          phone: '',
          linkedIn: '',
          tags: [],
          stage: null,
          engagements: [],
        },
      },
    ]);
    expect(document.activeElement).toBe(button);
  });
});

describe('an engagement', () => {
  it('is stored with its day and where it is known from', async () => {
    const worker = await open({ 'put-contact': () => success({ undo: 'token', contact: someContact() }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Aino Esimerkki' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add an engagement' }));
    fireEvent.input(screen.getByLabelText('Where from'), { target: { value: ' Trade fair ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save person' }));
    await waitFor(() => expect(worker.requests('put-contact')).toHaveLength(1));
    expect(worker.requests('put-contact')).toMatchObject([
      { contact: { engagements: [{ type: 'meeting', date: NOW, source: 'Trade fair' }] } },
    ]);
  });
});

describe('the popup without a company', () => {
  it('says why, and what to do', async () => {
    view = { status: 'no-company', url: '', reason: 'search-results', fillIn: null };
    await open();
    expect((await screen.findByRole('heading', { level: 1, name: 'No company here' })).textContent).toBeTruthy();
    expect(screen.getByText('These are search results about many companies.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save prospect' })).toBeNull();
  });

  it('leads to the list when the seller excluded the site', async () => {
    view = { status: 'no-company', url: '', reason: 'excluded-site', fillIn: null };
    await open();
    const links = await screen.findAllByRole('link', { name: 'Open settings' });
    expect(links.map((link) => link.getAttribute('href'))).toContain('/options#browsing');
  });

  it('offers another try when the worker did not answer', async () => {
    const worker = await open({ 'view-tab': () => failure('no-answer') });
    await screen.findByText(/Ermine did not answer/);
    worker.answers['view-tab'] = () => success(view);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Lumivaara Oy' })).toBeTruthy();
  });
});

describe('filling in by hand', () => {
  const fillIn = { domain: 'lumivaara.example', linkedIn: '' };
  const write = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

  /** The popup of an unreadable page with its form open. */
  async function openForm(answers: Parameters<typeof showPage>[1] = {}) {
    view = { status: 'unreadable', url: 'https://lumivaara.example/', fillIn };
    const worker = await open(answers);
    const button = await screen.findByRole('button', { name: 'Fill in by hand' });
    fireEvent.click(button);
    return { worker, button };
  }

  it('starts from what the address tells, and shows the company once it is saved', async () => {
    const company = someCompany({ savedAt: NOW });
    const { worker } = await openForm({
      'add-company': () => {
        view = someTabView({ kind: 'address', company });
        return success({ undo: 'token', company, wasKnown: false });
      },
    });
    expect(screen.getByLabelText<HTMLInputElement>('Website').value).toBe('lumivaara.example');
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    write('Name', ' Lumivaara Oy ');
    fireEvent.change(screen.getByLabelText('Country'), { target: { value: 'FI' } });
    write('Business ID or other number', '9999902-8');
    fireEvent.click(screen.getByRole('button', { name: 'Save company' }));
    await screen.findByRole('heading', { name: 'Lumivaara Oy' });
    expect(worker.requests('add-company')).toEqual([
      {
        name: 'Lumivaara Oy',
        domain: 'lumivaara.example',
        country: 'FI',
        city: '',
        orgNumber: '9999902-8',
        linkedIn: '',
      },
    ]);
    expect(screen.getByText('Lumivaara Oy is saved as a prospect.')).toBeTruthy();
    expect(screen.getByText(/You have it under this address/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('says so when the company was known, and where it is when the page does not show it', async () => {
    const company = someCompany({ savedAt: NOW });
    const { button } = await openForm({
      'add-company': () => success({ undo: 'token', company, wasKnown: true }),
    });
    write('Name', 'Lumivaara');
    fireEvent.click(screen.getByRole('button', { name: 'Save company' }));
    await screen.findByText(/You already had Lumivaara Oy/);
    const link = screen.getByRole('link', { name: 'Lumivaara Oy' });
    expect(link.getAttribute('href')).toBe('/options#companies/lumivaara');
    expect(document.activeElement).toBe(button);
  });

  it('ties what the worker refuses to its field, until that is changed', async () => {
    await openForm({ 'add-company': () => failure('invalid-request', 'orgNumber') });
    write('Name', 'Lumivaara');
    write('Business ID or other number', '9999902-7');
    fireEvent.click(screen.getByRole('button', { name: 'Save company' }));
    const number = screen.getByLabelText('Business ID or other number');
    await waitFor(() => expect(document.activeElement).toBe(number));
    expect(screen.getByText(/No register has a number like this/).id).toBe(
      number.getAttribute('aria-describedby')?.split(' ')[0],
    );
    write('Business ID or other number', '9999902-8');
    await waitFor(() => expect(number.getAttribute('aria-invalid')).toBeNull());
  });

  it('needs a name, and gives the focus back when it is given up', async () => {
    const { worker, button } = await openForm();
    fireEvent.click(screen.getByRole('button', { name: 'Save company' }));
    await screen.findByText("Write the company's name.");
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(worker.requests('add-company')).toEqual([]);
  });

  it('is offered where no company was found, but not where pages are never read', async () => {
    view = { status: 'no-company', url: '', reason: 'directory', fillIn: { domain: '', linkedIn: '' } };
    await open();
    expect(await screen.findByRole('button', { name: 'Fill in by hand' })).toBeTruthy();
    cleanup();
    view = { status: 'no-company', url: '', reason: 'private-site', fillIn: null };
    await open();
    expect(screen.queryByRole('button', { name: 'Fill in by hand' })).toBeNull();
  });
});

describe("a contact's own profile", () => {
  it('says whose it is', async () => {
    view = someTabView({ inView: someContact({ stage: 'customer' }) });
    await open();
    expect(screen.getByText('This is the profile of Aino Esimerkki, whom you know.')).toBeTruthy();
  });
});

describe('the next step of a hold', () => {
  it('says when to look again instead of when to call', async () => {
    const play = somePlay({
      id: 'hold',
      channel: 'none',
      withinDays: null,
      lookAgainAt: new Date(2027, 2, 5).getTime(),
    });
    view = someTabView({ verdict: someVerdict({ label: 'hold', play }) });
    await open();
    const step = within(await screen.findByRole('region', { name: 'Next step' }));
    expect(step.getByText('Look again on 5 Mar 2027')).toBeTruthy();
    expect(step.queryByRole('button', { name: 'Copy opening line' })).toBeNull();
  });
});

describe('companies of the same name', () => {
  it('are told apart, and one click says that one of them is the same', async () => {
    const namesake = someCompany({
      id: 'namesake',
      facts: someFacts({ domain: factOf('lumivaara.se'), city: factOf('Luleå'), country: factOf('SE') }),
      savedAt: NOW,
    });
    view = someTabView({ kind: 'article', lookAlikes: [namesake] });
    const { requests } = await open({
      'recognise-company': () => {
        view = someTabView({ company: namesake });
        return success({ undo: 'token', company: namesake });
      },
    });
    const list = within(screen.getByRole('list', { name: 'You already know a company of this name. Is it the same?' }));
    expect(list.getByRole('listitem').textContent).toContain('Lumivaara Oy · lumivaara.se · Luleå, Sweden · saved');
    fireEvent.click(list.getByRole('button', { name: 'Yes, the same' }));
    await screen.findByText('Recognised: Lumivaara Oy');
    expect(requests('recognise-company')).toEqual([{ tabId: TAB, companyId: 'namesake' }]);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Yes, the same' })).toBeNull());
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('say so when it could not be kept', async () => {
    view = someTabView({ lookAlikes: [someCompany({ id: 'namesake' })] });
    await open({ 'recognise-company': () => failure('not-found') });
    fireEvent.click(screen.getByRole('button', { name: 'Yes, the same' }));
    expect(await screen.findByText('It is no longer there. It may have been removed in another window.')).toBeTruthy();
  });
});
