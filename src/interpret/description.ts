import type { Fact } from '../model/fact.ts';
import type { Page } from './page.ts';
import { clean, makeFact } from './text.ts';

const LONGEST = 1_000;

/** What the company says of itself: in structured data, else the page's own description. */
export function descriptionOf({ organisations, metas }: Page): Fact<string> | null {
  const structured = organisations.find(({ isPublisher, description }) => !isPublisher && description.length > 20);
  if (structured !== undefined)
    return makeFact(clean(structured.description, LONGEST), structured.source, structured.description, 90);
  const meta = [metas.get('description'), metas.get('og:description')].find(
    (text) => text !== undefined && text.length > 20,
  );
  return meta === undefined ? null : makeFact(clean(meta, LONGEST), 'meta', meta, 70);
}
