import { badgeLetter, labelName } from '../i18n/names.ts';
import type { Label } from '../model/verdict.ts';

/** A label by colour, letter and word, as on the toolbar. `quiet` is for the labels that apply too. */
export function LabelChip({ label, quiet = false }: { label: Label; quiet?: boolean }) {
  const letter = badgeLetter(label);
  return (
    <span className={`label-chip label-${label}${quiet ? ' quiet' : ''}`}>
      {letter !== '' && (
        <span className="letter" aria-hidden="true">
          {letter}
        </span>
      )}
      {labelName(label)}
    </span>
  );
}
