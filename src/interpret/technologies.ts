import type { Fact } from '../model/fact.ts';
import type { Page } from './page.ts';
import { makeFact } from './text.ts';
import { TECHNOLOGY_RULES } from './words/technologies.ts';

const MOST = 40;

/** The technologies that a page's own markup proves. An image or a script hot-linked from another firm's site does not. */
export function technologiesOf({ harvest, metas, domain }: Page): Fact<string>[] {
  const resources = harvest.resources.filter(
    ({ kind, address }) => kind !== 'image' || !/\/wp-content\//.test(address) || isOwn(address, domain),
  );
  const outside = resources.filter(({ kind }) => kind !== 'inline').map(({ address }) => address.toLowerCase());
  const inline = resources.filter(({ kind }) => kind === 'inline').map(({ address }) => address.toLowerCase());
  const generator =
    harvest.metas
      .filter(({ name }) => name === 'generator')
      .map(({ content }) => content.toLowerCase())
      .join(' · ') || (metas.get('generator') ?? '').toLowerCase();
  const found = TECHNOLOGY_RULES.flatMap(({ name, proofs }) => {
    const receipt = proofs.map((proof) => receiptOf(proof, outside, inline, generator)).find((text) => text !== null);
    return receipt === undefined || receipt === null ? [] : [makeFact(name, 'markup', receipt, 90)];
  });
  return found.slice(0, MOST);
}

function receiptOf(
  proof: string,
  outside: readonly string[],
  inline: readonly string[],
  generator: string,
): string | null {
  if (proof.startsWith('generator:')) return generator.includes(proof.slice(10)) ? generator : null;
  if (!proof.startsWith('inline:')) return [...outside, ...inline].find((address) => address.includes(proof)) ?? null;
  const literal = proof.slice(7);
  return (
    inline.find((text) => (literal.startsWith('^') ? text.startsWith(literal.slice(1)) : text.includes(literal))) ??
    null
  );
}

function isOwn(address: string, domain: string | null): boolean {
  return address.startsWith('/')
    ? !address.startsWith('//') || address.includes(domain ?? ' ')
    : domain !== null && address.includes(domain);
}
