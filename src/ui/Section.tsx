import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  /** A word or number beside the title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly className?: string;
}

/** A part of a page under a heading of the second level. */
export function Section({ title, aside, children, className = '' }: SectionProps) {
  const id = useId();
  return (
    <section className={`section ${className}`} aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
