import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { Section } from './Section.tsx';

interface AddableSectionProps {
  readonly title: string;
  /** The words on the button that opens the form. */
  readonly add: string;
  /** Draws the form; it calls `close` when it is done. */
  readonly form: (close: () => void) => ComponentChildren;
  readonly children: ComponentChildren;
}

/** A section with a button that opens a form for one more entry; the button has the focus again when it closes. */
export function AddableSection({ title, add, form, children }: AddableSectionProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const opener = (
    <button type="button" className="link-button" ref={button} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      <Icon name="plus" />
      {add}
    </button>
  );
  return (
    <Section title={title} aside={opener}>
      {isOpen ? form(close) : null}
      {children}
    </Section>
  );
}
