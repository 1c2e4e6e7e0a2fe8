import { useState } from 'preact/hooks';
import type { ErrorCode } from '../messages/outcome.ts';
import type { Settings } from '../model/settings.ts';
import { usePageServices } from '../ui/page-services.ts';
import { useAnswer } from '../ui/use-answer.ts';

/** The settings with a way to change a part of them. `settings` is null until they are read. */
export function useSettings() {
  const { send } = usePageServices();
  const { answer, reload } = useAnswer('read-settings', {});
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const settings = answer.state === 'ready' ? answer.value : null;

  /** Writes the settings with a part replaced; false when that failed, and then `failure` says why. */
  const change = async (part: Partial<Settings>): Promise<boolean> => {
    if (settings === null) return false;
    const outcome = await send('write-settings', { settings: { ...settings, ...part } });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) reload();
    return outcome.ok;
  };

  return { settings, change, failure: answer.state === 'failed' ? answer.code : failure };
}
