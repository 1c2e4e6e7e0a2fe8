import { type MessageKey, translate } from '../../i18n/translate.ts';
import { DEFINITION_PRESETS, type Settings } from '../../model/settings.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { useToast } from '../../ui/use-toast.ts';
import { useSettings } from '../use-settings.ts';

type Preset = Settings['definitions'];

const WORDS: Readonly<Record<Preset, { readonly name: MessageKey; readonly text: MessageKey }>> = {
  'icp-first': { name: 'preset_icp_first', text: 'preset_icp_first_text' },
  funnel: { name: 'preset_funnel', text: 'preset_funnel_text' },
  'engagement-first': { name: 'preset_engagement_first', text: 'preset_engagement_first_text' },
};

/** Which of the three ways of using the words the seller's team has chosen. */
export function DefinitionsSection() {
  const toast = useToast();
  const { settings, change, failure } = useSettings();
  const choose = async (definitions: Preset) => {
    if (await change({ definitions })) toast({ text: translate('definitions_saved') });
  };
  return (
    <>
      <p className="lead-in">{translate('definitions_intro')}</p>
      <ErrorNote code={failure} />
      {settings !== null && (
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
                <strong>{translate(WORDS[preset].name)}</strong>
                <span>{translate(WORDS[preset].text)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
