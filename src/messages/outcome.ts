/** What can go wrong in a way the seller can be told about. Each code has a sentence in the UI. */
export const ERROR_CODES = [
  'invalid-request',
  'unknown-message',
  'not-allowed',
  'not-found',
  'no-company',
  'cannot-read-page',
  'nothing-to-undo',
  'forgotten',
  'cannot-merge',
  'too-many-feeds',
  'storage-failed',
  'no-answer',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface Failure {
  readonly code: ErrorCode;
  /** Where the request was wrong ("icp.criteria.0.max"); empty when it does not apply. */
  readonly where: string;
}

/** A value, or a failure as a value: errors do not survive messages in every browser. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

export const success = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
export const failure = (code: ErrorCode, where = ''): Outcome<never> => ({ ok: false, error: { code, where } });
