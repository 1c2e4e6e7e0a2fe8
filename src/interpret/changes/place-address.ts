import { isLinkedInHost, linkedInAddress } from '../../model/linkedin-address.ts';

const LONGEST = 300;

/**
 * What tells a page from the other pages of its company, whichever way it was reached: host and path; of LinkedIn
 * whose page it is and which of its tabs. Empty for an address without a host.
 */
export function placeAddress(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname, pathname } = new URL(url);
  const path = pathname.replace(/\/+$/, '').toLowerCase();
  if (!isLinkedInHost(hostname))
    return hostname === '' ? '' : `${hostname.replace(/^www\./, '')}${path}`.slice(0, LONGEST);
  const linkedIn = linkedInAddress(url);
  if (linkedIn.kind !== 'organisation') return '';
  const tab = path.split('/').slice(path.split('/').indexOf(linkedIn.of) + 2, path.split('/').length)[0] ?? '';
  return `linkedin:${linkedIn.of}/${linkedIn.key}/${tab}`.slice(0, LONGEST);
}
