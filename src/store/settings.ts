import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { Step } from './change.ts';
import type { Database } from './database.ts';

/** The seller's settings; a setting that was never made has its default. */
export async function readSettings(database: Database): Promise<Settings> {
  return withDefaults(await database.get('settings', 'settings'));
}

/** Settings as they were stored, with the defaults of those that were never made. */
export function withDefaults(stored: Settings | undefined): Settings {
  return { ...DEFAULT_SETTINGS, ...stored };
}

/** The change that stores the settings. */
export function putSettings(settings: Settings): Step<'settings'> {
  return { collection: 'settings', key: 'settings', value: settings };
}
