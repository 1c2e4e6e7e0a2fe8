import { translate } from '../../i18n/translate.ts';
import type { Criterion } from '../../model/icp.ts';
import { valueNamed } from '../suggest.ts';
import { TokenField } from '../TokenField.tsx';
import type { FieldsProps } from './CriterionFields.tsx';
import { naceOf, useIndustryNames } from './industries.ts';

/** An industry by NACE code, by LinkedIn's name, or by words: any one of them is a yes. */
export function IndustryFields({
  criterion,
  onChange,
  problem,
}: FieldsProps<Extract<Criterion, { kind: 'industry' }>>) {
  const names = useIndustryNames();
  return (
    <>
      <TokenField
        label={translate('industry_nace')}
        hint={translate('industry_nace_hint')}
        error={problem()}
        values={criterion.nace}
        suggestions={names.nace}
        parse={(text) => naceOf(names.nace, text)}
        refusal={translate('problem_nace')}
        onChange={(nace) => onChange({ ...criterion, nace })}
      />
      <TokenField
        label={translate('industry_linkedin')}
        values={criterion.linkedIn}
        suggestions={names.linkedIn}
        parse={(text) => valueNamed(names.linkedIn, text)}
        refusal={translate('problem_linkedin_industry')}
        onChange={(linkedIn) => onChange({ ...criterion, linkedIn })}
      />
      <TokenField
        label={translate('industry_keywords')}
        hint={translate('industry_keywords_hint')}
        values={criterion.keywords}
        onChange={(keywords) => onChange({ ...criterion, keywords })}
      />
    </>
  );
}
