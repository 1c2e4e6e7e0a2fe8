// @vitest-environment happy-dom
import '../../../tests/support/spoken-language.ts';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { showPage } from '../../../tests/support/show-page.tsx';
import { success } from '../../messages/outcome.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { DefinitionsSection } from './DefinitionsSection.tsx';

describe('the definitions', () => {
  it('are chosen with one click, and leave the other settings as they are', async () => {
    let settings = { ...DEFAULT_SETTINGS, labelWhileBrowsing: true };
    const worker = showPage(<DefinitionsSection />, {
      'read-settings': () => success(settings),
      'write-settings': ({ settings: written }) => {
        settings = { ...written, labelWhileBrowsing: true };
        return success(written);
      },
    });
    const first = await screen.findByRole<HTMLInputElement>('radio', { name: /^Profile first/ });
    expect(first.checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /^Funnel/ }));
    await screen.findByText('Definitions saved');
    expect(worker.requests('write-settings')).toEqual([
      { settings: { ...DEFAULT_SETTINGS, labelWhileBrowsing: true, definitions: 'funnel' } },
    ]);
  });
});
