import { useEffect, useState } from 'preact/hooks';
import { usePageServices } from '../ui/page-services.ts';
import type { SectionName } from './use-route.ts';

/**
 * The section the page opens with where its address names none: today's companies for whoever has a profile or a
 * company, else the first profile. Null until it is known.
 */
export function useHome(isAsked: boolean): SectionName | null {
  const { send } = usePageServices();
  const [home, setHome] = useState<SectionName | null>(null);
  useEffect(() => {
    if (!isAsked) return undefined;
    let isCurrent = true;
    const decide = async () => {
      const icps = await send('list-icps', {});
      const companies = icps.ok && icps.value.length > 0 ? null : await send('find-companies', { text: '' });
      const isNew = companies?.ok === true && companies.value.length === 0;
      if (isCurrent) setHome(isNew ? 'profiles' : 'today');
    };
    void decide();
    return () => {
      isCurrent = false;
    };
  }, [isAsked, send]);
  return isAsked ? home : null;
}
