// @vitest-environment happy-dom
import '../../../../tests/support/spoken-language.ts';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { showPage } from '../../../../tests/support/show-page.tsx';
import { speak } from '../../../../tests/support/spoken-language.ts';
import { AddCriterion } from './AddCriterion.tsx';
import type { Piece } from './piece.ts';

function show() {
  const added: Piece[] = [];
  showPage(<AddCriterion onAdd={(piece) => added.push(piece)} />, {});
  const field = screen.getByRole('combobox');
  return {
    added,
    field,
    type: (text: string) => fireEvent.input(field, { target: { value: text } }),
    press: (key: string) => fireEvent.keyDown(field, { key }),
    option: (name: RegExp) => screen.findByRole('option', { name }),
  };
}

describe('the field that adds any criterion', () => {
  it('offers what was typed by kind, and adds the first with Enter', async () => {
    const { added, type, press, option, field } = show();
    type('Finl');
    await option(/Finland.*Place/);
    expect(field.getAttribute('aria-expanded')).toBe('true');
    press('Enter');
    expect(added).toEqual([{ kind: 'place', field: 'countries', value: 'FI' }]);
    expect(screen.getByText('Added: Finland')).toBeTruthy();
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('walks the list with the arrows, and tells which is chosen', async () => {
    const { added, type, press, field, option } = show();
    type('50-200');
    await option(/50–200/);
    press('ArrowDown');
    press('ArrowUp');
    const active = field.getAttribute('aria-activedescendant');
    expect(document.getElementById(active ?? '')?.getAttribute('aria-selected')).toBe('true');
    press('Enter');
    expect(added).toEqual([{ kind: 'employees', min: 50, max: 200 }]);
  });

  it('closes with Escape and adds nothing', () => {
    const { added, type, press } = show();
    type('HubSpot');
    press('Escape');
    press('Enter');
    expect(added).toEqual([]);
  });

  it('knows industries in the language of the seller', async () => {
    speak('fi');
    const { added, type, option } = show();
    type('ohjelm');
    fireEvent.mouseDown(await option(/^62.01 /));
    expect(added).toEqual([{ kind: 'industry', field: 'nace', value: '62.01' }]);
    speak('en');
  });

  it('does not send the form it stands in', () => {
    const onSubmit = vi.fn<() => void>();
    showPage(
      <form onSubmit={onSubmit}>
        <AddCriterion onAdd={() => undefined} />
      </form>,
      {},
    );
    const pressed = fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
    expect(pressed).toBe(false);
  });
});
