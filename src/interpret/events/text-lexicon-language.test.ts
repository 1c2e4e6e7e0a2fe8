import { describe, expect, it } from 'vitest';
import { lexiconLanguagesOf } from './text-lexicon-language.ts';

describe('the language of a headline', () => {
  it.each([
    ['en', 'Voltia appoints new chief executive'],
    ['en', 'Kelme opens third store in Leeds'],
    ['fi', 'Voltia ostaa Kelmen liiketoiminnan'],
    ['fi', 'Uusi toimitusjohtaja aloittaa maanantaina'],
    ['sv', 'Voltia utser ny marknadschef'],
    ['sv', 'Kelme får stororder från Finland'],
    ['nb', 'Voltia ansetter ny daglig leder'],
    ['nb', 'Dei opnar ny butikk på Voss'],
    ['da', 'Voltia udnævner ny direktør'],
    ['da', 'Virksomheden åbner afdeling i Aarhus'],
  ])('is told by its words, letters and endings (%s): %s', (language, text) => {
    expect(lexiconLanguagesOf(text)[0]).toBe(language);
  });

  it('may be two that are close', () => {
    expect(lexiconLanguagesOf('Voltia leverer som ventet')).toHaveLength(2);
    expect(lexiconLanguagesOf('Virksomheden afskediger medarbejdere i Aarhus')).toEqual(['da']);
  });

  it('is English where nothing tells it', () => {
    expect(lexiconLanguagesOf('')).toEqual(['en']);
    expect(lexiconLanguagesOf('2026')).toEqual(['en']);
  });
});
