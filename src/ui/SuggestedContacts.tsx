import { translate } from '../i18n/translate.ts';
import type { SuggestedContact } from '../messages/views.ts';
import { Icon } from './Icon.tsx';

interface SuggestedContactsProps {
  readonly suggested: readonly SuggestedContact[];
  readonly onAdd: (suggested: SuggestedContact) => void;
}

/** People linked to no company who may work here: one click adds them. */
export function SuggestedContacts({ suggested, onAdd }: SuggestedContactsProps) {
  if (suggested.length === 0) return null;
  return (
    <ul className="suggested">
      {suggested.map((one) => (
        <li key={one.contact.id}>
          <span>
            {one.by === 'email-domain'
              ? translate('suggested_by_domain', { name: one.contact.name })
              : translate('suggested_by_employer', { name: one.contact.name })}
          </span>
          <button type="button" className="link-button" onClick={() => onAdd(one)}>
            <Icon name="plus" />
            {translate('suggested_add', { name: one.contact.name })}
          </button>
        </li>
      ))}
    </ul>
  );
}
