import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { errorSentence } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import { type Company, NOTE_LENGTH } from '../model/company.ts';
import { type NoteState, useKeptNote } from './use-kept-note.ts';

/** The seller's note on a company. It keeps itself, and says when it has. */
export function NoteField({ company, focus }: { company: Company; focus?: Ref<HTMLTextAreaElement> }) {
  const { note, state, write, keep } = useKeptNote(company);
  const id = useId();
  return (
    <div className="field note">
      <div className="note-head">
        <label htmlFor={id}>{translate('note')}</label>
        <p className={typeof state === 'object' ? 'field-error' : 'hint'} id={`${id}-state`} role="status">
          {stateWords(state)}
        </p>
      </div>
      <textarea
        id={id}
        ref={focus ?? null}
        rows={2}
        maxLength={NOTE_LENGTH}
        value={note}
        aria-describedby={`${id}-state`}
        placeholder={translate('note_placeholder')}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onBlur={keep}
      />
    </div>
  );
}

function stateWords(state: NoteState): string {
  if (state === 'untouched') return '';
  if (state === 'kept') return translate('note_kept');
  return state === 'writing' ? translate('note_writing') : errorSentence(state.failed);
}
