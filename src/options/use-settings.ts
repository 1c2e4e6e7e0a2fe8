import { useState } from 'preact/hooks';
import type { ErrorCode } from '../messages/outcome.ts';
import type { BrowsingSettings } from '../model/settings.ts';
import { usePageServices } from '../ui/page-services.ts';
import { useAnswer } from '../ui/use-answer.ts';

/** Where and when pages are read, with a way to change a part of it. `settings` is null until they are read. */
export function useSettings() {
  const { send } = usePageServices();
  const { answer, reload } = useAnswer('read-settings', {});
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const settings: BrowsingSettings | null = answer.state === 'ready' ? answer.value : null;

  /** Writes them with a part replaced; false when that failed, and then `failure` says why. */
  const change = async (part: Partial<BrowsingSettings>): Promise<boolean> => {
    if (settings === null) return false;
    const { excludedDomains, labelWhileBrowsing, labelOnLinkedIn } = settings;
    const kept = { excludedDomains, labelWhileBrowsing, labelOnLinkedIn };
    const outcome = await send('write-settings', { settings: { ...kept, ...part } });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) reload();
    return outcome.ok;
  };

  return { settings, change, failure: answer.state === 'failed' ? answer.code : failure };
}
