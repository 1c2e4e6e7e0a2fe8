import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useChangeToast } from '../../ui/use-toast.ts';
import { FeedList } from './FeedList.tsx';
import { LivesForm } from './LivesForm.tsx';

/** What each type of signal counts, how long it does, and whether it counts at all. */
export function SignalsSection() {
  const { answer, reload } = useAnswer('read-settings', {});
  // What is being written goes when something was stored or taken back, be it what was there before.
  const [round, setRound] = useState(0);
  const tellSaved = useChangeToast(() => {
    setRound((last) => last + 1);
    reload();
  });
  const tellForgotten = useChangeToast(reload);
  if (answer.state === 'waiting') return null;
  if (answer.state === 'failed') return <ErrorNote code={answer.code} />;
  const { signals } = answer.value;
  return (
    <>
      <FeedList />
      <p className="lead-in">{translate('weighing_intro')}</p>
      <LivesForm
        key={JSON.stringify([signals.lives, signals.muted, round])}
        signals={signals}
        onSaved={({ undo }) => tellSaved(translate('weighing_saved'), undo)}
        onReset={({ undo }) => tellForgotten(translate('weighing_forgotten'), undo)}
      />
    </>
  );
}
