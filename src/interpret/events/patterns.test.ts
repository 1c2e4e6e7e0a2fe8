import { describe, expect, it } from 'vitest';
import { compile } from './compiled-lexicon.ts';
import type { EventLexicon, EventPatterns } from './event-lexicon.ts';
import { eventsBy } from './events-in.ts';

const ANYWHERE = { place: 'text', names: [] } as const;

/** What a single pattern hits in a text, as it is written there; null when it does not hit. */
function hit(pattern: string, text: string, sets: Readonly<Record<string, string>> = {}): string | null {
  return hitOf({ strong: [pattern] }, text, { sets });
}

function hitOf(acquisition: EventPatterns, text: string, more: Partial<EventLexicon> = {}): string | null {
  const lexicon = { sets: {}, negations: [], hedges: [], not: [], ...more, events: { acquisition } };
  const [event] = eventsBy(compile(lexicon, 'en'), text, ANYWHERE);
  return event === undefined ? null : text.slice(event.start, event.end);
}

describe('words of a pattern', () => {
  it.each([
    ['buys', 'Voltia Buys Kelme', 'Buys'],
    ['buys', 'Voltia overbuys', null],
    ['acquir*', 'Acquiring Kelme', 'Acquiring'],
    ['*kauppa', 'Iso yrityskauppa', 'yrityskauppa'],
    ['*kauppa', 'yrityskaupat', null],
    ['*merge*', 'a demerger', 'demerger'],
    ['buys|sell*|*deal', 'a megadeal', 'megadeal'],
    ['köper', 'Bolaget KÖPER', 'KÖPER'],
    ['förvärv*', 'Mellanförvärvet', null],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(hit(pattern, text)).toBe(expected);
  });

  it('may come from sets, and sets from sets', () => {
    const sets = { BUYS: 'buys|<TAKES>', TAKES: 'takes|took' };
    expect(hit('<BUYS> kelme', 'Voltia took Kelme', sets)).toBe('took Kelme');
    expect(hit('<BUYS>|owns kelme', 'Voltia owns Kelme', sets)).toBe('owns Kelme');
  });
});

describe('a row', () => {
  it.each([
    ['new ceo', 'a new CEO', 'new CEO'],
    ['new ceo', 'a new strong CEO', null],
    ['new chief? ceo', 'new CEO', 'new CEO'],
    ['new chief|group? ceo', 'new group CEO', 'new group CEO'],
    ['buys .. firm', 'buys a very small firm', 'buys a very small firm'],
    ['buys .. firm', 'buys a very very small firm', null],
    ['buys ..6 firm', 'buys a very very very very small firm', 'buys a very very very very small firm'],
    ['^ new', 'New firm', 'New'],
    ['^ new', 'A new firm', null],
    ['closed $', 'Shop closed', 'closed'],
    ['closed $', 'closed shop', null],
    ['new .. firm', 'New things. A firm', null],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(hit(pattern, text)).toBe(expected);
  });
});

describe('kinds of tokens', () => {
  it.each([
    ['buys {name}', 'Voltia buys Kelme Nordic & Sons AB', 'buys Kelme Nordic & Sons AB'],
    ['buys {name}', 'Voltia buys shares', null],
    ['{name} buys', 'The Voltia buys', 'Voltia buys'],
    ['{name} buys', 'The buys', null],
    ['{name} to? acquire', 'Voltia to acquire', 'Voltia to acquire'],
    ['buys {name} now', 'buys Voltia, Kelme now', null],
    ['{firm} buys', 'Yesterday Voltia Oy buys', 'Yesterday Voltia Oy buys'],
    ['{firm} buys', 'A shop company buys', 'company buys'],
    ['{firm} buys', 'Voltia buys', null],
    ['hires {number}', 'hires 1 200 people', 'hires 1 200'],
    ['hires {number}', 'hires two hundred', 'hires two'],
    ['hires {number}', 'hires people', null],
    ['raises {money}', 'raises $12.5m in', 'raises $12.5m'],
    ['raises {money}', 'raises EUR 12 million', 'raises EUR 12 million'],
    ['raises {money}', 'raises 30 000 euros', 'raises 30 000 euros'],
    ['raises {money}', 'raises EUR12mn', 'raises EUR12mn'],
    ['raises {money}', 'raises 3.5 miljoonaa euroa', 'raises 3.5 miljoonaa euroa'],
    ['raises {money}', 'raises 12 children', null],
    ['up {percent}', 'up 12,5 % on', 'up 12,5 %'],
    ['up {percent}', 'up 12 percent', 'up 12 percent'],
    ['up {percent}', 'up 12', null],
    ['in {year}', 'in 2026', 'in 2026'],
    ['in {year}', 'in 1826', null],
    ['gets {money}|funding|{percent}', 'gets 5 %', 'gets 5 %'],
    ['gets {name}? funding', 'gets funding', 'gets funding'],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(hit(pattern, text)).toBe(expected);
  });
});

