import { useCallback, useMemo } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { PERSON_FACETS, type RowQuery } from '../../messages/work/tables.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TableView } from '../tables/TableView.tsx';
import { useWorkbench } from '../workbench.ts';
import { PersonPanel } from './PersonPanel.tsx';
import { personColumns } from './person-columns.tsx';

/** All people of the store as a table, the chosen one beside it to be edited. */
export function PeopleSection({ chosen }: { chosen: string | null }) {
  const workbench = useWorkbench();
  const columns = useMemo(personColumns, []);
  const ask = useCallback((query: RowQuery) => workbench.ask('query-people', query), [workbench]);
  return (
    <div className={chosen === null ? 'table-and-detail' : 'table-and-detail with-detail'}>
      <TableView
        table="people"
        label={translate('contacts_title')}
        searchLabel={translate('people_search')}
        facets={PERSON_FACETS}
        columns={columns}
        ask={ask}
        opened={chosen}
        onOpen={(id) => {
          location.hash = `people/${id}`;
        }}
        nothing={
          <>
            <p>{translate('people_none')}</p>
            <div className="form-actions">
              <a className="button primary" href="#import">
                {translate('import_start_here')}
              </a>
            </div>
          </>
        }
      />
      {chosen !== null && (
        <aside className="beside" aria-label={translate('person_chosen')}>
          <a className="icon-button" href="#people" aria-label={translate('close')}>
            <Icon name="cross" />
          </a>
          <PersonPanel key={chosen} contactId={chosen} />
        </aside>
      )}
    </div>
  );
}
