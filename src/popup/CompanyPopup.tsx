import { translate } from '../i18n/translate.ts';
import type { TabView } from '../messages/views.ts';
import { optionsAddress } from '../platform/own-pages.ts';
import { CompanyLine } from '../ui/CompanyLine.tsx';
import { CompanyStatus } from '../ui/CompanyStatus.tsx';
import { ContactSection } from '../ui/ContactSection.tsx';
import { FactList } from '../ui/FactList.tsx';
import { FitSection } from '../ui/FitSection.tsx';
import { FollowUpSection } from '../ui/FollowUpSection.tsx';
import { FeedSection } from '../ui/feeds/FeedSection.tsx';
import { LabelChip } from '../ui/LabelChip.tsx';
import { PlayCard } from '../ui/PlayCard.tsx';
import { ReasonLines } from '../ui/ReasonLines.tsx';
import { Section } from '../ui/Section.tsx';
import { SignalSection } from '../ui/SignalSection.tsx';
import { LookAlikes } from './LookAlikes.tsx';
import { OptionsLink } from './OptionsLink.tsx';
import { PopupHead } from './PopupHead.tsx';
import { SaveBar } from './SaveBar.tsx';

type CompanyTabView = Extract<TabView, { status: 'company' }>;

interface CompanyPopupProps {
  readonly tabId: number;
  readonly view: CompanyTabView;
  /** Called when something was changed that the verdict may stand on. */
  readonly onChanged: () => void;
}

/** A company with everything the seller should know before the next step. */
export function CompanyPopup({ tabId, view, onChanged }: CompanyPopupProps) {
  const { facts, verdict } = view;
  return (
    <>
      <main className="popup">
        <PopupHead>
          <LabelChip label={verdict.label} />
          {verdict.also.map((label) => (
            <LabelChip key={label} label={label} quiet />
          ))}
        </PopupHead>
        <Identity tabId={tabId} view={view} onChanged={onChanged} />
        {view.hasIcp ? (
          <PlayCard
            play={verdict.play}
            company={{ tabId }}
            rulesAddress={optionsAddress('plays')}
            onChanged={onChanged}
          />
        ) : (
          <Invitation />
        )}
        <FollowUpSection company={{ tabId }} followUp={view.company?.followUp ?? null} onChanged={onChanged} />
        <FitSection fits={verdict.fits} facts={facts} />
        <ContactSection
          company={{ tabId }}
          contacts={verdict.contacts}
          scores={view.scores}
          isRemovable={false}
          onChanged={onChanged}
        />
        <SignalSection
          company={{ tabId }}
          isStored={view.company !== null}
          verdict={verdict}
          contacts={verdict.contacts}
          canWatch={facts.feeds.length > 0}
          peopleAddress={optionsAddress('people')}
          onChanged={onChanged}
        />
        <FeedSection company={{ tabId }} companyId={view.company?.id ?? null} facts={facts} onChanged={onChanged} />
        <details className="section">
          <summary>{translate('facts_title')}</summary>
          <FactList facts={facts} />
        </details>
      </main>
      <SaveBar tabId={tabId} company={view.company} onChanged={onChanged} />
    </>
  );
}

function Identity({ tabId, view, onChanged }: CompanyPopupProps) {
  const { facts, company, verdict, kind, lookAlikes, inView } = view;
  return (
    <header className="identity">
      <h1>{facts.name.value}</h1>
      <CompanyLine facts={facts} />
      {kind === 'article' && <p className="aside">{translate('from_article')}</p>}
      {kind === 'address' && <p className="aside">{translate('from_address')}</p>}
      {inView !== null && <p className="aside">{translate('in_view', { name: inView.name })}</p>}
      <LookAlikes tabId={tabId} companies={lookAlikes} onChanged={onChanged} />
      <ReasonLines reasons={verdict.reasons.filter(({ code }) => code !== 'no-icp')} />
      <CompanyStatus company={{ tabId }} status={company?.status ?? null} onChanged={onChanged} />
    </header>
  );
}

/** Without a profile there is nothing to compare with: the first thing to do. */
function Invitation() {
  return (
    <Section title={translate('invitation_title')} className="invitation">
      <p>{translate('invitation_text')}</p>
      <OptionsLink section="profiles" className="button primary">
        {translate('invitation_link')}
      </OptionsLink>
    </Section>
  );
}
