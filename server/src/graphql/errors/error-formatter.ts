import { type ErrorCode, type Issue, type Lang, type MessageParams, PlatformError, RuleError } from '@yeondong/schema';
import { GraphQLError, type SourceLocation } from 'graphql';
import type { Log } from '../../log.js';
import { graphqlFault, recognise } from './graphql-faults.js';
import { httpStatus } from './statuses.js';
import { fill, type Messages } from './texts.js';

/** At most so many faults of one document are told. */
const MOST_ERRORS = 5;

export interface RequestMark {
  readonly locale: Lang;
  readonly requestId: string;
}

/** What a caller sees of an error; `status` is for errors that come before anything was executed. */
export interface FormattedError {
  readonly message: string;
  readonly locations?: readonly SourceLocation[];
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: ErrorCode; readonly requestId: string } & Readonly<Record<string, unknown>>;
}
export interface Refusal {
  readonly status: number;
  readonly error: FormattedError;
}

export interface ErrorFormatter {
  /** Any thrown thing, from any stage; what nobody expected is logged and told by its request id alone. */
  format(error: unknown, mark: RequestMark): Refusal;
  /** The first five of several, with the status of the first. */
  formatAll(
    errors: readonly unknown[],
    mark: RequestMark,
  ): { readonly status: number; readonly errors: readonly FormattedError[] };
}

interface Finding {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export function createErrorFormatter(messages: Messages, log: Log): ErrorFormatter {
  const text = (lang: Lang, keys: readonly string[], params: MessageParams): string => {
    const key = keys.find((candidate) => candidate in messages[lang]) ?? 'INTERNAL_SERVER_ERROR';
    return fill(messages[lang][key] ?? '', params);
  };
  const explain = (error: unknown, mark: RequestMark): Finding => {
    const cause = causeOf(error);
    if (cause instanceof RuleError) return ofRule(cause, placeIn(error), mark.locale, text);
    if (cause instanceof PlatformError && cause.code !== 'INTERNAL_SERVER_ERROR') {
      if (cause.cause !== undefined)
        log.warn({ err: cause.cause, requestId: mark.requestId, code: cause.code }, 'request failed');
      return ofPlatform(cause, mark.locale, text);
    }
    if (isTimeout(cause)) return ofPlatform(new PlatformError('TIMEOUT'), mark.locale, text);
    const fault = error instanceof GraphQLError ? ofGraphQL(error, mark.locale, text) : null;
    if (fault) return fault;
    log.error({ err: cause, requestId: mark.requestId }, 'unexpected error');
    return { code: 'INTERNAL_SERVER_ERROR', message: text(mark.locale, [], {}), details: {} };
  };
  const format = (error: unknown, mark: RequestMark): Refusal => {
    const { code, message, details } = explain(error, mark);
    const place = error instanceof GraphQLError ? { locations: error.locations, path: error.path } : {};
    const extensions = { ...details, code, requestId: mark.requestId };
    return { status: httpStatus(code), error: { message, ...place, extensions } };
  };
  return {
    format,
    formatAll: (errors, mark) => {
      const told = errors.slice(0, MOST_ERRORS).map((error) => format(error, mark));
      return { status: told[0]?.status ?? 500, errors: told.map(({ error }) => error) };
    },
  };
}

type Text = (lang: Lang, keys: readonly string[], params: MessageParams) => string;

/** What was thrown first: executors wrap it in errors that know the path. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

const isTimeout = (error: unknown): boolean =>
  ['TimeoutError', 'AbortError'].includes((error as Error | undefined)?.name ?? '');

type Path = readonly (string | number)[];

/** Where in the variables a scalar refused its value; nowhere for what a resolver refused. */
const placeIn = (error: unknown): Path => (error instanceof GraphQLError ? (graphqlFault(error)?.path ?? []) : []);

function ofRule(error: RuleError, place: Path, lang: Lang, text: Text): Finding {
  const issues = error.issues.map(({ path, code, params = {} }: Issue) => ({
    path: [...place, ...path],
    code,
    message: text(lang, [code, 'issue.other'], params),
  }));
  const [first] = issues;
  const message =
    issues.length === 1 && first ? first.message : text(lang, ['issue.several'], { count: issues.length });
  return { code: 'BAD_USER_INPUT', message, details: { issues } };
}

/** `details.what` chooses a text more exact than the code's own, where there is one. */
function ofPlatform({ code, details }: PlatformError, lang: Lang, text: Text): Finding {
  const params = Object.fromEntries(
    Object.entries(details).filter((pair): pair is [string, string | number] =>
      ['string', 'number'].includes(typeof pair[1]),
    ),
  );
  const message = text(lang, [`${code}.${String(details.what)}`, code], params);
  return { code, message, details: code === 'BAD_USER_INPUT' ? { issues: [], ...details } : details };
}

function ofGraphQL(error: GraphQLError, lang: Lang, text: Text): Finding | null {
  const fault = graphqlFault(error);
  if (!fault) return null;
  const reason = fault.params.reason === undefined ? null : recognise(String(fault.params.reason));
  const params = reason ? { ...fault.params, reason: text(lang, [reason.key], reason.params) } : fault.params;
  const message = text(lang, [fault.key], params);
  const issues = [{ path: fault.path, code: fault.key.replace('graphql.', ''), message }];
  return { code: fault.code, message, details: fault.code === 'BAD_USER_INPUT' ? { issues } : {} };
}
