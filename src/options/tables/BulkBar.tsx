import { useId, useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/format.ts';
import { statusName } from '../../i18n/names.ts';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { RowChange, RowChoice, TableName } from '../../messages/work/tables.ts';
import { COMPANY_STATUSES } from '../../model/company.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { Dropdown } from './Dropdown.tsx';
import { Exporter } from './Exporter.tsx';
import { useRowWork } from './use-row-work.ts';
import { WorkProgress } from './WorkProgress.tsx';

interface BulkBarProps {
  readonly table: TableName;
  /** How many rows are selected. */
  readonly count: number;
  readonly choice: RowChoice;
  /** Tags that are in use, to choose from. */
  readonly tags: readonly string[];
  readonly onClear: () => void;
}

/** What can be done with the selected rows. */
export function BulkBar({ table, count, choice, tags, onClear }: BulkBarProps) {
  const { change, progress, failure, giveUp } = useRowWork();
  const run = (wanted: RowChange, textOf: (done: number) => string) => {
    const after = async () => {
      if ((await change(choice, wanted, textOf)) && wanted.kind === 'remove') onClear();
    };
    void after();
  };
  if (progress !== null) {
    return <WorkProgress progress={progress} onGiveUp={giveUp} />;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form is filled in here
    <div className="bulk-bar" role="group" aria-label={translate('bulk')}>
      <p role="status">{translateCount('rows_selected', count)}</p>
      <Dropdown label={translate('bulk_tag')} isDisabled={count === 0}>
        {(close) => (
          <TagForm
            tags={tags}
            onDone={(kind, tag) => {
              close();
              run({ kind, tag }, (done) =>
                kind === 'tag'
                  ? translate('rows_tagged', { count: formatNumber(done), tag })
                  : translate('rows_untagged', { count: formatNumber(done), tag }),
              );
            }}
          />
        )}
      </Dropdown>
      {table === 'companies' && (
        <>
          <button
            type="button"
            className="button"
            disabled={count === 0}
            onClick={() => run({ kind: 'save' }, (done) => translateCount('rows_saved', done))}
          >
            {translate('bulk_save')}
          </button>
          <Dropdown label={translate('company_status')} isDisabled={count === 0}>
            {(close) => (
              <ul className="menu-list">
                {[...COMPANY_STATUSES, null].map((status) => (
                  <li key={status}>
                    <button
                      type="button"
                      onClick={() => {
                        close();
                        run({ kind: 'status', status }, (done) => translateCount('rows_status', done));
                      }}
                    >
                      {status === null ? translate('status_none') : statusName(status)}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </Dropdown>
        </>
      )}
      <Exporter choice={choice} isDisabled={count === 0} />
      <button
        type="button"
        className="button"
        disabled={count === 0}
        onClick={() => run({ kind: 'remove' }, (done) => translateCount('rows_removed', done))}
      >
        {translate('bulk_remove')}
      </button>
      <button type="button" className="link-button" onClick={onClear}>
        {translate('select_none')}
      </button>
      <ErrorNote code={failure} />
    </div>
  );
}

interface TagFormProps {
  readonly tags: readonly string[];
  readonly onDone: (kind: 'tag' | 'untag', tag: string) => void;
}

function TagForm({ tags, onDone }: TagFormProps) {
  const [tag, setTag] = useState('');
  const listId = useId();
  const [isMissing, setIsMissing] = useState(false);
  const done = (kind: 'tag' | 'untag') => {
    if (tag.trim() === '') setIsMissing(true);
    else onDone(kind, tag.trim());
  };
  return (
    <form
      className="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        done('tag');
      }}
    >
      <Field label={translate('facet_tag')} error={isMissing ? translate('problem_tag_missing') : undefined}>
        {(control) => (
          <input
            {...control}
            list={listId}
            value={tag}
            maxLength={40}
            autoComplete="off"
            onInput={({ currentTarget }) => setTag(currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={listId}>
        {tags.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <div className="form-actions">
        <button type="submit" className="button primary">
          {translate('tag_add')}
        </button>
        <button type="button" className="button" onClick={() => done('untag')}>
          {translate('tag_take')}
        </button>
      </div>
    </form>
  );
}
