// Which rows of a long list are in view. Browsers draw nothing below some 17 million pixels (Firefox), so a list that
// would be taller than this has a shorter canvas, on which a pixel of the scroll bar stands for several.

/** Pixels. */
export const ROW_HEIGHT = 36;
export const TALLEST = 8_000_000;
/** Rows drawn above and below those in view. */
const BEYOND = 6;

export function canvasHeight(rows: number): number {
  return Math.min(rows * ROW_HEIGHT, TALLEST);
}

/** Whether a pixel of the canvas stands for more than one of the list. */
export function isScaled(rows: number): boolean {
  return rows * ROW_HEIGHT > TALLEST;
}

/** Where in the list the view begins (pixels) when the canvas is scrolled so far. */
export function topOf(scrolled: number, rows: number, view: number): number {
  return scrolled * scaleOf(rows, view);
}

/** How far the canvas is scrolled when the view begins at a place of the list (pixels). */
export function scrolledTo(top: number, rows: number, view: number): number {
  return top / scaleOf(rows, view);
}

/** The place of the list (pixels) nearest to where the view begins now that shows a row whole. */
export function topShowing(row: number, top: number, view: number): number {
  if (row * ROW_HEIGHT < top) return row * ROW_HEIGHT;
  return Math.max(top, (row + 1) * ROW_HEIGHT - view);
}

/** The rows to draw: from the first on, up to but without the last. */
export function rowsInView(top: number, rows: number, view: number): { readonly first: number; readonly last: number } {
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - BEYOND);
  return { first, last: Math.min(rows, Math.ceil((top + view) / ROW_HEIGHT) + BEYOND) };
}

/** A place in the list that the view can begin at. */
export function clampTop(top: number, rows: number, view: number): number {
  return Math.max(0, Math.min(top, rows * ROW_HEIGHT - view));
}

function scaleOf(rows: number, view: number): number {
  const canvas = canvasHeight(rows) - view;
  return canvas <= 0 ? 1 : (rows * ROW_HEIGHT - view) / canvas;
}
