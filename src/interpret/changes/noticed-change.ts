import { pageAddress } from '../../model/page-address.ts';
import type { Noticed } from '../../model/same-event.ts';
import { registerStateOf } from '../words/register-states.ts';
import type { Change } from './change.ts';
import { needOf } from './needs.ts';
import { hasGrown } from './sameness.ts';
import type { Sight } from './sights.ts';

const DAY = 86_400_000;
/** Fewer people than before may have gone by themselves (0–100). */
const MAY_BE_LAYOFFS = 45;

/** A change as an event: between the visit that did not show it and the first that did. `now` is epoch ms. */
export function noticedChange(change: Change, sights: readonly Sight[], url: string, now: number): Noticed {
  const { sighting, isGone, replaced } = change;
  const { field, value, firstAt, lastAt, absentAt } = sighting;
  const [from, to] = isGone ? [lastAt, now] : [absentAt ?? firstAt, firstAt];
  const before = isGone ? value : (replaced?.value ?? null);
  const after = isGone ? null : value;
  return {
    ...kindOf(change),
    date: new Date((from + to) / 2).setHours(0, 0, 0, 0),
    isDateRough: to - from > DAY,
    title: titleOf(change),
    excerpt: sights.find((sight) => sight.field === field && sight.value === value)?.excerpt ?? '',
    url: /^https?:\/\/\S+$/.test(url) ? pageAddress(url) : '',
    source: 'change',
    change: { field, before, after },
  };
}

function kindOf({
  sighting: { field, value, confidence: read },
  replaced,
  confidence,
}: Change): Pick<Noticed, 'type' | 'confidence'> {
  const { type } = needOf(field, value, read);
  if (field === 'employees' && replaced !== null && !hasGrown(replaced.value, value))
    return { type: 'layoffs', confidence: MAY_BE_LAYOFFS };
  if (field === 'register-status' && registerStateOf(value) === 'liquidation') return { type: 'closure', confidence };
  return { type, confidence };
}

/** In signs rather than words, for the seller's language is not known here: "85 → 140", "+ HubSpot", "− Magento". */
function titleOf({ sighting: { field, value }, isGone, replaced }: Change): string {
  if (field === 'management' && replaced !== null)
    return `${replaced.value} → ${value.slice(value.indexOf(':') + 1).trim()}`;
  if (field === 'register-status') return value;
  if (replaced !== null) return `${replaced.value} → ${value}`;
  return isGone ? `− ${value}` : `+ ${value}`;
}
