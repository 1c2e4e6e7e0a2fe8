// What the toolbar button opens: which company this is, what it is to the seller, why, and the next step.
import { errorSentence, noCompanySentence } from '../i18n/names.ts';
import { translate } from '../i18n/translate.ts';
import type { ErrorCode } from '../messages/outcome.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { CompanyPopup } from './CompanyPopup.tsx';
import { Explanation } from './Explanation.tsx';
import { FillInSection } from './FillInSection.tsx';

/** The view of a tab; null when there is no tab to look at. */
export function Popup({ tabId }: { tabId: number | null }) {
  if (tabId === null) {
    return (
      <Explanation
        title={translate('label_no_company')}
        why={noCompanySentence('not-a-web-page')}
        todo={translate('todo_open_company')}
      />
    );
  }
  return <TabPopup tabId={tabId} />;
}

function TabPopup({ tabId }: { tabId: number }) {
  const { answer, reload } = useAnswer('view-tab', { tabId });
  if (answer.state === 'waiting') return <Loading />;
  if (answer.state === 'failed') return <Failed code={answer.code} onRetry={reload} />;
  const view = answer.value;
  switch (view.status) {
    case 'company':
      return <CompanyPopup tabId={tabId} view={view} onChanged={reload} />;
    case 'no-company':
      return (
        <Explanation
          title={translate('label_no_company')}
          why={noCompanySentence(view.reason)}
          todo={view.reason === 'excluded-site' ? translate('todo_excluded') : translate('todo_open_company')}
          section={view.reason === 'excluded-site' ? 'browsing' : undefined}
        >
          {view.fillIn !== null && <FillInSection key={view.url} start={view.fillIn} onChanged={reload} />}
        </Explanation>
      );
    case 'unreadable':
      return (
        <Explanation
          title={translate('unreadable_title')}
          why={translate('unreadable_why')}
          todo={translate('unreadable_todo')}
        >
          <FillInSection key={view.url} start={view.fillIn} onChanged={reload} />
        </Explanation>
      );
  }
}

/** Drawn at once but shown late: a fast answer should not flicker. */
function Loading() {
  return (
    <main className="popup">
      <h1 className="visually-hidden">{translate('extension_name')}</h1>
      <p className="loading" role="status">
        {translate('loading')}
      </p>
    </main>
  );
}

function Failed({ code, onRetry }: { code: ErrorCode; onRetry: () => void }) {
  const refused = code === 'cannot-read-page';
  return (
    <Explanation
      title={refused ? translate('unreadable_title') : translate('failed_title')}
      why={errorSentence(code)}
      todo={refused ? translate('todo_open_company') : undefined}
      onRetry={refused ? undefined : onRetry}
    />
  );
}
