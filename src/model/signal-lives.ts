import type { SignalLife } from './settings.ts';
import { SIGNAL_TYPES, type SignalType } from './signal.ts';

/** How a type of signal counts and ages as shipped, how it speaks for a call, and whether it came to us by itself. */
interface ShippedLife extends SignalLife {
  readonly sign: 'positive' | 'neutral' | 'negative';
  readonly inbound: boolean;
}

type Window = readonly [full: number, expires: number, halfLife: number];

const outbound = (weight: number, [full, expires, halfLife]: Window): ShippedLife => ({
  sign: 'positive',
  inbound: false,
  weight,
  full,
  expires,
  halfLife,
});
const neutral = (weight: number, window: Window): ShippedLife => ({ ...outbound(weight, window), sign: 'neutral' });
const negative = (weight: number, window: Window): ShippedLife => ({ ...outbound(weight, window), sign: 'negative' });
const inbound = (weight: number, window: Window): ShippedLife => ({ ...outbound(weight, window), inbound: true });
const untilCleared = (weight: number): ShippedLife => ({ ...negative(weight, [30, 90, 90]), expires: null });

/**
 * What each type counts (0–100) and how it ages. Windows: the table of the domain's sources (002, 004) with those that
 * sales teams publish. Weights put the types in order, for ranking: a request before a purse that was filled, before
 * plans that need suppliers, before news that only gives a reason to call. Inbound ones follow the points of 001.
 */
export const SIGNAL_LIVES: Readonly<Record<SignalType, ShippedLife>> = {
  // Money that was raised to be spent.
  funding: outbound(80, [30, 90, 30]),
  // Two houses become one: systems, suppliers and people are chosen anew.
  acquisition: outbound(70, [30, 180, 90]),
  // 002. A new leader looks at what there is, and changes it.
  'leadership-change': outbound(75, [30, 120, 90]),
  // 002. A new market needs all that the old one has.
  expansion: outbound(80, [30, 120, 60]),
  // 002. Something to sell, and a reason to talk; often no more than that.
  'product-launch': outbound(50, [30, 90, 30]),
  // Growth that was decided, and a budget with it.
  hiring: outbound(60, [30, 120, 60]),
  // Work that was won has to be done.
  'contract-partnership': outbound(50, [14, 60, 21]),
  // Money, and duties of reporting that are new.
  'ipo-listing': outbound(65, [30, 120, 60]),
  // It comes four times a year and asks for nothing.
  'financial-results': neutral(25, [14, 60, 21]),
  // 002. What they run is being changed: what fits to it is asked for now.
  'technology-change': outbound(75, [30, 120, 60]),
  // 002: a new domain. Much is made anew, little of it for long.
  rebrand: outbound(45, [30, 90, 45]),
  relocation: outbound(45, [30, 90, 45]),
  // A reason to congratulate.
  award: neutral(20, [14, 60, 21]),
  // As hiring, but seen afterwards.
  'headcount-growth': outbound(55, [60, 180, 90]),
  // 002: a savings programme, and the best match buys nothing now.
  layoffs: negative(80, [30, 180, 90]),
  insolvency: untilCleared(100),
  closure: untilCleared(90),
  // 001: 100 points; 004: handed over at once.
  'demo-request': inbound(100, [1, 30, 3]),
  // 001: 50 points, but they asked for an answer (004).
  'contact-request': inbound(90, [1, 30, 3]),
  // 001: 15 points; 004: repeated visits are worth a call, and several add up.
  'pricing-visit': inbound(60, [1, 30, 3]),
  // 002: active reading of key content.
  'content-read': inbound(35, [7, 45, 14]),
  // 001: 25 points.
  'webinar-attended': inbound(50, [7, 45, 14]),
  // 001: 5 points.
  newsletter: inbound(15, [7, 45, 14]),
};

/** The types as people look for them: what speaks for a call, what may be mentioned, what speaks against, who asked. */
export const SIGNAL_GROUPS = ['positive', 'neutral', 'negative', 'inbound'] as const;
export type SignalGroup = (typeof SIGNAL_GROUPS)[number];

/** The types of a group, in their order. */
export function typesIn(group: SignalGroup): SignalType[] {
  return SIGNAL_TYPES.filter((type) => {
    const { sign, inbound: isInbound } = SIGNAL_LIVES[type];
    return isInbound ? group === 'inbound' : group === sign;
  });
}
