const SHAPES = {
  check: 'M3.5 8.5l3 3 6-7',
  cross: 'M4 4l8 8M12 4l-8 8',
  question: 'M5.8 6a2.2 2.2 0 1 1 3.4 1.85c-.8.5-1.2.95-1.2 1.8M8 12.2v.1',
  copy: 'M6 6h7v7H6zM3 10V3h7',
  plus: 'M8 3v10M3 8h10',
  up: 'M8 13V4M4 7.5L8 3.5l4 4',
  down: 'M8 3v9M4 8.5l4 4 4-4',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
  link: 'M6.5 3.5H3v9.5h9.5V9.5M9 3h4v4M13 3L7.5 8.5',
  gear: 'M2.5 4.5h6M12 4.5h1.5M2.5 11.5h1.5M7.5 11.5h6M10.2 3v3M5.8 10v3',
  pencil: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2z',
  minus: 'M3.5 8h9',
  more: 'M3 8v.1M8 8v.1M13 8v.1',
  feed: 'M3.6 12.4v.1M3 7.5a5.5 5.5 0 0 1 5.5 5.5M3 3a10 10 0 0 1 10 10',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
} as const;
export type IconName = keyof typeof SHAPES;

/** A line drawing of 16 px in the colour of the text. It is decoration: the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
