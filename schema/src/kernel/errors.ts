/** Every code a caller may see in `extensions.code` or in a problem document. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_COMPLEX',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'RATE_LIMITED',
  'RETRY',
  'TIMEOUT',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type MessageParams = Readonly<Record<string, string | number>>;

/** One thing wrong with an input: where (`path` of the field), what (`code`, the key of its text in messages.{ko,en}.json). */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly params?: MessageParams;
}

/** What a rule refuses. Reaches the caller as BAD_USER_INPUT with `issues`; nothing has been written. */
export class RuleError extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; '));
    this.name = 'RuleError';
  }
}

/** The one-issue form of {@link RuleError}. */
export const refuse = (code: string, path: readonly (string | number)[] = [], params: MessageParams = {}): RuleError =>
  new RuleError([{ path, code, params }]);

/** Throws where anything was found wrong. */
export function refuseAll(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new RuleError(issues);
}

/** Any refusal other than a rule's. `details` are shown to the caller (current version, limits); `cause` only to the log. */
export class PlatformError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = 'PlatformError';
  }
}

export const unauthenticated = (): PlatformError => new PlatformError('UNAUTHENTICATED');
export const forbidden = (): PlatformError => new PlatformError('FORBIDDEN');
export const notFound = (): PlatformError => new PlatformError('NOT_FOUND');
/** Someone else changed the record first: `version` and `current` are what stands now. */
export const conflict = (version: number, current: Readonly<Record<string, unknown>> = {}): PlatformError =>
  new PlatformError('CONFLICT', { version, current });
