import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { useWorkbench } from '../workbench.ts';
import { ALL, type DigestFilter } from './digest-filter.ts';

interface NothingTodayProps {
  readonly hasProfile: boolean;
  /** Whether there is something with other filters. */
  readonly isFiltered: boolean;
  readonly onChange: (filter: DigestFilter) => void;
}

/** Why there is nothing, and what to do about it. */
export function NothingToday({ hasProfile, isFiltered, onChange }: NothingTodayProps) {
  const companies = useCompanyCount();
  if (isFiltered) {
    return (
      <div className="empty" role="status">
        <p>{translate('today_filtered_out')}</p>
        <div className="form-actions">
          <button type="button" className="button" onClick={() => onChange(ALL)}>
            {translate('today_show_all')}
          </button>
        </div>
      </div>
    );
  }
  if (companies === null) return null;
  if (companies === 0) return <NoCompanies hasProfile={hasProfile} />;
  return hasProfile ? <Quiet /> : <NoProfile />;
}

function NoCompanies({ hasProfile }: { hasProfile: boolean }) {
  return (
    <div className="empty" role="status">
      <h2>{translate('today_no_companies_title')}</h2>
      <p>{translate('today_no_companies_text')}</p>
      <div className="form-actions">
        <a className="button primary" href="#import">
          {translate('import_start_here')}
        </a>
        {!hasProfile && <ProfileLink />}
      </div>
    </div>
  );
}

function NoProfile() {
  return (
    <div className="empty" role="status">
      <h2>{translate('today_no_profile_title')}</h2>
      <p>{translate('today_no_profile_text')}</p>
      <div className="form-actions">
        <ProfileLink isPrimary />
      </div>
    </div>
  );
}

function Quiet() {
  return (
    <div className="empty" role="status">
      <h2>{translate('today_none_title')}</h2>
      <p>{translate('today_none_text')}</p>
      <p>{translate('today_none_more')}</p>
      <div className="form-actions">
        <a className="button" href="#companies">
          {translate('companies_title')}
        </a>
        <a className="button" href="#browsing">
          {translate('browsing_title')}
        </a>
      </div>
    </div>
  );
}

function ProfileLink({ isPrimary = false }: { isPrimary?: boolean }) {
  return (
    <a className={isPrimary ? 'button primary' : 'button'} href="#profiles">
      {translate('invitation_link')}
    </a>
  );
}

/** How many companies are known; null until that is known. */
function useCompanyCount(): number | null {
  const workbench = useWorkbench();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const read = async () => {
      const outcome = await workbench.ask('count-knowledge', null);
      setCount(outcome.ok ? outcome.value.companies : 1);
    };
    void read();
  }, [workbench]);
  return count;
}
