// Reports of figures, and companies that are called like a town.
import { describe, expect, it } from 'vitest';
import { type GivenPage, readingLine } from '../../tests/support/reading-line.ts';

/** A news article of a headline and two paragraphs. */
const article = (headline: string, ...texts: string[]): GivenPage => ({
  url: 'https://www.techtidende.example/news/2026/05/04/story-of-the-day',
  title: headline,
  metas: { 'og:type': 'article', 'og:title': headline, 'og:site_name': 'Tech Tidende', 'article:section': 'Business' },
  jsonLd: [JSON.stringify({ '@type': 'NewsArticle', headline })],
  headings: [{ level: 1, text: headline }],
  lines: texts.map((text) => ['main', text]),
});

describe('a report of figures', () => {
  it.each([
    ['Lumikettu Q2 sales fall 24%, misses expectations', 'The company Lumikettu says that its net loss narrowed.'],
    ["Lumikettu's revenue grows by a third", 'Lumikettu, a maker of widgets, told investors so on Monday.'],
    ['Lumikettu H1 2026: Omsättningen växer', 'Bolaget Lumikettu växer på alla marknader.'],
  ])('is about whom it is of: %s', (headline, text) => {
    expect(readingLine(article(headline, text, 'Shares of Lumikettu closed higher.'))).toBe(
      'article Lumikettu (Tech Tidende)',
    );
  });
});

describe('an article with a name that towns have', () => {
  it.each([
    ['by its figures', 'Lahti Q2 sales fall 24%', 'Lahti says that its net loss narrowed for all customers.'],
    ['by its legal form', 'Lahti opens a plant', 'The company Lahti Oyj opens a plant for widgets.'],
    ['by its ticker', 'Lahti opens a plant', 'Lahti (HEL: LAHTI) opens a plant, the company said.'],
  ])('is about the company, known %s', (_, headline, text) => {
    expect(readingLine(article(headline, text, 'The factory of Lahti has two hundred employees.'))).toBe(
      'article Lahti (Tech Tidende)',
    );
  });

  it('is about no company when nothing shows one', () => {
    const texts = ['Lahti opens a school near the factory.', 'Lahti has many companies, and Lahti grows.'];
    expect(readingLine(article('Lahti opens a school', ...texts))).toBe('none news');
  });
});
