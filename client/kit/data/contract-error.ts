import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';

/** One fault of an input, at the path of its field. */
export interface Issue {
  path: string;
  code: string;
  message: string;
}

/** What the server answers to a refused request; `NETWORK` where it was not reached at all. */
export interface ContractError {
  code: string;
  message: string;
  requestId: string | null;
  issues: readonly Issue[];
  /** With CONFLICT: the current version and values. */
  conflict: { version: number; values: Record<string, unknown> } | null;
  /** With RATE_LIMITED: seconds. */
  retryAfter: number | null;
}

/** Why a request was refused, where no field shows it: each fault in the server's words. */
export const refusalWords = ({ issues, message }: ContractError): string =>
  issues.map((issue) => issue.message).join(' ') || message;

interface RawIssue {
  path?: string | readonly (string | number)[];
  code?: string;
  message?: string;
}

function readIssue({ path, code, message }: RawIssue): Issue {
  const steps = typeof path === 'string' ? path.split('.') : (path ?? []).map(String);
  const inside = steps[0] === 'input' || steps[0] === 'variables' ? steps.slice(1) : steps;
  return { path: inside.join('.'), code: code ?? '', message: message ?? '' };
}

function fromExtensions(message: string, extensions: Record<string, unknown>): ContractError {
  const { code, requestId, issues, version, current, retryAfter } = extensions;
  return {
    code: typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR',
    message,
    requestId: typeof requestId === 'string' ? requestId : null,
    issues: Array.isArray(issues) ? issues.map(readIssue) : [],
    conflict: typeof version === 'number' ? { version, values: (current ?? {}) as Record<string, unknown> } : null,
    retryAfter: typeof retryAfter === 'number' ? retryAfter : null,
  };
}

function fromBody(body: string, fallback: string): ContractError {
  try {
    const parsed = JSON.parse(body) as {
      errors?: { message?: string; extensions?: Record<string, unknown> }[];
      detail?: string;
      code?: string;
    };
    const first = parsed.errors?.[0];
    if (first) return fromExtensions(first.message ?? fallback, first.extensions ?? {});
    return fromExtensions(parsed.detail ?? fallback, parsed as Record<string, unknown>);
  } catch {
    return fromExtensions(fallback, {});
  }
}

/** Any failure of a query or mutation in the contract's terms. */
export function readError(error: unknown): ContractError {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    return fromExtensions(first?.message ?? error.message, first?.extensions ?? {});
  }
  if (ServerError.is(error) || ServerParseError.is(error)) return fromBody(error.bodyText, error.message);
  const message = error instanceof Error ? error.message : String(error);
  return { ...fromExtensions(message, {}), code: 'NETWORK' };
}

/** Messages by field path, the first of each. */
export function messagesByField(issues: readonly Issue[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { path, message } of issues) found[path] ??= message;
  return found;
}
