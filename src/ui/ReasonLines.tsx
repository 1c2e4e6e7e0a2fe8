import { definitionSentence, reasonSentence } from '../i18n/reason-sentence.ts';
import type { Reason } from '../model/verdict.ts';

/** Reasons that are said even where another one made the label: open and ended business. */
const ALWAYS_SAID: readonly Reason['code'][] = ['is-opportunity', 'former-customer'];

/** Why the label is what it is, what else the seller must know of the company, and by whose definitions. */
export function ReasonLines({ reasons: [first, ...others] }: { reasons: readonly Reason[] }) {
  if (first === undefined) return null;
  const definition = definitionWords(first, others);
  const said = others.filter(({ code }) => ALWAYS_SAID.includes(code));
  return (
    <>
      <p className="reason">{reasonSentence(first)}</p>
      {said.map((reason) => (
        <p key={reason.code}>{reasonSentence(reason)}</p>
      ))}
      {definition !== '' && <p className="aside">{definition}</p>}
    </>
  );
}

/** Which definition the label, or another that applies, stands on; empty where none does. */
function definitionWords(first: Reason, others: readonly Reason[]): string {
  const own = definitionSentence(first);
  if (own !== null) return own;
  const reason = others.find((other) => definitionSentence(other) !== null);
  return reason === undefined ? '' : `${reasonSentence(reason)} ${definitionSentence(reason)}`;
}
