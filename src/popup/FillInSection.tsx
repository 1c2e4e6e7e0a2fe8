import { useRef, useState } from 'preact/hooks';
import { translate } from '../i18n/translate.ts';
import type { ResponseOf } from '../messages/contract.ts';
import type { FillIn } from '../messages/views.ts';
import { CompanyForm } from '../ui/CompanyForm.tsx';
import { useChangeToast } from '../ui/use-toast.ts';
import { OptionsLink } from './OptionsLink.tsx';

interface FillInSectionProps {
  readonly start: FillIn;
  /** Called when a company was saved, or that was taken back. */
  readonly onChanged: () => void;
}

/** What the seller can do where the page names no company: say which it is. */
export function FillInSection({ start, onChanged }: FillInSectionProps) {
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<ResponseOf<'add-company'>['company'] | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const tell = useChangeToast(() => {
    setSaved(null);
    onChanged();
  });

  const tellSaved = ({ company, wasKnown, undo }: ResponseOf<'add-company'>) => {
    setOpen(false);
    const { value: name } = company.facts.name;
    tell(wasKnown ? translate('fill_in_was_known', { name }) : translate('fill_in_saved', { name }), undo);
    setSaved(company);
    button.current?.focus();
  };

  return (
    <div className="fill-in">
      {saved !== null && (
        <p className="fill-in-saved">
          {translate('saved')} <OptionsLink section={`companies/${saved.id}`}>{saved.facts.name.value}</OptionsLink>
        </p>
      )}
      <button
        type="button"
        className="button"
        ref={button}
        aria-expanded={isOpen}
        onClick={() => setOpen((wasOpen) => !wasOpen)}
      >
        {translate('fill_in')}
      </button>
      {isOpen ? (
        <CompanyForm
          label={translate('fill_in')}
          start={start}
          onSaved={tellSaved}
          onCancel={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}
