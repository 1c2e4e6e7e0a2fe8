import { describe, expect, it } from 'vitest';
import { harvestOf } from '../../../tests/support/harvest-of.ts';
import { factsOfName } from '../../model/join-facts.ts';
import { pageOf } from '../page.ts';
import { makeFact } from '../text.ts';
import { eventsOfPosts } from './post-events.ts';

const facts = factsOfName(makeFact('Lumikide', 'linkedin', 'Lumikide', 95));
const told = (...posts: readonly string[]) =>
  eventsOfPosts(pageOf(harvestOf({ parts: posts.map((post) => ['post', post] as const) })), facts);

describe('a post', () => {
  it.each([
    ['2w | We have acquired Northpeak Robotics!', 'acquisition', 14, 20],
    ['1 kk • | Lumikide ostaa Pohjankärki Oy:n.', 'acquisition', 30, 59],
    ['3 d • | Lumikide har förvärvat Norrtopp AB.', 'acquisition', 3, 3],
    ['1 md. | Lumikide åpner nytt kontor i Bergen.', 'expansion', 30, 59],
  ])('tells of an event between two days: %s', (post, type, daysAgo, upTo) => {
    expect(told(post)).toMatchObject([{ type, when: { daysAgo, upTo } }]);
  });

  it('is called by the sentence that tells it', () => {
    expect(told('2w | It is official. We have acquired Northpeak Robotics! Read more below.')).toMatchObject([
      { title: expect.stringMatching(/^We have acquired Northpeak Robotics/) },
    ]);
  });

  it('has the day the page states, also where it shows only an age beside', () => {
    const text = 'We have acquired Northpeak Robotics, and welcome all eighty people of it to Lumikide.';
    expect(told(`2026-11-01T08:00:00Z | ${text}`, `3w | ${text.slice(0, 70)} …more`)).toMatchObject([
      { type: 'acquisition', when: { earliest: '2026-11-01', latest: '2026-11-01' } },
    ]);
  });

  it('without a time has none', () => {
    expect(told(' | We have acquired Northpeak Robotics!')).toMatchObject([{ when: null }]);
  });

  it('that speaks of nobody of the company is only possible', () => {
    expect(told('2w | Northpeak Robotics acquires Eastpeak Ltd.')[0]?.confidence ?? 0).toBeLessThan(60);
    expect(told('2w | Northpeak Robotics acquires Lumikide.')[0]?.confidence).toBeGreaterThanOrEqual(60);
  });

  it('of thanks and tips tells nothing', () => {
    expect(told('2w | Thank you all for a great summer party!', '3d | Five tips for a better Monday')).toEqual([]);
  });
});
