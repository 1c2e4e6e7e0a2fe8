import { useEffect } from 'preact/hooks';
import { followUpSentence } from '../../i18n/follow-up-sentence.ts';
import { translate, translateCount } from '../../i18n/translate.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { Section } from '../../ui/Section.tsx';
import { useAnswer } from '../../ui/use-answer.ts';

/** Most companies that are listed. */
const LISTED = 100;

/** Whom to follow up, those whose day has come first. Asked again when the page is come back to: the popup sets days too. */
export function FollowUpList() {
  const { now } = usePageServices();
  const { answer, reload } = useAnswer('list-follow-ups', { limit: LISTED });
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') reload();
    };
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, [reload]);
  if (answer.state === 'waiting') return null;
  if (answer.state === 'failed') return <ErrorNote code={answer.code} />;
  const { companies, due, all } = answer.value;
  return (
    <Section
      title={translate('plays_follow_ups')}
      aside={due > 0 ? <span className="due-count">{translateCount('follow_ups_due', due)}</span> : null}
      className="follow-ups"
    >
      {companies.length === 0 ? (
        <p className="nothing">{translate('follow_ups_none')}</p>
      ) : (
        <ul className="follow-up-list">
          {companies.map(({ id, facts, followUp }) => (
            <li key={id} className={followUp !== null && followUp.at <= now() ? 'due' : undefined}>
              <a href={`#companies/${id}`}>{facts.name.value}</a>
              <span>{followUp === null ? '' : followUpSentence(followUp, now())}</span>
            </li>
          ))}
        </ul>
      )}
      {all > companies.length && (
        <p className="hint">{translate('follow_ups_not_all', { shown: companies.length, all })}</p>
      )}
    </Section>
  );
}
