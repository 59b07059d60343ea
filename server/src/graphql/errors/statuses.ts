import type { ErrorCode } from '@yeondong/schema';

const STATUSES: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  QUERY_TOO_COMPLEX: 400,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  RETRY: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
};

/** The HTTP status of a request that ended with this code before anything was executed. */
export const httpStatus = (code: ErrorCode): number => STATUSES[code];
