import type { TabView } from '../messages/views.ts';
import { followUpSentence } from './follow-up-sentence.ts';
import { labelName, noCompanySentence } from './names.ts';
import { reasonSentence } from './reason-sentence.ts';
import { translate } from './translate.ts';

/** What hovering over the toolbar icon says: label, company, first reason and a follow-up due at `now` (epoch ms). */
export function titleOf(view: TabView, now: number): string {
  const title = labelTitle(view);
  const followUp = view.status === 'company' ? (view.company?.followUp ?? null) : null;
  if (followUp === null || followUp.at > now) return title;
  return translate('title_reminder', { reminder: followUpSentence(followUp, now), title });
}

function labelTitle(view: TabView): string {
  switch (view.status) {
    case 'company': {
      const label = labelName(view.verdict.label);
      const company = view.facts.name.value;
      const reason = view.verdict.reasons[0];
      if (reason === undefined) return translate('title_company', { label, company });
      // "Sp. z o.o." ends the sentence by itself.
      const named = company.replace(/\.$/, '');
      return translate('title_company_reason', { label, company: named, reason: reasonSentence(reason) });
    }
    case 'no-company':
      return translate('title_no_company', { reason: noCompanySentence(view.reason) });
    case 'unreadable':
      return translate('title_unreadable');
  }
}
