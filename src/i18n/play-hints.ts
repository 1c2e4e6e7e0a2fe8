import type { LawCountry, Play } from '../model/verdict.ts';
import { type MessageKey, translate } from './translate.ts';

/** What the marketing law of each country asks (judge/marketing-laws.ts has the sources). */
const EMAIL_LAW_KEYS = {
  DK: 'law_email_dk',
  DE: 'law_email_de',
  FI: 'law_email_fi',
  SE: 'law_email_se',
  NO: 'law_email_no',
  GB: 'law_email_gb',
} as const satisfies Record<LawCountry, MessageKey>;

const CALL_LAW_KEYS = { DE: 'law_call_de', GB: 'law_call_gb' } as const satisfies Partial<
  Record<LawCountry, MessageKey>
>;

/** Why no e-mail is suggested, or what the law says of the channel that is; null when there is nothing to say. */
export function lawHint({ channel, insteadOfEmail, law }: Play): string | null {
  if (insteadOfEmail === 'refused') return translate('instead_refused');
  if (law === null) return null;
  if (insteadOfEmail === 'no-consent') return translate('instead_no_consent', { law: translate(EMAIL_LAW_KEYS[law]) });
  if (channel === 'email') return translate(EMAIL_LAW_KEYS[law]);
  return law === 'DE' || law === 'GB' ? translate(CALL_LAW_KEYS[law]) : null;
}
