import { criterionSentence, importanceName } from '../i18n/criterion-sentence.ts';
import { answerName, labelName, sourceName } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import type { CompanyFacts } from '../model/company.ts';
import type { Fit, FitRow } from '../model/verdict.ts';
import { sourceOfExcerpt } from './fact-rows.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Meter } from './Meter.tsx';

interface FitViewProps {
  readonly fit: Fit;
  /** Where the evidence was read is looked up here. */
  readonly facts: CompanyFacts;
}

/** How a company fits one profile: score, grade, how much is known, and an answer per criterion. */
export function FitView({ fit, facts }: FitViewProps) {
  const score = Math.round(fit.score);
  return (
    <div className={`fit ${fit.outcome}`}>
      <FitSummary fit={fit} />
      <Meter
        label={translate('fit_score', { score })}
        value={score}
        mark={fit.icp.threshold}
        tone={fit.outcome === 'match' ? 'good' : 'plain'}
      />
      <p className="fit-notes">
        <span>{translate('fit_threshold', { threshold: fit.icp.threshold })}</span>
        <span>{translate('fit_coverage', { coverage: Math.round(fit.coverage) })}</span>
      </p>
      <ul className="criteria">
        {fit.rows.map((row) => (
          <CriterionRow key={row.criterion.id} row={row} facts={facts} />
        ))}
      </ul>
    </div>
  );
}

/** One line: the profile's name, then score and grade of a match, or in words why there is none. */
export function FitSummary({ fit }: { fit: Fit }) {
  return (
    <p className="fit-summary">
      <span className="fit-name">{fit.icp.name}</span>
      <span className="fit-score">
        {fit.outcome === 'unknown' ? '' : translate('fit_of_hundred', { score: Math.round(fit.score) })}
        <FitOutcome fit={fit} />
      </span>
    </p>
  );
}

/** A grade would promise more than is known of a company that does not match, or not yet. */
function FitOutcome({ fit: { outcome, grade } }: { fit: Fit }) {
  if (outcome !== 'match')
    return <span className="tag">{labelName(outcome === 'unknown' ? 'unknown' : 'not-a-fit')}</span>;
  return (
    <span className="grade" title={translate('fit_grade', { grade })}>
      <span className="visually-hidden">{translate('fit_grade', { grade })}</span>
      <span aria-hidden="true">{grade}</span>
    </span>
  );
}

function CriterionRow({ row, facts }: { row: FitRow; facts: CompanyFacts }) {
  const { criterion, answer, evidence } = row;
  const source = evidence === '' ? null : sourceOfExcerpt(facts, evidence);
  return (
    <li className={`criterion ${toneOf(row)}`}>
      <span className="answer">
        <Icon name={ICONS[toneOf(row)]} />
        {answerName(answer)}
      </span>
      <div className="criterion-words">
        <p>
          {criterionSentence(criterion)}{' '}
          {criterion.importance !== 'nice' && <span className="tag">{importanceName(criterion.importance)}</span>}
        </p>
        {evidence !== '' && (
          <p className="evidence">
            <q>{evidence}</q>
            {source !== null && <span> {translate('from_source', { source: sourceName(source) })}</span>}
          </p>
        )}
      </div>
    </li>
  );
}

/** A yes to what is excluded is bad news; a no to it is as it should be. */
function toneOf({ criterion, answer }: FitRow): keyof typeof ICONS {
  if (answer === 'unknown') return 'open';
  return (answer === 'yes') === (criterion.importance !== 'exclude') ? 'good' : 'bad';
}

const ICONS = { good: 'check', bad: 'cross', open: 'question' } as const satisfies Record<string, IconName>;
