import type { TabView } from '../messages/views.ts';
import { labelName, noCompanySentence } from './names.ts';
import { reasonSentence } from './reason-sentence.ts';
import { translate } from './translate.ts';

/** What hovering over the toolbar icon says: the label in words, the company and the first reason. */
export function titleOf(view: TabView): string {
  switch (view.status) {
    case 'company': {
      const label = labelName(view.verdict.label);
      const company = view.facts.name.value;
      const reason = view.verdict.reasons[0];
      if (reason === undefined) return translate('title_company', { label, company });
      return translate('title_company_reason', { label, company, reason: reasonSentence(reason) });
    }
    case 'no-company':
      return translate('title_no_company', { reason: noCompanySentence(view.reason) });
    case 'unreadable':
      return translate('title_unreadable');
  }
}
