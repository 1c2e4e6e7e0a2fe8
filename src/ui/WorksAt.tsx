import { useState } from 'preact/hooks';
import { translate } from '../i18n/translate.ts';
import type { Company } from '../model/company.ts';
import { Field } from './Field.tsx';
import { useAnswer } from './use-answer.ts';
import { useFirstFocus } from './use-first-focus.ts';

const SHOWN = 6;

interface WorksAtProps {
  /** The company that is not offered: where the person is thought to be. */
  readonly exceptId: string | null;
  readonly onChosen: (company: { readonly companyId: string; readonly name: string }) => void;
}

/** Finds the company of the store where somebody works: it searches while one types, and a click chooses. */
export function WorksAt({ exceptId, onChosen }: WorksAtProps) {
  const [text, setText] = useState('');
  const first = useFirstFocus<HTMLInputElement>();
  return (
    <div className="works-at">
      <Field label={translate('contact_works_at')} hint={translate('contact_works_at_hint')}>
        {(control) => (
          <input
            {...control}
            ref={first}
            type="search"
            value={text}
            maxLength={120}
            autoComplete="off"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      {text.trim().length > 1 && <Found text={text.trim()} exceptId={exceptId} onChosen={onChosen} />}
    </div>
  );
}

function Found({ text, exceptId, onChosen }: WorksAtProps & { text: string }) {
  const { answer } = useAnswer('find-companies', { text });
  if (answer.state !== 'ready') return null;
  const found = answer.value.filter(({ id }) => id !== exceptId).slice(0, SHOWN);
  if (found.length === 0) return <p className="nothing">{translate('companies_not_found')}</p>;
  return (
    <ul className="found">
      {found.map((company) => (
        <li key={company.id}>
          <button
            type="button"
            className="link-button"
            onClick={() => onChosen({ companyId: company.id, name: company.facts.name.value })}
          >
            {wordsOf(company)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ facts: { name, domain } }: Company): string {
  return domain === null ? name.value : `${name.value} · ${domain.value}`;
}
