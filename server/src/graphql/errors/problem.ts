import type { Refusal } from './error-formatter.js';

/** RFC 9457, with the code, request id and details of the contract beside its own members. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

export const problemBody = ({ status, error }: Refusal): string =>
  JSON.stringify({
    type: 'about:blank',
    title: error.extensions.code,
    status,
    detail: error.message,
    ...error.extensions,
  });
