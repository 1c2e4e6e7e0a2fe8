import { translate } from '../../i18n/translate.ts';
import type { Criterion } from '../../model/icp.ts';
import { TokenField } from '../TokenField.tsx';
import { IndustryFields } from './IndustryFields.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { RangeFields } from './RangeFields.tsx';
import { RevenueFields } from './RevenueFields.tsx';

export interface FieldsProps<Kind extends Criterion> {
  readonly criterion: Kind;
  readonly onChange: (criterion: Kind) => void;
  /** What is wrong with a field ("max"), or with the criterion as a whole (no field). */
  readonly problem: (field?: string) => string | undefined;
}

/** The values a criterion asks for. */
export function CriterionFields({ criterion, onChange, problem }: FieldsProps<Criterion>) {
  switch (criterion.kind) {
    case 'industry':
      return <IndustryFields criterion={criterion} onChange={onChange} problem={problem} />;
    case 'employees':
    case 'founded':
      return <RangeFields criterion={criterion} onChange={onChange} problem={problem} />;
    case 'revenue':
      return <RevenueFields criterion={criterion} onChange={onChange} problem={problem} />;
    case 'place':
      return <PlaceFields criterion={criterion} onChange={onChange} problem={problem} />;
    case 'technology':
      return (
        <TokenField
          label={translate('technologies')}
          hint={translate('technologies_hint')}
          error={problem()}
          values={criterion.technologies}
          onChange={(technologies) => onChange({ ...criterion, technologies })}
        />
      );
    case 'words':
      return (
        <TokenField
          label={translate('words')}
          hint={translate('words_hint')}
          error={problem()}
          values={criterion.words}
          onChange={(words) => onChange({ ...criterion, words })}
        />
      );
  }
}
