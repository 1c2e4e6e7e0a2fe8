import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  canvasHeight,
  clampTop,
  isScaled,
  ROW_HEIGHT,
  rowsInView,
  scrolledTo,
  topOf,
  topShowing,
} from './virtual-rows.ts';

/** Pixels in view until the element is measured. */
const FIRST_VIEW = 600;
/** The height of the header, which stays in view (pixels). */
const HEADER = 36;

/** What of a long list is in view, and ways to bring other rows there. */
export function useScrolling(rows: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState(FIRST_VIEW);
  const [top, setTop] = useState(0);
  /** Where we scrolled to ourselves: on a shortened canvas a pixel says less than `top`. */
  const own = useRef(-1);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => setView(Math.max(ROW_HEIGHT, element.clientHeight - HEADER));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const goTo = (wanted: number) => {
    const next = clampTop(wanted, rows, view);
    setTop(next);
    const element = scroller.current;
    if (element === null) return;
    element.scrollTop = scrolledTo(next, rows, view);
    own.current = element.scrollTop;
  };

  // On a shortened canvas the wheel moves the rows by what it says, not by what its pixels stand for.
  const turn = useRef<(event: WheelEvent) => void>(() => undefined);
  turn.current = (event) => {
    if (!isScaled(rows) || event.ctrlKey || event.deltaY === 0) return;
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? ROW_HEIGHT : 1;
    goTo(top + event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? view : unit));
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    const listen = (event: WheelEvent) => turn.current(event);
    element?.addEventListener('wheel', listen, { passive: false });
    return () => element?.removeEventListener('wheel', listen);
  }, []);

  // Fewer rows than before: what was in view may be beyond the end.
  const shownTop = clampTop(top, rows, view);
  const scrolled = scrolledTo(shownTop, rows, view);
  return {
    scroller,
    height: canvasHeight(rows),
    /** Rows in view. */
    page: Math.max(1, Math.floor(view / ROW_HEIGHT)),
    ...rowsInView(shownTop, rows, view),
    /** Where a row is drawn on the canvas (pixels). */
    placeOf: (row: number) => (isScaled(rows) ? row * ROW_HEIGHT - shownTop + scrolled : row * ROW_HEIGHT),
    onScroll: () => {
      const now = scroller.current?.scrollTop ?? 0;
      if (now !== own.current) setTop(topOf(now, rows, view));
      own.current = -1;
    },
    bringIntoView: (row: number) => {
      const next = topShowing(row, shownTop, view);
      if (next !== shownTop) goTo(next);
    },
    toStart: () => goTo(0),
  };
}
