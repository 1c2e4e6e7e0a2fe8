import { useId, useState } from 'preact/hooks';
import { translate } from '../../../i18n/translate.ts';
import { Field } from '../../../ui/Field.tsx';
import { type CriterionSuggestion, suggestCriteria } from './criterion-suggestions.ts';
import type { Piece } from './piece.ts';
import { suggestionWords } from './suggestion-words.ts';
import { useKnownNames } from './use-known-names.ts';

/** One field for every kind of criterion: type what the companies have in common, and choose what is meant. */
export function AddCriterion({ onAdd }: { readonly onAdd: (piece: Piece) => void }) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const [added, setAdded] = useState('');
  const listId = useId();
  const names = useKnownNames();
  const suggestions = isOpen ? suggestCriteria(text, names) : [];
  const shown = suggestions.length > 0;

  const write = (typed: string) => {
    setText(typed);
    setActive(0);
    setOpen(true);
    setAdded('');
  };
  const choose = (suggestion: CriterionSuggestion | undefined) => {
    if (suggestion === undefined) return;
    onAdd(suggestion.piece);
    setAdded(suggestionWords(suggestion).words);
    setText('');
    setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      // Enter in a form would save it.
      event.preventDefault();
      choose(suggestions[active]);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!shown) return setOpen(true);
      setActive((active + (event.key === 'ArrowDown' ? 1 : suggestions.length - 1)) % suggestions.length);
    }
  };

  return (
    <div className="add-criterion">
      <Field label={translate('criterion_type')} hint={translate('criterion_type_hint')}>
        {(control) => (
          <input
            {...control}
            role="combobox"
            aria-expanded={shown}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={shown ? `${listId}-${active}` : undefined}
            value={text}
            maxLength={80}
            autoComplete="off"
            placeholder={translate('criterion_type_example')}
            onInput={({ currentTarget }) => write(currentTarget.value)}
            onKeyDown={press}
            onBlur={() => setOpen(false)}
          />
        )}
      </Field>
      {/* Chosen when the button goes down: by the time it comes up, the field has lost the focus and the list is gone. */}
      <div id={listId} className="suggestions" role="listbox" aria-label={translate('criterion_type')} hidden={!shown}>
        {suggestions.map((suggestion, index) => {
          const { words, kind } = suggestionWords(suggestion);
          return (
            <div
              key={`${kind} ${words}`}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(suggestion);
              }}
            >
              <span>{words}</span>
              <span className="soft">{kind}</span>
            </div>
          );
        })}
      </div>
      <p className="hint" role="status">
        {added === '' ? '' : translate('criterion_added', { name: added })}
      </p>
    </div>
  );
}
