// Pages about one thing among many, on sites that carry other people's: an event, an episode, a home, an offer, a profile.
import { isNode, type Node, own, typesOf } from '../json-ld.ts';
import type { Page } from '../page.ts';

/** What structured data calls such a thing (schema.org). A company's own site has them, too: see `isThing`. */
const THINGS =
  /Event$|^(?:Festival|PodcastEpisode|PodcastSeries|RealEstateListing|Apartment|House|SingleFamilyResidence|Residence|ProfilePage|VideoGame)$/;
/** Points from which a page is its company's, whatever thing it shows. */
const ENOUGH = 5;

/** Whether the page shows a thing in its structured data, and little of a company. */
export function isThing(page: Page, commercial: number): boolean {
  if (commercial >= ENOUGH || page.organisations.some(({ isPublisher }) => !isPublisher)) return false;
  if (page.metas.get('og:type') === 'profile') return true;
  return page.nodes.some((node) => typesOf(node).some((type) => THINGS.test(type)) || isOthersOffer(node));
}

/** Sold by a person. Offers together are no sign of a comparison: shops write their variants so. */
function isOthersOffer(node: Node): boolean {
  const seller = own(node, 'seller');
  return typesOf(node).includes('Offer') && isNode(seller) && typesOf(seller).includes('Person');
}
