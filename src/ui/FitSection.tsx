import { translate } from '../i18n/translate.ts';
import type { CompanyFacts } from '../model/company.ts';
import type { Fit } from '../model/verdict.ts';
import { FitSummary, FitView } from './FitView.tsx';
import { Section } from './Section.tsx';

/** How the company fits: the best profile in full, the others folded. */
export function FitSection({ fits, facts }: { fits: readonly Fit[]; facts: CompanyFacts }) {
  const [best, ...others] = fits;
  if (best === undefined) return null;
  return (
    <Section title={translate('fit_title')}>
      <FitView fit={best} facts={facts} />
      {others.map((fit) => (
        <details key={fit.icp.id} className="other-fit">
          <summary>
            <FitSummary fit={fit} />
          </summary>
          <FitView fit={fit} facts={facts} />
        </details>
      ))}
    </Section>
  );
}
