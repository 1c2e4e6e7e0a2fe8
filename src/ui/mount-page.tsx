import { type ComponentChildren, render } from 'preact';
import { translate } from '../i18n/translate.ts';

/** Draws a page of ours into its `#app` element, and tells the document its language and title. */
export function mountPage(title: string, content: ComponentChildren): void {
  const app = document.getElementById('app');
  if (app === null) throw new Error('The page has no #app element.');
  document.documentElement.lang = translate('language');
  document.title = title;
  render(content, app);
}
