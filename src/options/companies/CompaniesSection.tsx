import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { CompanyForm } from '../../ui/CompanyForm.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useChangeToast } from '../../ui/use-toast.ts';
import { CompanyDetail } from './CompanyDetail.tsx';
import { CompanyList } from './CompanyList.tsx';
import { KnowledgeCount } from './KnowledgeCount.tsx';

const NOTHING = { domain: '', linkedIn: '' };

/** The companies of the store: found on the left, the chosen one on the right. */
export function CompaniesSection({ chosen }: { chosen: string | null }) {
  const [text, setText] = useState('');
  const [adding, setAdding] = useState(false);
  const { answer, reload } = useAnswer('find-companies', { text: text.trim() });
  const tell = useChangeToast(reload);
  return (
    <div className="companies">
      <div className="finder">
        <KnowledgeCount />
        <Field label={translate('companies_search')}>
          {(control) => (
            <input
              {...control}
              type="search"
              value={text}
              maxLength={120}
              autoComplete="off"
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          )}
        </Field>
        {adding ? (
          <CompanyForm
            label={translate('company_add')}
            start={NOTHING}
            onCancel={() => setAdding(false)}
            onSaved={({ company, wasKnown, undo }) => {
              setAdding(false);
              const { value: name } = company.facts.name;
              tell(wasKnown ? translate('fill_in_was_known', { name }) : translate('company_added', { name }), undo);
              location.hash = `companies/${company.id}`;
            }}
          />
        ) : (
          <button type="button" className="link-button" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {translate('company_add')}
          </button>
        )}
        {answer.state === 'failed' && <ErrorNote code={answer.code} />}
        {answer.state === 'ready' && (
          <CompanyList companies={answer.value} chosen={chosen} isSearch={text.trim() !== ''} />
        )}
      </div>
      {chosen === null ? (
        <p className="nothing detail-hint">{translate('company_choose')}</p>
      ) : (
        <CompanyDetail key={chosen} companyId={chosen} onListChanged={reload} />
      )}
    </div>
  );
}
