import type { Situation } from '../model/play-rule.ts';
import { countryName, formatChoice } from './format.ts';
import { labelName, signalTypeName, stageName, statusName } from './names.ts';
import { translate, translateCount } from './translate.ts';

/** A situation in short: "Trigger · Funding · at most 30 days old". One that asks for nothing is "always". */
export function situationWords({
  labels,
  grades,
  stages,
  statuses,
  signals,
  signalAge,
  sign,
  flipped,
  withoutIcp,
  countries,
}: Situation): string {
  const parts = [
    withoutIcp === true ? translate('situation_without_icp') : '',
    choice(labels, labelName),
    choice(statuses, statusName),
    choice(stages, stageName),
    grades === undefined ? '' : translate('situation_grade', { grades: formatChoice(grades) }),
    flipped === true ? translate('situation_flipped') : '',
    choice(signals, signalTypeName),
    sign === undefined ? '' : translate(sign === 'positive' ? 'situation_positive' : 'situation_negative'),
    signalAge?.min == null ? '' : translateCount('situation_older', signalAge.min),
    signalAge?.max == null ? '' : translateCount('situation_younger', signalAge.max),
    choice(countries, countryName),
  ].filter((part) => part !== '');
  return parts.length === 0 ? translate('situation_always') : parts.join(' · ');
}

function choice<Value>(values: readonly Value[] | undefined, nameOf: (value: Value) => string): string {
  return values === undefined ? '' : formatChoice(values.map(nameOf));
}
