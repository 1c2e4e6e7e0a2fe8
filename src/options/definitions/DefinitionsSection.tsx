import { useState } from 'preact/hooks';
import { PRESET_KEYS } from '../../i18n/message-keys.ts';
import { presetName } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.ts';
import type { ErrorCode } from '../../messages/outcome.ts';
import { DEFINITION_PRESETS, type Settings } from '../../model/settings.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { usePageServices } from '../../ui/page-services.ts';
import { Section } from '../../ui/Section.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useChangeToast } from '../../ui/use-toast.ts';
import { ScoringForm } from './ScoringForm.tsx';

/** How the seller's team uses the words, and how it counts interest. */
export function DefinitionsSection() {
  const { answer, reload } = useAnswer('read-settings', {});
  const tell = useChangeToast(reload);
  return (
    <>
      <p className="lead-in">{translate('definitions_intro')}</p>
      {answer.state === 'failed' && <ErrorNote code={answer.code} />}
      {answer.state === 'ready' && (
        <>
          <Presets settings={answer.value} onSaved={(undo) => tell(translate('definitions_saved'), undo)} />
          <Section title={translate('scoring_title')} className="scoring-section">
            <p className="lead-in">{translate('scoring_intro')}</p>
            <ScoringForm
              key={JSON.stringify(answer.value.scoring)}
              settings={answer.value}
              onSaved={({ undo }) => tell(translate('scoring_saved'), undo)}
            />
          </Section>
        </>
      )}
    </>
  );
}

/** The three ways of using the words, each explained. */
function Presets({ settings, onSaved }: { settings: Settings; onSaved: (undo: string) => void }) {
  const { send } = usePageServices();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const choose = async (definitions: Settings['definitions']) => {
    const outcome = await send('write-definitions', { definitions, scoring: settings.scoring });
    setFailure(outcome.ok ? null : outcome.error.code);
    if (outcome.ok) onSaved(outcome.value.undo);
  };
  return (
    <fieldset className="presets">
      <legend>{translate('definitions_legend')}</legend>
      {DEFINITION_PRESETS.map((preset) => (
        <label key={preset} className="panel preset">
          <input
            type="radio"
            name="definitions"
            checked={settings.definitions === preset}
            onChange={() => void choose(preset)}
          />
          <span>
            <strong>{presetName(preset)}</strong>
            <span>{translate(PRESET_KEYS[preset].text)}</span>
          </span>
        </label>
      ))}
      <ErrorNote code={failure} />
    </fieldset>
  );
}
