// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const ITEMS = '<ul><li>Item</li></ul>'.repeat(3_000);

/** Texts of a page too large for one part, that changes when reading is in the midst of it. */
function readWhile(change: (main: Element) => void): { texts: string[]; isCut: boolean } {
  const document = new DOMParser().parseFromString(
    `<body><header>Quillbrook</header><main>${ITEMS}</main><p>Behind</p><footer>Quillbrook Oy</footer></body>`,
    'text/html',
  );
  const main = document.querySelector('main') ?? document.body;
  const steps = readPage(document, 'quillbrook.example', () => 0);
  for (let step = 0; step < 50; step += 1) steps.next();
  change(main);
  let last = steps.next();
  while (last.done !== true) last = steps.next();
  const { harvester, isCut } = last.value;
  return { texts: harvester.lines.gathered.map(({ text }) => text), isCut };
}

it('reads a large page to its end', () => {
  expect(readWhile(() => undefined)).toEqual({
    texts: ['Quillbrook', 'Item', 'Behind', 'Quillbrook Oy'],
    isCut: false,
  });
});

it('reads on behind what the page replaces meanwhile, and says that something is missing', () => {
  const { texts, isCut } = readWhile((main) => main.replaceWith(main.cloneNode(true)));
  expect(texts).toEqual(['Quillbrook', 'Item', 'Behind', 'Quillbrook Oy']);
  expect(isCut).toBe(true);
});

it('reads the footer that a page has in the end when all of it was replaced meanwhile', () => {
  const { texts, isCut } = readWhile((main) => {
    main.parentElement?.replaceChildren();
    main.ownerDocument.body.innerHTML = '<main>New</main><footer>Norvane Oy</footer>';
  });
  expect(texts.at(-1)).toBe('Norvane Oy');
  expect(isCut).toBe(true);
});