describe('rows of a pattern', () => {
  it.each([
    ['deal & {money}', 'For $3m, a deal', 'deal'],
    ['deal & {money}', 'For nothing, a deal', null],
    ['{money} & deal', 'A deal for $3m', 'deal'],
    ['deal & signed & today', 'signed a deal', null],
    ['ceo ~ steps down', 'CEO of Voltia steps down', 'CEO of Voltia steps down'],
    ['ceo ~ steps down', 'Steps down today: the CEO', 'Steps down today: the CEO'],
    ['ceo ~ steps', 'CEO a b c d e f g h steps', 'CEO a b c d e f g h steps'],
    ['ceo ~ steps', 'CEO a b c d e f g h i steps', null],
    ['ceo ~ steps', 'steps CEO', 'steps CEO'],
    ['ceo ~ ceo', 'the CEO', null],
    ['{name} ~ sold', 'sold by Voltia', 'sold by Voltia'],
    ['ceo ~ steps ~ today & voltia ! not', 'At Voltia today the CEO steps back', 'today the CEO steps'],
    ['ceo ~ steps ! not', 'CEO not steps', null],
    ['deal ! trade', 'a deal', 'deal'],
    ['deal ! trade ! tariff*', 'a deal on tariffs', null],
    ['deal & signed ! trade|peace deal', 'signed a peace deal', null],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(hit(pattern, text)).toBe(expected);
  });
});

describe('a pattern that breaks the syntax', () => {
  it.each([
    ['<NOBODY> buys'],
    ['Buys'],
    ['..'],
    ['^ $'],
    ['{nothing} buys'],
    ['buys &'],
    ['mi*le'],
    ['{name} {money}'],
    [''],
  ])('is named: %s', (pattern) => {
    expect(() => hit(pattern, 'text')).toThrow(SyntaxError);
    expect(() => hit(pattern, 'text')).toThrow(`"${pattern}"`);
  });

  it('may be a set that holds itself', () => {
    expect(() => hit('<A>', 'text', { A: '<B>', B: 'b|<A>' })).toThrow(SyntaxError);
  });
});

describe('what speaks against a hit', () => {
  it('is a pattern of its type in the same sentence', () => {
    const patterns = { strong: ['buys'], not: ['best buys'] };
    expect(hitOf(patterns, 'The best buys')).toBeNull();
    expect(hitOf(patterns, 'The best buys. Voltia buys Kelme')).toBe('buys');
  });

  it('is one who is no firm, but not against a contract or a change of managers', () => {
    const notByFirms = ['^ .. council'];
    const types = (text: string) => {
      const events = { acquisition: { strong: ['buys'] }, 'contract-partnership': { strong: ['orders'] } };
      const lexicon = { sets: {}, negations: [], hedges: [], not: [], notByFirms, events };
      return eventsBy(compile(lexicon, 'en'), text, ANYWHERE).map(({ type }) => type);
    };
    expect(types('The council buys Kelme. Voltia orders trams')).toEqual(['contract-partnership']);
    expect(types('The council orders trams and buys Kelme')).toEqual(['contract-partnership']);
    expect(types('Voltia buys Kelme from the council')).toEqual(['acquisition']);
  });

  it('is a pattern of the lexicon in the same text', () => {
    expect(hitOf({ strong: ['buys'] }, 'Voltia buys Kelme. Great football', { not: ['football'] })).toBeNull();
  });

  it('is a negation within four tokens, in the same clause', () => {
    const negations = ['not', 'deny*'];
    const told = (text: string) => hitOf({ strong: ['buys kelme'] }, text, { negations });
    expect(told('Voltia not one two three buys Kelme')).toBeNull();
    expect(told('Voltia not one two three four buys Kelme')).toBe('buys Kelme');
    expect(told('Buys Kelme, but not Oster')).toBe('Buys Kelme');
    expect(told('Buys Kelme not Oster')).toBeNull();
  });

  it('is no negation that the pattern asks for', () => {
    expect(hitOf({ strong: ['not renewed'] }, 'Contract not renewed', { negations: ['not'] })).toBe('not renewed');
  });

  it('makes another hit of the type count', () => {
    const patterns = { strong: ['buys kelme', 'sells oster'] };
    expect(hitOf(patterns, 'It never buys Kelme, it sells Oster', { negations: ['never'] })).toBe('sells Oster');
  });
});
