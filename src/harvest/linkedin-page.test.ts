// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { harvestLinkedIn } from './harvest-linkedin.ts';

const COMPANY = 'https://www.linkedin.com/company/acme-example/';
const TABS = '<a href="/company/acme-example/about/">About</a><a href="/company/acme-example/jobs/">Jobs</a>';

/** Harvests a LinkedIn page with this in its body. */
async function harvested(body: string, address = COMPANY, head = '') {
  const page = document.implementation.createHTMLDocument('Acme | LinkedIn');
  page.head.insertAdjacentHTML('beforeend', head);
  page.body.innerHTML = body;
  const before = page.documentElement.outerHTML;
  const harvest = await harvestLinkedIn(
    page,
    address,
    () => 0,
    () => Promise.resolve(),
  );
  expect(page.documentElement.outerHTML).toBe(before);
  return harvest;
}

describe('harvesting LinkedIn', () => {
  it('copies a company’s rows and text without the people named there, and leaves the page as it was', async () => {
    const { lines, pairs } = await harvested(
      `<nav>Me</nav><main><h1>Acme</h1>${TABS}<p>Steel, bent well</p><a href="/in/maija/">Maija works here</a>
       <dl><dt>Website</dt><dd>acme.example</dd></dl><code>{"urn":"li:member:1"}</code><aside>Others</aside></main>`,
    );
    expect(lines.map(({ text }) => text)).toContain('Steel, bent well');
    expect(JSON.stringify(lines)).not.toMatch(/Maija|Me\b|member|Others/);
    expect(pairs).toEqual([{ label: 'Website', value: 'acme.example' }]);
  });

  it.each(['/feed/', '/groups/1/', '/learning/x', '/search/results/people/', '/sales/home', '/notifications/'])(
    'copies nothing of %s',
    async (path) => {
      const harvest = await harvested(
        `<main><h1>Acme</h1>${TABS}<p>Text</p></main>`,
        `https://www.linkedin.com${path}`,
      );
      expect(harvest).toMatchObject({ lines: [], pairs: [], links: [], headings: [], parts: [], jsonLd: [] });
    },
  );

  it('copies the posts that a public page states to be the organisation’s own, with their day', async () => {
    const posts = [
      {
        author: { '@type': 'Organization', name: 'Acme' },
        text: 'We open in Leeds.',
        datePublished: '2026-11-01T08:00:00Z',
      },
      { author: { '@type': 'Organization', name: 'Beta' }, text: 'Beta opens in York.', datePublished: '2026-11-01' },
      { author: { '@type': 'Person', name: 'Acme' }, text: 'I moved.', datePublished: '2026-11-01' },
      { text: 'Nobody wrote this.', datePublished: '2026-11-01' },
    ].map((post) => ({ '@type': 'DiscussionForumPosting', ...post }));
    const script = `<script type="application/ld+json">${JSON.stringify({ '@graph': posts })}</script>`;
    const { parts } = await harvested(`<main><h1> Acme </h1>${TABS}</main>`, COMPANY, script);
    expect(parts.filter(({ name }) => name === 'post')).toEqual([
      { name: 'post', value: '2026-11-01T08:00:00Z | We open in Leeds.' },
    ]);
  });

  it('copies of a person’s structured data the name and the employers alone', async () => {
    const person = {
      '@type': 'Person',
      name: 'Aino Esimerkki',
      jobTitle: ['Welder'],
      worksFor: [{ '@type': 'Organization', name: 'Acme', member: { description: 'Welds' } }],
      alumniOf: [{ name: 'School' }],
    };
    const script = `<script type="application/ld+json">${JSON.stringify({ '@graph': [person] })}</script>`;
    const { jsonLd } = await harvested('<main></main>', 'https://www.linkedin.com/in/aino/', script);
    expect(jsonLd.map((text) => JSON.parse(text))).toEqual([
      { '@type': 'Person', name: 'Aino Esimerkki', worksFor: [{ '@type': 'Organization', name: 'Acme' }] },
    ]);
  });

  it('survives a page that is not as it should be', async () => {
    const deep = '<div>'.repeat(300);
    const script = '<script type="application/ld+json">{"@graph":[null,1,{"@type":[]</script>';
    const harvest = await harvested(
      `<form name="querySelector"><input name="href"></form><main>${TABS}${deep}`,
      COMPANY,
      script,
    );
    expect(JSON.stringify(harvest).length).toBeLessThan(65_536);
  });
});
