// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { NOW } from '../../../tests/support/companies.ts';
import { someFeed } from '../../../tests/support/feeds.ts';
import { showPage } from '../../../tests/support/show-page.tsx';
import { success } from '../../messages/outcome.ts';
import type { WatchedFeed } from '../../messages/views.ts';
import { FeedList } from './FeedList.tsx';

const show = (feeds: WatchedFeed[]) => showPage(<FeedList />, { 'list-feeds': () => success(feeds) });

describe('the list of watched feeds', () => {
  it('shows all with their companies, those in trouble first', async () => {
    const watched = (company: string, feed: Parameters<typeof someFeed>[0]) => ({
      company,
      feed: someFeed({ id: company, companyId: company, ...feed }),
    });
    const worker = show([
      watched('Bjorkvalla', { state: 'good', goodAt: NOW }),
      watched('Aino', { state: 'good', goodAt: NOW }),
      watched('Havtorn', { state: 'gone', detail: '404' }),
      watched('Klitmark', { state: 'no-access' }),
    ]);
    const list = await screen.findByRole('list');
    const companies = [...list.querySelectorAll('.feed-company')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(companies).toEqual([
      ['Klitmark', '#companies/Klitmark'],
      ['Havtorn', '#companies/Havtorn'],
      ['Aino', '#companies/Aino'],
      ['Bjorkvalla', '#companies/Bjorkvalla'],
    ]);
    expect(worker.requests('list-feeds')).toEqual([{ companyId: null }]);
  });

  it('shows no more than some until all are wanted', async () => {
    show(
      Array.from({ length: 12 }, (_, number) => ({ company: `Firm ${number}`, feed: someFeed({ id: `${number}` }) })),
    );
    expect(await screen.findAllByRole('listitem')).toHaveLength(8);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 12' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(12);
  });

  it('says how to begin', async () => {
    show([]);
    expect(await screen.findByText(/^No newsroom is watched yet\./)).toBeTruthy();
  });
});
