// @vitest-environment happy-dom
import '../../tests/support/spoken-language.ts';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { daysAgo, factOf, NOW, someCompany, someContact, someFacts } from '../../tests/support/companies.ts';
import { showPage } from '../../tests/support/show-page.tsx';
import { success } from '../messages/outcome.ts';
import type { Scores } from '../messages/views.ts';
import type { Contact } from '../model/contact.ts';
import { ContactSection } from './ContactSection.tsx';

const day = (month: number, date: number) => new Date(2026, month - 1, date, 9).getTime();
const webinar = { type: 'webinar', date: day(10, 1), source: 'Lead times', url: 'https://crm.example/1' } as const;
const aino = someContact({
  stage: 'marketing-qualified-lead',
  stageChanges: [
    { stage: 'lead', date: day(10, 1), cause: 'engagement', engagement: 'webinar' },
    { stage: 'marketing-qualified-lead', date: day(11, 2), cause: 'hand', engagement: null },
  ],
  engagements: [webinar],
});
const scores: Scores = { aino: { total: 18, rows: [{ engagement: webinar, first: 25, now: 17.6, ageDays: 51 }] } };

function show(contact: Contact = aino, answers: Parameters<typeof showPage>[1] = {}) {
  const onChanged = vi.fn<() => void>();
  const section = (
    <ContactSection
      company={{ companyId: 'lumivaara' }}
      contacts={[contact]}
      scores={scores}
      isRemovable
      onChanged={onChanged}
    />
  );
  const linked = () => success({ undo: 'token', contact });
  const worker = showPage(section, { 'link-contact': linked, undo: () => success(null), ...answers });
  return { ...worker, onChanged };
}

describe('a person', () => {
  it('is shown with the stage, what led there, and the points', () => {
    show();
    expect(screen.getAllByText('Marketing qualified lead (MQL)')).toHaveLength(2);
    expect(screen.getByText('set by hand')).toBeTruthy();
    expect(screen.getByText('18 points')).toBeTruthy();
  });

  it('has every point told with its engagement, its source and its receipt', () => {
    show();
    const row = screen.getByText(/^Webinar 1 Oct 2026: 25 points, 18 now/);
    expect(row.getAttribute('href')).toBe('https://crm.example/1');
    expect(screen.getByText('· Lead times')).toBeTruthy();
  });

  it('has the steps told, the latest first, each with its day and its cause', () => {
    show();
    const steps = [...document.querySelectorAll('ol li')].map(({ textContent }) => textContent);
    expect(steps).toEqual(['Marketing qualified lead (MQL) 2 Nov 2026 · set by hand', 'Lead 1 Oct 2026 · by: Webinar']);
  });

  it('is not to be e-mailed when they asked so', () => {
    show(someContact({ emailConsent: 'refused', phone: '+358 40 123', linkedIn: 'aino-esimerkki' }));
    expect(screen.getByText('Asked not to be e-mailed')).toBeTruthy();
    expect(screen.getByText('aino@lumivaara.example').getAttribute('href')).toBeNull();
    expect(screen.getByText('+358 40 123').getAttribute('href')).toBe('tel:+35840123');
    expect(screen.getByRole('link', { name: /^LinkedIn/ }).getAttribute('href')).toBe(
      'https://www.linkedin.com/in/aino-esimerkki/',
    );
  });
});

describe('where a person works', () => {
  it('is taken back in one click, which can be undone', async () => {
    const { requests, onChanged } = show();
    fireEvent.click(screen.getByText('Not here'));
    await screen.findByText('No longer here: Aino Esimerkki');
    expect(requests('link-contact')).toEqual([{ contactId: 'aino', company: null }]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(onChanged).toHaveBeenCalledTimes(2));
  });

  it('is found by typing, and changed with a click', async () => {
    const havtorn = someCompany({ id: 'havtorn', facts: someFacts({ name: factOf('Havtorn AB'), domain: null }) });
    const { requests } = show(aino, { 'find-companies': () => success([someCompany(), havtorn]) });
    fireEvent.click(screen.getByText('Works elsewhere …'));
    fireEvent.input(await screen.findByLabelText('Works at'), { target: { value: 'hav' } });
    fireEvent.click(await screen.findByText('Havtorn AB'));
    await screen.findByText('Aino Esimerkki now works at Havtorn AB.');
    expect(screen.queryByText('Lumivaara Oy · lumivaara.example')).toBeNull();
    expect(requests('link-contact')).toEqual([{ contactId: 'aino', company: { companyId: 'havtorn' } }]);
  });

  it('is suggested for people who are linked to no company', async () => {
    const maija = someContact({
      id: 'maija',
      name: 'Maija Esimerkki',
      companyId: null,
      link: null,
      createdAt: daysAgo(2),
    });
    let suggested = [{ contact: maija, by: 'email-domain' as const }];
    const { requests } = show(aino, {
      'suggest-contacts': () => success(suggested),
      'link-contact': () => {
        suggested = [];
        return success({ undo: 'token', contact: { ...maija, companyId: 'lumivaara', updatedAt: NOW } });
      },
    });
    await screen.findByText("Maija Esimerkki writes from this company's domain. Add them here?");
    fireEvent.click(screen.getByRole('button', { name: 'Add here: Maija Esimerkki' }));
    await screen.findByText('Person saved: Maija Esimerkki');
    expect(requests('link-contact')).toEqual([{ contactId: 'maija', company: { companyId: 'lumivaara' } }]);
    await waitFor(() => expect(screen.queryByText(/writes from this company's domain/)).toBeNull());
  });
});
