import { lawHint } from '../i18n/play-hints.ts';
import { playWhen } from '../i18n/play-when.ts';
import { playWords } from '../i18n/play-words.ts';
import { situationWords } from '../i18n/situation-words.ts';
import { translate } from '../i18n/translate.ts';
import type { Play } from '../model/verdict.ts';
import type { CompanyReference } from './company-reference.ts';
import { PlayActions, PlaySnoozed } from './PlayActions.tsx';
import { PlayOpener } from './PlayOpener.tsx';
import { Section } from './Section.tsx';

interface PlayCardProps {
  readonly play: Play;
  readonly company: CompanyReference;
  /** The address under which the options page shows the rules; one of another page opens in a tab of its own. */
  readonly rulesAddress: string;
  /** Called when the seller did something about the play: another may be next. */
  readonly onChanged: () => void;
}

/** The suggested action: what to do, by when and how, why, what to say first, and by which rule of the playbook. */
export function PlayCard({ play, company, rulesAddress, onChanged }: PlayCardProps) {
  const { action, why, opener } = playWords(play);
  if (play.snoozedUntil !== null) {
    return (
      <Section title={translate('play_title')} className="play snoozed">
        <PlaySnoozed play={play} until={play.snoozedUntil} company={company} onChanged={onChanged} />
      </Section>
    );
  }
  return (
    <Section title={translate('play_title')} className="play">
      <p className="play-action">{action}</p>
      <p className="play-when">{playWhen(play)}</p>
      <Hint play={play} />
      <p className="play-why">{why}</p>
      {opener !== null && <PlayOpener text={opener} />}
      {play.channel !== 'none' && (
        <PlayActions key={`${play.id} ${play.signal?.id}`} play={play} company={company} onChanged={onChanged} />
      )}
      <Rule play={play} address={`${rulesAddress}/${play.id}`} />
    </Section>
  );
}

/** Why no e-mail is suggested, and what the marketing law of the country says. */
function Hint({ play }: { play: Play }) {
  const hint = lawHint(play);
  return hint === null ? null : <p className="play-hint">{hint}</p>;
}

/** The rule that held, as a way to it. */
function Rule({ play, address }: { play: Play; address: string }) {
  return (
    <p className="play-rule">
      <a href={address} target={address.startsWith('#') ? undefined : '_blank'} rel="noreferrer">
        {translate('play_rule', { rule: situationWords(play.rule.when) })}
      </a>
    </p>
  );
}
