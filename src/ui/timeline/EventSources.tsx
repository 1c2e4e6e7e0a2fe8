import { formatDate } from '../../i18n/format.ts';
import { toldByWords } from '../../i18n/signal-words.ts';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { Receipt, Signal } from '../../model/signal.ts';
import { ExternalLink } from '../ExternalLink.tsx';

/** Who told of an event, with the words that say so where there are any: one in a line, several to fold out. */
export function EventSources({ signal }: { signal: Signal }) {
  const { receipts } = signal;
  const [first] = receipts;
  if (first === undefined) return <p className="event-line soft">{toldByWords(signal)}</p>;
  if (receipts.length === 1 && !saysMore(first, signal)) return <p className="event-line soft">{toldByWords(first)}</p>;
  return (
    <details className="event-sources">
      <summary>{receipts.length === 1 ? toldByWords(first) : translateCount('event_sources', receipts.length)}</summary>
      <ul>
        {receipts.map((receipt) => (
          <li key={`${receipt.source} ${receipt.url} ${receipt.title}`}>
            <p>
              {receipts.length > 1 && `${toldByWords(receipt)} · `}
              {translate('event_seen_on', { date: formatDate(receipt.seenAt) })}
            </p>
            {receipt.url !== '' && receipts.length > 1 && (
              <p>
                <ExternalLink href={receipt.url}>{receipt.title || receipt.url}</ExternalLink>
              </p>
            )}
            {receipt.excerpt !== '' && receipt.excerpt !== receipt.title && <q>{receipt.excerpt}</q>}
          </li>
        ))}
      </ul>
    </details>
  );
}

const saysMore = ({ excerpt }: Receipt, { title }: Signal): boolean => excerpt !== '' && excerpt !== title;
