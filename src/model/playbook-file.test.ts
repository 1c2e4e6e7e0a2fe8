import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employees, place, someIcp, words } from '../../tests/support/companies.ts';
import { comparePlaybooks } from './compare-playbooks.ts';
import { placeInFile } from './file-problems.ts';
import { readPlaybookFile, type SharedKnowledge, writePlaybookFile } from './playbook-file.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const HERE: SharedKnowledge = {
  profiles: [someIcp()],
  definitions: 'icp-first',
  scoring: DEFAULT_SETTINGS.scoring,
  signals: { lives: {}, muted: [] },
  plays: null,
};

const head = { format: 'ermine-playbook', version: 1 };
const profile = { id: 'icp', name: 'Nordic', threshold: 60, criteria: [place(['FI'])] };
const read = (content: unknown) => readPlaybookFile(JSON.stringify(content));

function problemsOf(content: unknown): string[] {
  const outcome = read(content);
  return outcome.ok ? [] : outcome.problems.map(({ path, code, detail }) => `${placeInFile(path)} ${code} ${detail}`);
}

describe('a playbook file', () => {
  it('says the same when it is read as when it was written', () => {
    const outcome = readPlaybookFile(writePlaybookFile(HERE));
    expect(outcome).toMatchObject({ ok: true, unknown: [] });
    expect(outcome.ok && comparePlaybooks(outcome.shared, HERE).changesAnything).toBe(false);
  });

  it('does not share when a profile was written here', () => {
    expect(writePlaybookFile(HERE)).not.toContain('createdAt');
  });

  it('may have a part only', () => {
    expect(read({ ...head, definitions: 'funnel' })).toEqual({
      ok: true,
      shared: { definitions: 'funnel' },
      unknown: [],
    });
  });

  it('names the fields it does not know, and reads the rest', () => {
    const outcome = read({ ...head, profiles: [{ ...profile, colour: 'red' }], territories: [] });
    expect(outcome).toMatchObject({ ok: true, unknown: ['profiles[0].colour', 'territories'] });
    expect(outcome.ok && outcome.shared.profiles).toEqual([profile]);
  });

  it('is refused where it is no JSON, with the line', () => {
    expect(readPlaybookFile('{\n  "format": "ermine-playbook",\n  oops\n}')).toEqual({
      ok: false,
      problems: [{ path: [], code: 'not-json', detail: '3' }],
    });
  });

  it('is refused when it is something else, or of a later release', () => {
    for (const content of [null, [], 'text', {}, { format: 'other', version: 1 }, { ...head, version: '1' }]) {
      expect(problemsOf(content)).toEqual([' not-a-playbook ']);
    }
    expect(problemsOf({ ...head, version: 2 })).toEqual(['version newer-version 2']);
  });

  it('says what is wrong with each value, and where', () => {
    const broken = {
      ...head,
      definitions: 'best',
      profiles: [
        { ...profile, threshold: 300, name: '' },
        { ...profile, id: 'b', criteria: [employees(50, 10), { ...words(['x']), kind: 'colour' }] },
        { id: 'c', name: 'No criteria', threshold: '60' },
      ],
    };
    expect(problemsOf(broken)).toEqual([
      'profiles[0].name too-short 1',
      'profiles[0].threshold too-big 100',
      'profiles[1].criteria[0].max backwards ',
      'profiles[1].criteria[1].kind not-one-of ',
      'profiles[2].threshold wrong-type number',
      'profiles[2].criteria missing ',
      'definitions not-one-of icp-first, funnel, engagement-first',
    ]);
  });

  it('is refused when two profiles share an id', () => {
    expect(problemsOf({ ...head, profiles: [profile, profile] })).toEqual(['profiles[1].id twice icp']);
  });

  it('never makes the reader throw, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (content, text) => {
        expect(readPlaybookFile(text).ok).toBe(false);
        readPlaybookFile(`{"format":"ermine-playbook","version":1,"profiles":${content},"plays":${content}}`);
      }),
    );
    expect(readPlaybookFile(' '.repeat(3_000_001))).toMatchObject({ problems: [{ code: 'too-long-file' }] });
  });
});

describe('comparing a file with what is here', () => {
  it('tells added, replaced and unchanged profiles apart, and what of them changes', () => {
    const [known] = HERE.profiles;
    const shared = {
      profiles: [
        { ...profile, id: 'new' },
        { id: 'icp', name: 'Finnish software', threshold: 70, criteria: [place(['FI', 'SE']), employees(50, 250)] },
      ],
    };
    const { profiles, changesAnything } = comparePlaybooks(shared, HERE);
    expect(changesAnything).toBe(true);
    expect(profiles).toMatchObject([
      { name: 'Nordic', difference: 'added' },
      {
        name: 'Finnish software',
        difference: 'replaced',
        nameBefore: known?.name,
        threshold: { from: 60, to: 70 },
        gone: [place(['FI'])],
        come: [place(['FI', 'SE'])],
      },
    ]);
  });

  it('keeps what the file does not have', () => {
    expect(comparePlaybooks({ profiles: [{ ...profile, id: 'new' }] }, HERE)).toMatchObject({
      kept: ['Nordic software'],
      definitions: null,
      scoring: null,
      plays: null,
    });
  });

  it('sees definitions, scoring and plays that differ', () => {
    const plays = { changes: [], own: [], order: ['hold'] };
    const scoring = { ...HERE.scoring, halfLifeDays: 30 };
    const signals = { lives: {}, muted: ['award' as const] };
    expect(comparePlaybooks({ signals }, HERE)).toMatchObject({ signals: 'replaced', changesAnything: true });
    expect(comparePlaybooks({ signals: HERE.signals }, HERE)).toMatchObject({
      signals: 'unchanged',
      changesAnything: false,
    });
    expect(comparePlaybooks({ definitions: 'funnel', scoring, plays }, HERE)).toMatchObject({
      definitions: { from: 'icp-first', to: 'funnel' },
      scoring: 'replaced',
      plays: { difference: 'replaced' },
      changesAnything: true,
    });
  });
});
