// Importing this file gives tests a browser that speaks English from public/_locales, as the real one would.
// It must be imported before anything that reaches src/platform/browser.ts.
import en from '../../public/_locales/en/messages.json';
import fi from '../../public/_locales/fi/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const locales: Readonly<Record<'en' | 'fi', Readonly<Record<string, Message>>>> = { en, fi };
let spoken: keyof typeof locales = 'en';

/** Makes the browser speak another language from now on. */
export function speak(language: keyof typeof locales): void {
  spoken = language;
}

/** The browser's own rules: `$NAME$` stands for a placeholder, whose `$1` stands for a value; unknown keys are empty. */
function getMessage(key: string, values: readonly string[] = []): string {
  const found = locales[spoken][key];
  if (found === undefined) return '';
  return found.message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
    const content = found.placeholders?.[name.toLowerCase()]?.content ?? '';
    return content.replaceAll(/\$(\d)/g, (_match, index: string) => values[Number(index) - 1] ?? '');
  });
}

const runtime = { id: 'test' };
const i18n = { getMessage, getUILanguage: () => (spoken === 'en' ? 'en-GB' : spoken) };
// The polyfill asks for both names before it takes the second.
Object.assign(globalThis, { chrome: { runtime }, browser: { runtime, i18n } });
