import {
  BROWSING_ORIGINS,
  holdsOrigins,
  LINKEDIN_ORIGINS,
  onOriginsChanged,
  releaseOrigins,
  requestOrigins,
} from '../../platform/permissions.ts';

/** The seller's two ways of letting Ermine read without being asked. */
export type AccessName = 'browsing' | 'linkedIn';

/** What the switches ask of the browser. */
export interface Access {
  readonly request: (name: AccessName) => Promise<boolean>;
  readonly holds: (name: AccessName) => Promise<boolean>;
  readonly release: (name: AccessName) => Promise<boolean>;
  readonly onChanged: (listener: () => void) => () => void;
}

const ORIGINS: Readonly<Record<AccessName, string[]>> = { browsing: BROWSING_ORIGINS, linkedIn: LINKEDIN_ORIGINS };

export const browserAccess: Access = {
  request: (name) => requestOrigins(ORIGINS[name]),
  holds: (name) => holdsOrigins(ORIGINS[name]),
  release: (name) => releaseOrigins(ORIGINS[name]),
  onChanged: onOriginsChanged,
};
