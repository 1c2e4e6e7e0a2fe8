import * as z from 'zod/mini';
import { settingsSchema } from '../../model/settings.ts';

const domainSchema = settingsSchema.shape.excludedDomains;

/** The domains in what the seller wrote, one a line, and the lines that are none. An address counts as its domain. */
export function domainsIn(text: string): { readonly domains: string[]; readonly refused: string[] } {
  const domains = new Set<string>();
  const refused: string[] = [];
  for (const line of text.split(/[\s,]+/).filter((word) => word !== '')) {
    const domain = line
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/[/?#].*$/, '');
    if (z.safeParse(domainSchema, [domain]).success) domains.add(domain);
    else refused.push(line);
  }
  return { domains: [...domains], refused };
}
