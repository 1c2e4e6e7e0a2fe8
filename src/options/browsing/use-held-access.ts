import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Access, AccessName } from './access.ts';

export type HeldAccess = Readonly<Record<AccessName, boolean>>;

/** Which access the browser grants at this moment, also when it changes behind our back; null until it is known. */
export function useHeldAccess(access: Access): {
  readonly held: HeldAccess | null;
  readonly look: () => Promise<HeldAccess>;
} {
  const [held, setHeld] = useState<HeldAccess | null>(null);
  const look = useCallback(async () => {
    const [browsing, linkedIn] = await Promise.all([access.holds('browsing'), access.holds('linkedIn')]);
    const found = { browsing, linkedIn };
    setHeld(found);
    return found;
  }, [access]);
  useEffect(() => {
    void look();
    return access.onChanged(() => void look());
  }, [access, look]);
  return { held, look };
}
