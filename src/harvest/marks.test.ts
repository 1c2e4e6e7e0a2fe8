import { describe, expect, it } from 'vitest';
import { MarksReader, namesLogo } from './marks.ts';

const marksOf = (attributes: string) => new MarksReader().of(` ${attributes}`);
const ofClass = (name: string) => marksOf(`class="${name}"`);

describe('marks by class', () => {
  it.each([
    ['site-footer', 'footer'],
    ['sticky-footer', 'footer'],
    ['footer__legal', 'footer'],
    ['kontakt-info', 'contact'],
    ['navbar sticky-top', 'navigation'],
    ['sticky-header', 'header'],
    ['bg-navy text-navy-900', null],
    ['lucky-star', null],
  ])('tells the area of "%s"', (name, area) => {
    expect(ofClass(name)).toMatchObject({ area, isUnread: false });
  });

  it.each(['cky-consent-bar', 'x cky-modal', 'coi-banner', 'site-cookie-banner', 'CybotCookiebotDialog'])(
    'does not read the consent dialogue "%s"',
    (name) => {
      expect(ofClass(name).isUnread).toBe(true);
    },
  );

  it.each(['sticky-top', 'rocky-road', 'falcoi-x'])('reads "%s", which only ends like a consent dialogue', (name) => {
    expect(ofClass(name).isUnread).toBe(false);
  });

  it.each([
    ['entry-date', true],
    ['datePublished', true],
    ['datenschutz', false],
    ['dateien-liste', false],
  ])('tells whether "%s" is a date', (name, isDate) => {
    expect(ofClass(name).isDate).toBe(isDate);
  });

  it.each([
    ['navbar-brand', true],
    ['headerLogo', true],
    ['weblogo', true],
    ['site-title', true],
    ['text-brand-500', false],
    ['bg-brand', false],
    ['brand-500', false],
    ['brandenburg', false],
    ['blogOverview', false],
    ['dialogOpen', false],
    ['catalogo', false],
    ['logoped', false],
  ])('tells whether "%s" is a logo', (name, isLogo) => {
    expect(ofClass(name).isLogo).toBe(isLogo);
    expect(namesLogo(name)).toBe(isLogo);
  });
});

describe('what is not read', () => {
  it.each([
    'style="display:none"',
    'style="color: red; DISPLAY : NONE !important"',
    'style="font-family: &quot;A&quot;; visibility: hidden"',
    'hidden=""',
    'contenteditable=""',
    'contenteditable="plaintext-only"',
  ])('is %s', (attributes) => {
    expect(marksOf(attributes).isUnread).toBe(true);
  });

  it.each([
    'style="-webkit-backface-visibility:hidden;backface-visibility: hidden"',
    'style="overflow:hidden;text-decoration:none"',
    'contenteditable="false"',
  ])('is not %s', (attributes) => {
    expect(marksOf(attributes).isUnread).toBe(false);
  });
});
