// What of a fingerprint a harvest can prove, in the notation of src/interpret/technologies-rules.ts.
import { parse } from 'tldts';
import type { Fingerprint } from './fingerprints.ts';
import { simplest } from './globs.ts';
import { metaProofs, type Place, type Placed, placedGlobs } from './places.ts';

/** Shorter pieces stand in too many texts. */
const LEAST_CHARACTERS = 5;
/** What the rules' lines and the template around them are written with. */
const NOTATION = /[|\n`\\]|\$\{/;

/** Whose paths tell what: a site's own system shows only on its own host, a library lies on any. */
export type Kind = 'site' | 'library' | 'service';

/** The proofs of a technology; empty when a harvest cannot prove it. */
export function proofsOf(fingerprint: Fingerprint, kind: Kind): string[] {
  const placed = placedGlobs(fingerprint).flatMap((found) => proofOf(found, kind) ?? []);
  const metas = metaProofs(fingerprint).filter((proof) => !NOTATION.test(proof));
  return [...byPlace(placed), ...simplest(metas)];
}

/** The shortest globs of each place. */
function byPlace(placed: readonly Placed[]): string[] {
  const places = [...new Set(placed.map(({ place }) => place))];
  return places.flatMap((place) =>
    simplest(placed.filter((found) => found.place === place).map(({ glob }) => glob)).map((glob) =>
      place === 'address' ? glob : `${place}:${glob}`,
    ),
  );
}

function proofOf({ place, glob }: Placed, kind: Kind): Placed | null {
  const hosted = hostGlob(glob, kind === 'library');
  // A host that an inline script names is harvested as an address.
  if (hosted !== null)
    return fits(place, hosted) ? { place: place === 'inline' ? 'address' : place, glob: hosted } : null;
  const path = (place === 'inline' ? glob : glob.replace(/^\^/, '')).replace(/^\/\//, '/');
  if (place === 'url') return path === '.aspx' ? { place, glob: path } : null;
  if (place === 'image' || place === 'link' || !saysEnough(path)) return null;
  return place === 'address' && kind === 'site' ? { place, glob: `own:${path}` } : { place, glob: path };
}

/** Of an image only the host is harvested. */
const fits = (place: Place, hosted: string) =>
  !NOTATION.test(hosted) && (place !== 'image' || /^[^*]*\/$/.test(hosted));

/** A text with a word in it, and without the marks of our notation. */
function saysEnough(glob: string): boolean {
  const isLong = glob.split(/[*#^]/).some((piece) => piece.length >= LEAST_CHARACTERS && /[a-z0-9]{4}/.test(piece));
  return isLong && !NOTATION.test(glob);
}

const SCHEME = /^\^?(?:https?:?)?(?:\/\/)?(?:www\.|\*?\.(?=[a-z\d]))?/;
const HOST = /^((?:[a-z0-9#*-]+\.)*[a-z0-9-]+\.[a-z]{2,})(?=[/:*]|$)(?::#*\*?)?(.*)$/;

/** `//host/path` of a glob that begins with a host's whole name; null for any other. */
function hostGlob(glob: string, isLibrary: boolean): string | null {
  const [, host = '', path = ''] = HOST.exec(glob.replace(SCHEME, '')) ?? [];
  const { isIcann, domainWithoutSuffix } = parse(host.replace(/[#*]+/g, 'x'));
  if (isIcann !== true || domainWithoutSuffix === null || domainWithoutSuffix === '') return null;
  // "socket.io.js" is a file.
  if (isLibrary && !glob.includes('//') && !path.startsWith('/') && host.split('.').length < 3) return null;
  return `//${host}${path === '' ? '/' : path}`;
}
