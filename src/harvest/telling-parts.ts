// What an inline script tells of a page's technologies, found by comparing strings: the one pattern that says the same
// takes longer to compile than the whole search.

/** Before the name of a measurement account: Tag Manager, Analytics, Ads, Floodlight. */
const ACCOUNTS = ['GTM-', 'UA-', 'AW-', 'DC-', 'G-'];
const MOST = 12;
const LONGEST = 90;
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const IN_ACCOUNT = LOWER.toUpperCase() + DIGITS;
const IN_WORD = `${IN_ACCOUNT}${LOWER}_`;
const IN_HOST = `${LOWER}${DIGITS}.-`;
const IN_PATH = `${IN_WORD}./-`;

/** The accounts a script names ("GTM-ABC123") and the addresses it loads from ("//cdn.example/track.js"), some of each. */
export function tellingParts(script: string): string[] {
  const found: string[] = [];
  for (const prefix of ACCOUNTS)
    for (let at = script.indexOf(prefix); at >= 0 && found.length < MOST; at = script.indexOf(prefix, at + 1)) {
      const account = IN_WORD.includes(script.charAt(at - 1) || ' ') ? '' : accountAt(script, at, prefix);
      if (account !== '') found.push(account);
    }
  for (let at = script.indexOf('//'); at >= 0 && found.length < MOST; at = script.indexOf('//', at + 2)) {
    const address = addressAt(script, at);
    if (address !== '') found.push(address);
  }
  return found;
}

function accountAt(script: string, at: number, prefix: string): string {
  const start = at + prefix.length;
  let end = endOf(script, start, IN_ACCOUNT);
  if (end - start < 4 || end - start > 14) return '';
  if (script.charAt(end) === '-') {
    const numbered = endOf(script, end + 1, DIGITS);
    if (numbered > end + 1) end = numbered;
  }
  return script.slice(at, end);
}

function addressAt(script: string, at: number): string {
  const hostEnd = endOf(script, at + 2, IN_HOST);
  const host = script.slice(at + 2, hostEnd);
  const dot = host.lastIndexOf('.');
  if (dot < 1 || host.length - dot < 3 || DIGITS.includes(host.charAt(dot + 1))) return '';
  return script.slice(at, script.charAt(hostEnd) === '/' ? endOf(script, hostEnd, IN_PATH) : hostEnd);
}

/** Where a run of certain characters ends. */
function endOf(text: string, start: number, characters: string): number {
  const most = Math.min(text.length, start + LONGEST);
  let end = start;
  while (end < most && characters.includes(text.charAt(end))) end += 1;
  return end;
}
