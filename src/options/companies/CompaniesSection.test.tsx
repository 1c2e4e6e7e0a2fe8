// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { NOW, someCompany, someContact } from '../../../tests/support/companies.ts';
import { showPage } from '../../../tests/support/show-page.tsx';
import { someDatedSignal, someVerdict } from '../../../tests/support/verdicts.ts';
import { failure, success } from '../../messages/outcome.ts';
import { CompaniesSection } from './CompaniesSection.tsx';

const company = someCompany({ savedAt: NOW });
const contact = someContact({ role: 'COO' });
const verdict = someVerdict({ contacts: [contact], signals: [someDatedSignal()] });

function show(chosen: string | null, answers: Parameters<typeof showPage>[1] = {}) {
  return showPage(<CompaniesSection chosen={chosen} />, {
    'list-icps': () => success([]),
    'view-company': () => success({ company, contacts: [contact], scores: {}, verdict }),
    ...answers,
  });
}

describe('companies', () => {
  it('can be added by hand, with a name at least', async () => {
    const worker = show(null, { 'add-company': () => success({ undo: 'token', company, wasKnown: false }) });
    fireEvent.click(screen.getByRole('button', { name: 'Add a company' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save company' }));
    await screen.findByText("Write the company's name.");
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Lumivaara Oy' } });
    fireEvent.input(screen.getByLabelText('Website'), { target: { value: 'Lumivaara.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save company' }));
    await screen.findByText('Company saved: Lumivaara Oy');
    expect(worker.requests('add-company')).toEqual([
      { name: 'Lumivaara Oy', domain: 'lumivaara.example', country: '', city: '', orgNumber: '', linkedIn: '' },
    ]);
  });
});

describe('a company', () => {
  it('shows its label, its people and its signals', async () => {
    show('lumivaara');
    const detail = within(await screen.findByRole('article', { name: 'Lumivaara Oy' }));
    expect(detail.getByText('Prospect', { ignore: 'option' })).toBeTruthy();
    expect(detail.getByText('Aino Esimerkki')).toBeTruthy();
    expect(detail.getByText('Lumivaara raises 4 million')).toBeTruthy();
  });

  it('is saved from here when it is only known', async () => {
    const known = someCompany({ savedAt: null });
    const worker = show('lumivaara', {
      'view-company': () => success({ company: known, contacts: [], scores: {}, verdict }),
      'save-prospect': () => success({ undo: 'token', company }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Save prospect' }));
    await screen.findByText('Company saved: Lumivaara Oy');
    expect(worker.requests('save-prospect')).toEqual([{ companyId: 'lumivaara' }]);
  });

  it('has its people edited in place, under their own id', async () => {
    const worker = show('lumivaara', { 'put-contact': () => success({ undo: 'token', contact }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Edit: Aino Esimerkki' }));
    fireEvent.change(screen.getByLabelText('Stage'), { target: { value: 'customer' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save person' }));
    await screen.findByText('Changes saved: Aino Esimerkki');
    const { name, email, role } = contact;
    expect(worker.requests('put-contact')).toEqual([
      {
        company: { companyId: 'lumivaara' },
        contactId: 'aino',
        contact: {
          name,
          email,
          role,
          stage: 'customer',
          emailConsent: 'unknown',
          phone: '',
          linkedIn: '',
          tags: [],
          engagements: [],
        },
      },
    ]);
  });

  it('takes a signal with what it changed', async () => {
    const worker = show('lumivaara', {
      'add-signal': () => success({ undo: 'token', signal: verdict.signals[0]?.signal ?? someDatedSignal().signal }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Add a signal' }));
    fireEvent.change(screen.getByLabelText('What happened'), { target: { value: 'headcount-growth' } });
    fireEvent.input(screen.getByLabelText('When'), { target: { value: '2026-11-02' } });
    fireEvent.change(screen.getByLabelText('The day is'), { target: { value: 'about' } });
    fireEvent.change(screen.getByLabelText('What it changed'), { target: { value: 'employees' } });
    fireEvent.input(await screen.findByLabelText('Before'), { target: { value: '20' } });
    fireEvent.input(screen.getByLabelText('After'), { target: { value: '80' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save signal' }));
    await waitFor(() => expect(worker.requests('add-signal')).toHaveLength(1));
    expect(worker.requests('add-signal')).toEqual([
      {
        company: { companyId: 'lumivaara' },
        signal: {
          type: 'headcount-growth',
          date: new Date(2026, 10, 2).getTime(),
          isDateRough: true,
          title: '',
          url: '',
          note: '',
          change: { field: 'employees', before: '20', after: '80' },
        },
      },
    ]);
  });

  it('says that it is gone when another window removed it', async () => {
    show('lumivaara', { 'view-company': () => failure('not-found') });
    expect(await screen.findByText(/It is no longer there/)).toBeTruthy();
  });
});
