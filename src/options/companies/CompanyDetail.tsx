import { useId, useState } from 'preact/hooks';
import { formatDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import type { CompanyView } from '../../messages/views.ts';
import { CompanyLine } from '../../ui/CompanyLine.tsx';
import { CompanyStatus } from '../../ui/CompanyStatus.tsx';
import { ContactSection } from '../../ui/ContactSection.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { FitSection } from '../../ui/FitSection.tsx';
import { FollowUpSection } from '../../ui/FollowUpSection.tsx';
import { FeedSection } from '../../ui/feeds/FeedSection.tsx';
import { LabelChip } from '../../ui/LabelChip.tsx';
import { NoteField } from '../../ui/NoteField.tsx';
import { PlayCard } from '../../ui/PlayCard.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { ReasonLines } from '../../ui/ReasonLines.tsx';
import { SignalSection } from '../../ui/SignalSection.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useToast } from '../../ui/use-toast.ts';

interface CompanyDetailProps {
  readonly companyId: string;
  /** Called when the list of companies has changed. */
  readonly onListChanged: () => void;
}

/** One company of the store: its label, the next step, the note, the people and the signals. */
export function CompanyDetail({ companyId, onListChanged }: CompanyDetailProps) {
  const titleId = useId();
  const { answer, reload } = useAnswer('view-company', { companyId });
  if (answer.state === 'waiting') return null;
  if (answer.state === 'failed') return <ErrorNote code={answer.code} />;
  const { company, contacts, scores, verdict } = answer.value;
  return (
    <article className="company-detail" aria-labelledby={titleId}>
      <DetailHead
        titleId={titleId}
        view={answer.value}
        onChanged={() => {
          reload();
          onListChanged();
        }}
      />
      <NoteField company={company} />
      <PlayCard play={verdict.play} company={{ companyId }} rulesAddress="#plays" onChanged={reload} />
      <FollowUpSection company={{ companyId }} followUp={company.followUp} onChanged={reload} />
      <ContactSection company={{ companyId }} contacts={contacts} scores={scores} isRemovable onChanged={reload} />
      <SignalSection
        company={{ companyId }}
        isStored
        verdict={verdict}
        contacts={contacts}
        canWatch={company.facts.feeds.length > 0}
        peopleAddress="#people"
        onChanged={reload}
      />
      <FeedSection company={{ companyId }} companyId={companyId} facts={company.facts} onChanged={reload} />
      <FitSection fits={verdict.fits} facts={company.facts} />
      <details className="section">
        <summary>{translate('facts_title')}</summary>
        <FactList facts={company.facts} />
      </details>
    </article>
  );
}

interface DetailHeadProps {
  readonly titleId: string;
  readonly view: CompanyView;
  /** Called when the company was saved or removed, or that was taken back. */
  readonly onChanged: () => void;
}

function DetailHead({ titleId, view: { company, verdict }, onChanged }: DetailHeadProps) {
  const { send } = usePageServices();
  const toast = useToast();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const name = company.facts.name.value;

  const save = async () => {
    const outcome = await send('save-prospect', { companyId: company.id });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    onChanged();
    toast({ text: translate('company_added', { name }), undo: outcome.value.undo, onUndone: onChanged });
  };

  const remove = async () => {
    const outcome = await send('remove-company', { companyId: company.id });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (!outcome.ok) return;
    location.hash = 'companies';
    onChanged();
    const onUndone = () => {
      onChanged();
      location.hash = `companies/${company.id}`;
    };
    toast({ text: translate('company_removed', { name }), undo: outcome.value.undo, onUndone });
  };

  return (
    <header className="detail-head">
      <div className="labels">
        <LabelChip label={verdict.label} />
        {verdict.also.map((label) => (
          <LabelChip key={label} label={label} quiet />
        ))}
      </div>
      <h2 id={titleId}>{name}</h2>
      <CompanyLine facts={company.facts} />
      <ReasonLines reasons={verdict.reasons} />
      <CompanyStatus company={{ companyId: company.id }} status={company.status} onChanged={onChanged} />
      <p className="saved-line">
        <span className="soft">
          {company.savedAt === null
            ? translate('company_only_known')
            : translate('saved_on', { date: formatDate(company.savedAt) })}
        </span>
        {company.savedAt === null && (
          <button type="button" className="link-button" onClick={() => void save()}>
            {translate('save_prospect')}
          </button>
        )}
        <button type="button" className="link-button" onClick={() => void remove()}>
          {translate('company_remove')}
        </button>
      </p>
      <ErrorNote code={failure} />
    </header>
  );
}
