// Pages in the encodings of older sites, as the server, the page or nothing says, read right to the popup.
import { expect, it } from 'vitest';
import { openPopup } from '../support/popup.ts';
import { textOf } from '../support/screen.ts';
import { inEachBrowser } from '../support/world.ts';

const ADDRESS = 'http://quillbrook.example/';
const NAME = 'Ångström Smörgåsbröd AB';

/** A page of one company in Nordic letters, with this in its head. */
const page = (head: string) => `<!doctype html><html lang="sv"><head>${head}<title>Välkommen till ${NAME}</title></head>
<body><h1>Bröd från Åmål</h1><footer><p>${NAME}, Kyrkogårdsvägen 4, 662 30 Åmål</p><p>Ærlig Øl – smørrebrød</p>
<p><a href="mailto:post@quillbrook.example">post@quillbrook.example</a></p><p>© 2026 ${NAME}</p></footer></body></html>`;

/** Text in windows-1252. All of the letters above but the dash stand in ISO-8859-1 too, at the same place. */
const inWindows1252 = (text: string) =>
  Uint8Array.from(text.replaceAll('–', '\u0096'), (letter) => letter.charCodeAt(0));

inEachBrowser((world) => {
  it.each([
    ['windows-1252 by the header', '', 'text/html; charset=windows-1252'],
    ['ISO-8859-1 by the header', '', 'text/html; charset=ISO-8859-1'],
    ['windows-1252 by a meta', '<meta charset="windows-1252">', 'text/html'],
    [
      'ISO-8859-1 by an old meta',
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
      'text/html',
    ],
    ['an encoding nobody names', '', 'text/html'],
  ])('reads %s', async (_, head, contentType) => {
    world.web.serve(ADDRESS, inWindows1252(page(head)), contentType);
    const text = await textOf(await openPopup(world, await world.visit(ADDRESS)));
    expect(text).toContain('Ångström Smörgåsbröd');
    expect(text).toContain('Åmål');
    expect(text).not.toMatch(/[\uFFFDÃ]/);
  });
});
