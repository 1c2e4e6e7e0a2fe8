import { useCallback, useState } from 'preact/hooks';
import { translate, translateCount } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { FoundPerson, StoredPerson } from '../../messages/work/erasing.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { Section } from '../../ui/Section.tsx';
import { useWorkbench } from '../workbench.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { ForgottenList } from './ForgottenList.tsx';
import { PersonDetails } from './PersonDetails.tsx';
import type { OtherPlaces } from './session-traces.ts';
import { UnderWay } from './UnderWay.tsx';
import { useLongWork } from './use-long-work.ts';

/** Erases one person for good: found by name or address, shown with all that is stored of them. */
export function ForgetCard({ places }: { places: OtherPlaces }) {
  const workbench = useWorkbench();
  const { send } = usePageServices();
  const erasing = useLongWork('erase-person');
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly FoundPerson[] | null>(null);
  const [person, setPerson] = useState<StoredPerson | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [result, setResult] = useState('');
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [erased, setErased] = useState(0);

  const search = async (event: Event) => {
    event.preventDefault();
    setPerson(null);
    setResult('');
    const outcome = await workbench.ask('find-people', { text });
    setFailure(outcome.ok ? null : outcome.error.code);
    setFound(outcome.ok ? outcome.value : null);
  };

  const look = useCallback(
    async (contactId: string) => {
      const outcome = await workbench.ask('look-at-person', { contactId });
      setFailure(outcome.ok ? null : outcome.error.code);
      setPerson(outcome.ok ? outcome.value : null);
    },
    [workbench],
  );

  const erase = async () => {
    if (person === null) return;
    const done = await erasing.start({ contactId: person.contact.id });
    if (done === null) return;
    await places.forgetWords(done.value.traces);
    await send('knowledge-changed', {});
    setPerson(null);
    setFound(null);
    setText('');
    setErased((count) => count + 1);
    setResult(translate(done.value.isRemembered ? 'data_erased_person' : 'data_erased_unknown'));
  };

  return (
    <div className="panel">
      <Section title={translate('data_forget_title')}>
        <p>{translate('data_forget_intro')}</p>
        <form className="find-person" onSubmit={(event) => void search(event)}>
          <Field label={translate('data_forget_search')}>
            {(control) => (
              <input
                {...control}
                type="search"
                autoComplete="off"
                maxLength={254}
                value={text}
                onInput={({ currentTarget }) => setText(currentTarget.value)}
              />
            )}
          </Field>
          <button type="submit" className="button" disabled={text.trim() === ''}>
            {translate('data_forget_find')}
          </button>
        </form>
        <div aria-live="polite">
          {found !== null && person === null && (
            <FoundPeople found={found} onChoose={(contactId) => void look(contactId)} />
          )}
          {person !== null && erasing.underWay === null && (
            <PersonDetails person={person} onErase={() => setAsking(true)} onBack={() => setPerson(null)} />
          )}
        </div>
        {erasing.underWay !== null && <UnderWay title={translate('data_erasing')} state={erasing.underWay} />}
        <p role="status">{result}</p>
        <ErrorNote code={failure ?? erasing.failure} />
        <ForgottenList key={erased} />
        {isAsking && person !== null ? (
          <ConfirmDialog
            title={translate('data_erase_person_title', { name: person.contact.name })}
            action={translate('data_erase_person')}
            onConfirm={() => void erase()}
            onClose={() => setAsking(false)}
          >
            <p>{translate('data_erase_person_warning')}</p>
          </ConfirmDialog>
        ) : null}
      </Section>
    </div>
  );
}

function FoundPeople({ found, onChoose }: { found: readonly FoundPerson[]; onChoose: (contactId: string) => void }) {
  if (found.length === 0) return <p className="nothing">{translate('data_forget_none')}</p>;
  return (
    <>
      <p className="soft">{translateCount('known_people', found.length)}</p>
      <ul className="found-people">
        {found.map(({ contact, company }) => (
          <li key={contact.id}>
            <button type="button" className="link-button" onClick={() => onChoose(contact.id)}>
              {contact.name}
            </button>
            <span className="soft">{[contact.email, company].filter((part) => part !== '').join(' · ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
