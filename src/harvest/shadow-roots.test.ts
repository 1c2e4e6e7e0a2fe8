// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { harvestPage } from './harvest-page.ts';

beforeEach(() => {
  document.body.replaceChildren();
});

/** Lines of a page with a shadow root in each element named `data-shadow`, whose markup is what that says. */
async function linesOf(markup: string) {
  document.body.innerHTML = markup;
  attachShadows(document.body);
  const { lines } = await harvestPage(
    document,
    'https://quillbrook.example/',
    () => 0,
    () => Promise.resolve(),
  );
  return lines.map(({ area, text }) => `${area}: ${text}`);
}

function attachShadows(parent: ParentNode): void {
  for (const host of parent.querySelectorAll('[data-shadow]')) {
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = host.getAttribute('data-shadow') ?? '';
    attachShadows(shadow);
  }
}

const card = (text: string, attributes = '') => `<my-card ${attributes} data-shadow="<p>${text}</p>"></my-card>`;

it('reads open shadow roots, each in the area its host stands in', async () => {
  expect(
    await linesOf(
      `<header>${card('Top')}</header><div class="contact-info">${card('Call us')}</div><main>${card('Text')}</main>
       <footer>${card('Quillbrook Oy')}</footer><div>${card('Tail', 'class="site-footer"')}</div>`,
    ),
  ).toEqual(['header: Top', 'contact: Call us', 'main: Text', 'footer: Quillbrook Oy', 'footer: Tail']);
});

it('does not read the shadow roots of what is hidden or asks for consent', async () => {
  expect(
    await linesOf(
      `${card('Hidden', 'hidden')}${card('Consent', 'class="cookie-banner"')}<div style="display:none">${card('Within')}</div>
       <form class="cookie-consent"><input name="parentNode">${card('Vendor Inc')}</form>${card('Shown')}`,
    ),
  ).toEqual(['main: Shown']);
});

it('does not read a shadow root in a hidden host of another', async () => {
  const inner = card('Deep').replaceAll('"', '&quot;');
  expect(
    await linesOf(
      `<my-shell data-shadow="<div>${inner}</div>" hidden></my-shell>
       <footer><my-shell data-shadow="<div>${inner}</div>"></my-shell></footer>${card('Shown')}`,
    ),
  ).toEqual(['main: Shown', 'footer: Deep']);
});
