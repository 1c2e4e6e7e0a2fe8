import { describe, expect, it } from 'vitest';
import { firstRecords } from '../file/records.ts';
import { guessTable } from './guess-columns.ts';

function guess(text: string) {
  const [headers = [], ...rows] = firstRecords(text, ',', true);
  const { rows: kind, columns } = guessTable(headers, rows);
  return { kind, columns: columns.map(({ field }) => field) };
}

describe('a table of events', () => {
  it.each([
    [
      'activities of Pipedrive',
      'Subject,Type,Due Date,Contact Person,Email,Organization\nAutumn,Meeting,2026-10-01,Aino Esimerkki,a@x.example,Lumivaara Oy\nRing,Call,2026-10-02,Aino Esimerkki,a@x.example,Lumivaara Oy\n',
      ['engagement-source', 'engagement-type', 'engagement-date', 'full-name', 'email', 'company-name'],
    ],
    [
      'members of a campaign in Salesforce',
      'First Name,Last Name,Email,Company,Member Status,Campaign Name,First Responded Date\nAino,Esimerkki,a@x.example,Lumivaara Oy,Attended,Autumn,2026-10-01\n',
      [
        ...['first-name', 'last-name', 'email', 'company-name'],
        ...['engagement-type', 'engagement-source', 'engagement-date'],
      ],
    ],
    [
      'a Finnish sheet of what people did',
      'Nimi,Sähköposti,Yritys,Tapahtuma,Päivä,Lähde\nAino Esimerkki,a@x.example,Lumivaara Oy,Osallistui webinaariin,1.10.2026,Syksy\n',
      ['full-name', 'email', 'company-name', 'engagement-type', 'engagement-date', 'engagement-source'],
    ],
  ])('of %s is of engagements', (_, text, columns) => expect(guess(text)).toEqual({ kind: 'engagements', columns }));

  it.each([
    [
      'a service of news',
      'Company Domain,Category,Found At,Article Sentence,Url,Confidence\nx.example,receives_financing,2026-10-01,X raised money,https://n.example/1,0.9\n',
      ['domain', 'signal-type', 'signal-date', 'signal-note', 'signal-url', 'signal-confidence'],
    ],
    [
      'somebody who changed jobs',
      'First Name,Last Name,Company,Signal,Date\nAino,Esimerkki,Lumivaara Oy,Job change,2026-10-01\n',
      ['first-name', 'last-name', 'company-name', 'signal-type', 'signal-date'],
    ],
    [
      'a Swedish sheet',
      'Företag,Hemsida,Händelse,Datum,Rubrik\nBjörkvalla AB,bjorkvalla.example,Ny VD,2026-10-01,Sven leder\n',
      ['company-name', 'domain', 'signal-type', 'signal-date', 'signal-title'],
    ],
  ])('of %s is of signals', (_, text, columns) => expect(guess(text)).toEqual({ kind: 'signals', columns }));

  it.each([
    ['accounts', 'Account Name,Website,Type\nLumivaara Oy,x.example,Customer\n', 'companies'],
    ['contacts', 'Name,Email,Company,Title,Type\nAino,a@x.example,Lumivaara Oy,COO,Lead\n', 'contacts'],
    ['accounts with one such word', 'Name,Website,Category\nA,a.example,Retail\nB,b.example,Award\n', 'companies'],
  ])('is not one of %s', (_, text, kind) => expect(guess(text).kind).toBe(kind));
});
