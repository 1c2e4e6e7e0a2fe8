import type { Suggestion } from './TokenField.tsx';

/** The value whose name or code was typed, whatever the case; null when there is none. */
export function valueNamed(suggestions: readonly Suggestion[], text: string): string | null {
  const typed = text.trim().toLocaleLowerCase();
  const found = suggestions.find(
    ({ value, name }) => name.toLocaleLowerCase() === typed || value.toLocaleLowerCase() === typed,
  );
  return found?.value ?? null;
}
