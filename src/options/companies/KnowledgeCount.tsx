import { translateCount } from '../../i18n/translate.ts';
import { useTableState } from '../tables/use-rows.ts';

/** How many companies and people the store holds, as they come and go; nothing until that is known. */
export function KnowledgeCount() {
  const companies = useTableState('companies').state?.total ?? null;
  const people = useTableState('people').state?.total ?? null;
  if (companies === null || people === null) return null;
  return (
    <p className="soft">
      {translateCount('known_companies', companies)} · {translateCount('known_people', people)}
    </p>
  );
}
