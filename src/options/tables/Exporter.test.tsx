// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { showPage } from '../../../tests/support/show-page.tsx';
import { success } from '../../messages/outcome.ts';
import type { ExportRequest } from '../../messages/work/exporting.ts';
import { Exporter } from './Exporter.tsx';

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

it('asks in which currency revenue is written, and remembers it', async () => {
  const asked: ExportRequest[] = [];
  const show = () =>
    showPage(
      <Exporter choice={{ table: 'companies', ids: ['a'] }} isDisabled={false} />,
      {},
      {
        'export-rows': async (request) => {
          asked.push(request);
          return success({ file: new Blob(['x']), rows: 1, isWhole: true });
        },
      },
    );
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Export' }));
  expect(screen.getByLabelText<HTMLSelectElement>('Revenue in').value).toBe('EUR');
  fireEvent.change(screen.getByLabelText('Revenue in'), { target: { value: 'SEK' } });
  cleanup();
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Export' }));
  fireEvent.click(screen.getByRole('button', { name: 'For HubSpot' }));
  await waitFor(() => expect(asked).toMatchObject([{ shape: 'hubspot', currency: 'SEK' }]));
});
