import { toldByWords } from '../../i18n/signal-words.ts';
import type { Contact } from '../../model/contact.ts';
import type { Signal } from '../../model/signal.ts';

interface EventPersonProps {
  readonly signal: Signal;
  readonly contacts: readonly Contact[];
  readonly peopleAddress: string;
}

/** Whose engagement a signal is, with the way to them: there it is looked after. */
export function EventPerson({ signal, contacts, peopleAddress }: EventPersonProps) {
  // Such a signal's id begins with the contact's.
  const contact = contacts.find(({ id }) => signal.id.startsWith(`${id}-`));
  const words = toldByWords(signal);
  if (contact === undefined) return <p className="event-line soft">{words}</p>;
  const address = `${peopleAddress}/${contact.id}`;
  const elsewhere = address.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' };
  return (
    <p className="event-line soft">
      <a href={address} {...elsewhere}>
        {words}
      </a>
    </p>
  );
}
