import type { SignalType } from '../model/signal.ts';

/** How a type of signal speaks for a call and how it ages. Days. `expires` null: it counts until the seller clears it. */
export interface SignalLife {
  readonly sign: 'positive' | 'neutral' | 'negative';
  readonly inbound: boolean;
  /** Days at full strength. */
  readonly full: number;
  readonly expires: number | null;
  readonly halfLife: number;
}

const outbound = (
  full: number,
  expires: number,
  halfLife: number,
  sign: SignalLife['sign'] = 'positive',
): SignalLife => ({
  sign,
  inbound: false,
  full,
  expires,
  halfLife,
});
const inbound = (full: number, expires: number, halfLife: number): SignalLife => ({
  sign: 'positive',
  inbound: true,
  full,
  expires,
  halfLife,
});
const untilCleared: SignalLife = { sign: 'negative', inbound: false, full: 30, expires: null, halfLife: 90 };

/** Freshness per type: the table of the domain's sources (002, 004) with the windows sales teams publish. */
export const SIGNAL_LIVES: Readonly<Record<SignalType, SignalLife>> = {
  funding: outbound(30, 90, 30),
  acquisition: outbound(30, 180, 90),
  'leadership-change': outbound(30, 120, 90),
  expansion: outbound(30, 120, 60),
  'product-launch': outbound(30, 90, 30),
  hiring: outbound(30, 120, 60),
  'contract-partnership': outbound(14, 60, 21),
  'ipo-listing': outbound(30, 120, 60),
  'financial-results': outbound(14, 60, 21, 'neutral'),
  'technology-change': outbound(30, 120, 60),
  rebrand: outbound(30, 90, 45),
  relocation: outbound(30, 90, 45),
  award: outbound(14, 60, 21, 'neutral'),
  'headcount-growth': outbound(60, 180, 90),
  layoffs: outbound(30, 180, 90, 'negative'),
  insolvency: untilCleared,
  closure: untilCleared,
  'demo-request': inbound(1, 30, 3),
  'contact-request': inbound(1, 30, 3),
  'pricing-visit': inbound(1, 30, 3),
  'content-read': inbound(7, 45, 14),
  'webinar-attended': inbound(7, 45, 14),
  newsletter: inbound(7, 45, 14),
};
