import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { Field } from '../../ui/Field.tsx';
import { useToast } from '../../ui/use-toast.ts';
import { domainsIn } from './excluded-domains.ts';

interface ExcludedSitesProps {
  readonly domains: readonly string[];
  readonly onSave: (domains: string[]) => Promise<boolean>;
}

/** The sites that are never read, one a line. */
export function ExcludedSites({ domains, onSave }: ExcludedSitesProps) {
  const toast = useToast();
  const kept = domains.join('\n');
  const [text, setText] = useState(kept);
  const [refused, setRefused] = useState<readonly string[]>([]);

  const save = async (event: Event) => {
    event.preventDefault();
    const said = domainsIn(text);
    setRefused(said.refused);
    if (said.refused.length > 0) return;
    if (!(await onSave(said.domains))) return;
    setText(said.domains.join('\n'));
    toast({ text: translate('excluded_saved') });
  };

  return (
    <form className="panel" noValidate onSubmit={(event) => void save(event)}>
      <h2>{translate('excluded_title')}</h2>
      <Field
        label={translate('excluded_label')}
        hint={translate('excluded_hint')}
        error={refused.length > 0 ? translate('problem_domains', { lines: refused.join(', ') }) : undefined}
      >
        {(control) => (
          <textarea {...control} rows={4} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        )}
      </Field>
      <div className="form-actions">
        <button type="submit" className="button" disabled={text === kept}>
          {translate('excluded_save')}
        </button>
      </div>
    </form>
  );
}
