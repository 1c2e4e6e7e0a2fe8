import { useEffect, useId, useState } from 'preact/hooks';
import { type MessageKey, translate } from '../../../i18n/translate.ts';
import type { CustomerChoice } from '../../../messages/work/icp.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useWorkbench } from '../../workbench.ts';

const WAYS = ['status', 'tag', 'list'] as const;
type Way = (typeof WAYS)[number];

const WORDS: Readonly<Record<Way, { readonly name: MessageKey; readonly hint: MessageKey }>> = {
  status: { name: 'customers_by_status', hint: 'customers_by_status_hint' },
  tag: { name: 'customers_by_tag', hint: 'customers_by_tag_hint' },
  list: { name: 'customers_by_list', hint: 'customers_by_list_hint' },
};

interface CustomerChoiceFormProps {
  readonly onChoose: (choice: CustomerChoice) => void;
  readonly onCancel: () => void;
}

/** Asks who the seller's best customers are: by status, by tag, or as a pasted list. */
export function CustomerChoiceForm({ onChoose, onCancel }: CustomerChoiceFormProps) {
  const group = useId();
  const tags = useTags();
  const [way, setWay] = useState<Way>('status');
  const [tag, setTag] = useState('');
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const chosenTag = tag === '' ? (tags[0] ?? '') : tag;
  const isEmpty = way === 'list' && text.trim() === '';

  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (isEmpty) return;
    onChoose(way === 'list' ? { by: way, text } : way === 'tag' ? { by: way, tag: chosenTag } : { by: way });
  };

  return (
    <form className="customer-choice" noValidate onSubmit={submit} aria-label={translate('customers_form')}>
      <fieldset className="presets">
        <legend>{translate('customers_legend')}</legend>
        {WAYS.filter((each) => each !== 'tag' || tags.length > 0).map((each) => (
          <label key={each} className="panel preset">
            <input type="radio" name={group} checked={way === each} onChange={() => setWay(each)} />
            <span>
              <strong>{translate(WORDS[each].name)}</strong>
              <span>{translate(WORDS[each].hint)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {way === 'tag' && (
        <Field label={translate('customers_tag')}>
          {(control) => (
            <Choice control={control} value={chosenTag} values={tags} nameOf={(name) => name} onChange={setTag} />
          )}
        </Field>
      )}
      {way === 'list' && (
        <Field
          label={translate('customers_list')}
          hint={translate('customers_list_hint')}
          error={isTried && isEmpty ? translate('problem_customers') : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              rows={6}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          )}
        </Field>
      )}
      <div className="form-actions">
        <button type="submit" className="button primary">
          {translate('derive_begin')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {translate('cancel')}
        </button>
      </div>
    </form>
  );
}

/** The tags there are, once they are read; none when they cannot be: the other ways still work. */
function useTags(): readonly string[] {
  const { ask } = useWorkbench();
  const [tags, setTags] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = async () => {
      const outcome = await ask('list-tags', null);
      if (outcome.ok) setTags(outcome.value.map(({ tag }) => tag));
    };
    void read();
  }, [ask]);
  return tags;
}
