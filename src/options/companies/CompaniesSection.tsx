import { useCallback, useMemo, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { COMPANY_FACETS, type RowQuery } from '../../messages/work/tables.ts';
import { CompanyForm } from '../../ui/CompanyForm.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useChangeToast } from '../../ui/use-toast.ts';
import { TableView } from '../tables/TableView.tsx';
import { useWorkbench } from '../workbench.ts';
import { CompanyDetail } from './CompanyDetail.tsx';
import { companyColumns } from './company-columns.tsx';
import { Duplicates } from './Duplicates.tsx';
import { KnowledgeCount } from './KnowledgeCount.tsx';

const NOTHING = { domain: '', linkedIn: '' };
/** The entry under which possible duplicates are shown. */
const DUPLICATES = 'duplicates';

/** The companies of the store as a table, the chosen one beside it; or those that may be one. */
export function CompaniesSection({ chosen }: { chosen: string | null }) {
  return (
    <div className="companies">
      <div className="companies-head">
        <KnowledgeCount />
        <nav className="views" aria-label={translate('companies_views')}>
          <a href="#companies" aria-current={chosen === DUPLICATES ? undefined : 'page'}>
            {translate('companies_all')}
          </a>
          <a href={`#companies/${DUPLICATES}`} aria-current={chosen === DUPLICATES ? 'page' : undefined}>
            {translate('duplicates_title')}
          </a>
        </nav>
      </div>
      {chosen === DUPLICATES ? <Duplicates /> : <CompaniesTable chosen={chosen} />}
    </div>
  );
}

function CompaniesTable({ chosen }: { chosen: string | null }) {
  const [adding, setAdding] = useState(false);
  const workbench = useWorkbench();
  const { answer } = useAnswer('list-icps', {});
  const columns = useMemo(
    () => companyColumns(new Map(answer.state === 'ready' ? answer.value.map(({ id, name }) => [id, name]) : [])),
    [answer],
  );
  const tell = useChangeToast(() => undefined);
  const ask = useCallback((query: RowQuery) => workbench.ask('query-companies', query), [workbench]);
  const addButton = adding ? null : (
    <button type="button" className="button" onClick={() => setAdding(true)}>
      <Icon name="plus" />
      {translate('company_add')}
    </button>
  );
  return (
    <>
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
      ) : null}
      <div className={chosen === null ? 'table-and-detail' : 'table-and-detail with-detail'}>
        <TableView
          table="companies"
          label={translate('companies_title')}
          searchLabel={translate('companies_search')}
          facets={COMPANY_FACETS}
          columns={columns}
          ask={ask}
          opened={chosen}
          onOpen={(id) => {
            location.hash = `companies/${id}`;
          }}
          nothing={
            <>
              <p>{translate('companies_none')}</p>
              <div className="form-actions">
                <a className="button primary" href="#import">
                  {translate('import_start_here')}
                </a>
                {addButton}
              </div>
            </>
          }
          actions={addButton}
        />
        {chosen !== null && (
          <aside className="beside" aria-label={translate('company_chosen')}>
            <a className="icon-button" href="#companies" aria-label={translate('close')}>
              <Icon name="cross" />
            </a>
            <CompanyDetail key={chosen} companyId={chosen} onListChanged={() => undefined} />
          </aside>
        )}
      </div>
    </>
  );
}
