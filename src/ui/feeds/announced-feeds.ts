import type { Feed as AnnouncedFeed, CompanyFacts } from '../../model/company.ts';
import { hostOf } from '../../model/page-address.ts';

/** Most feeds that are offered: as many as may be watched at one company. */
const OFFERED = 5;

/** The feeds that a company's own site announces, by a name of their own, without those that are watched already. */
export function announcedFeeds(
  { feeds, domain, aliasDomains }: Pick<CompanyFacts, 'feeds' | 'domain' | 'aliasDomains'>,
  watched: readonly string[],
): readonly AnnouncedFeed[] {
  const domains = [domain, ...aliasDomains].flatMap((fact) => fact?.value ?? []);
  return feeds
    .map(({ value }) => value)
    .filter(({ address }) => {
      const host = hostOf(address);
      const isOwn = domains.some((own) => host === own || host.endsWith(`.${own}`));
      return isOwn && !watched.includes(address);
    })
    .slice(0, OFFERED)
    .map(({ address, title }) => ({ address, title: feedName(title, address) }));
}

/** What a feed is called: as it names itself, else where it is ("acme.example/news/feed"). */
export function feedName(title: string, address: string): string {
  const named = title.trim();
  if (named !== '') return named;
  const { pathname } = new URL(address);
  return `${hostOf(address)}${pathname.replace(/\/$/, '')}`;
}
