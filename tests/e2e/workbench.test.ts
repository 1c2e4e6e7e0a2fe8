// The options page's own worker, as it is built: it starts in both browsers and works on the store.
import { expect, it } from 'vitest';
import { openSection } from '../support/options.ts';
import { shows } from '../support/screen.ts';
import { inEachBrowser } from '../support/world.ts';

inEachBrowser((world) => {
  it('counts what is known', async () => {
    await world.extension.get('add-company', { name: 'Lumivaara Oy', domain: 'lumivaara.example' });
    const options = await openSection(world, 'Companies');
    await shows(options, '1 company · 0 people');
    expect(await world.extension.get('find-companies', { text: 'lumivaara' })).toHaveLength(1);
  });
});
