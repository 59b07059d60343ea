import { PlatformError, RuleError, refuse } from '@yeondong/schema';

interface DriverError {
  readonly code?: string;
  readonly errno?: number;
  readonly message: string;
  /** The statement that was refused. */
  readonly sql?: string;
}

const TRANSIENT_CODES = new Set([
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_LOCKED',
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'ECONNREFUSED',
]);
/** Lock wait, deadlock, snapshot conflict, node not ready, too many connections, server gone. */
const TRANSIENT_NUMBERS = new Set([1205, 1213, 1020, 1047, 1040, 2006, 2013]);
const TOO_SLOW = 1969;

const asDriverError = (error: unknown): DriverError =>
  (error as { driverError?: DriverError }).driverError ?? (error as DriverError);

/** Whether the same work may succeed when it is done again. */
export function isTransient(error: unknown): boolean {
  if (error instanceof PlatformError) return error.code === 'RETRY';
  const { code, errno } = asDriverError(error);
  return TRANSIENT_CODES.has(code ?? '') || TRANSIENT_NUMBERS.has(errno ?? 0);
}

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `core_initiative.code`, or the key `core_initiative_code_u` of the table that the statement writes, names the field `code`. */
function fieldOf({ message, sql = '' }: DriverError): string | null {
  const sqlite = /UNIQUE constraint failed: [a-z_]+\.([a-z_]+)/.exec(message)?.[1];
  if (sqlite) return camel(sqlite);
  const table = /^\s*(?:insert\s+into|update)\s+`?([a-z_]+)/i.exec(sql)?.[1];
  const key = /for key '(?:[a-z_]+\.)?([a-z_]+)_u'/.exec(message)?.[1];
  return table && key?.startsWith(`${table}_`) ? camel(key.slice(table.length + 1)) : null;
}

/** What the caller is told of a database's refusal: never its text. */
export function translated(error: unknown): unknown {
  if (error instanceof PlatformError || error instanceof RuleError) return error;
  const refused = asDriverError(error);
  const { code, errno } = refused;
  if (isTransient(error)) return new PlatformError('RETRY', {}, error);
  if (errno === TOO_SLOW) return new PlatformError('TIMEOUT', {}, error);
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || errno === 1062) {
    const field = fieldOf(refused);
    return refuse('record.duplicate', field ? ['input', field] : []);
  }
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || errno === 1451 || errno === 1452) return refuse('record.in-use');
  return error;
}

/** Work whose refusals by the database are told in the platform's own terms. */
export async function translating<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translated(error);
  }
}
