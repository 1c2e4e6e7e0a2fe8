import type { Contact } from '../model/contact.ts';
import type { Label, Play } from '../model/verdict.ts';
import { MARKETING_LAWS } from './marketing-laws.ts';

interface Addressee {
  readonly label: Label;
  /** ISO 3166-1 alpha-2; null when not known. */
  readonly country: string | null;
  readonly contact: Contact | null;
}

/**
 * The channel that may be taken instead of the one a rule asks for: nobody is sent e-mail who asked not to be, or whose
 * country asks for consent that was not given. Own customers may be written to about what they bought (Directive
 * 2002/58/EC, article 13(2), in the laws of all these countries).
 */
export function channelFor(
  channel: Play['channel'],
  { label, country, contact }: Addressee,
): Pick<Play, 'channel' | 'insteadOfEmail' | 'law'> {
  const law = MARKETING_LAWS.find((candidate) => candidate.country === country);
  const hinted = law === undefined || !law.channels.includes(channel) ? null : law.country;
  if (channel !== 'email') return { channel, insteadOfEmail: null, law: hinted };
  const instead = contact !== null && contact.phone === '' && contact.linkedIn !== '' ? 'linkedin' : 'call';
  const consent = contact?.emailConsent ?? 'unknown';
  if (consent === 'refused') return { channel: instead, insteadOfEmail: 'refused', law: null };
  if (law?.needsConsent === true && consent !== 'given' && label !== 'customer') {
    return { channel: instead, insteadOfEmail: 'no-consent', law: law.country };
  }
  return { channel, insteadOfEmail: null, law: hinted };
}
