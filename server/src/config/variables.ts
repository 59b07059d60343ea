import { z } from 'zod';
import { ConfigError } from './config-error.js';

export const MIN_SECRET_BYTES = 32;

const packageName = z.string().regex(/^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/);

/** The packages in the `yeondong` part of a package.json. */
export const packageList = z.object({ yeondong: z.object({ modules: z.array(packageName) }).optional() });

const isRealDate = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

const portNumber = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535));

const moduleList = z
  .string()
  .transform((text) => text.split(',').map((name) => name.trim()))
  .pipe(z.array(packageName));

const words = z.string().regex(/^[\x20-\x7e]+$/);

/** What each variable may hold; `wrong` completes "NAME …". */
export const VARIABLES = {
  HOST: { schema: words.regex(/^[A-Za-z0-9.:_-]+$/), wrong: 'is not a host name or address', example: '127.0.0.1' },
  PORT: { schema: portNumber, wrong: 'is not a whole number from 0 to 65535', example: '4000' },
  REDIS_URL: {
    schema: z.url({ protocol: /^rediss?$/ }),
    wrong: 'is not the address of a Redis server',
    example: 'redis://127.0.0.1:6379',
  },
  YEONDONG_SEED: {
    schema: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    wrong: 'is not the name of a data set',
    example: 'bucheon-2006',
  },
  YEONDONG_PASSWORD: { schema: z.string().min(9), wrong: 'has fewer than 9 characters', example: "'a-longer-one-1'" },
  YEONDONG_SECRET: {
    schema: z.string().refine((text) => Buffer.byteLength(text) >= MIN_SECRET_BYTES),
    wrong: `has fewer than ${MIN_SECRET_BYTES} bytes`,
    example: '"$(openssl rand -hex 32)"',
  },
  YEONDONG_TODAY: {
    schema: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .refine(isRealDate),
    wrong: 'is not a date of the calendar',
    example: '2006-06-15',
  },
  YEONDONG_MODULES: {
    schema: moduleList,
    wrong: 'is not a comma-separated list of package names',
    example: '@yeondong/bsc,@yeondong/plan-sync',
  },
  YEONDONG_RATE: {
    schema: z
      .string()
      .regex(/^[1-9]\d{0,6}$/)
      .transform(Number),
    wrong: 'is not a number of operations a minute',
    example: '600',
  },
  YEONDONG_KEPT_MB: {
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number),
    wrong: 'is not a number of megabytes from 0 to 99999',
    example: '64',
  },
  YEONDONG_SLOW_MS: {
    schema: z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number),
    wrong: 'is not a number of milliseconds from 0 to 999999',
    example: '1000',
  },
  OIDC_ISSUER: {
    schema: z.url({ protocol: /^https?$/ }),
    wrong: 'is not a web address',
    example: 'https://login.example.go.kr',
  },
  OIDC_CLIENT_ID: { schema: words, wrong: 'has other than printable ASCII characters', example: 'yeondong' },
  OIDC_CLIENT_SECRET: {
    schema: words,
    wrong: 'has other than printable ASCII characters',
    example: 'what-the-issuer-gave',
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    wrong: 'is not one of fatal, error, warn, info, debug, trace, silent',
    example: 'info',
  },
} as const;
export type VariableName = keyof typeof VARIABLES;
type ValueOf<N extends VariableName> = z.output<(typeof VARIABLES)[N]['schema']>;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The value of a variable; undefined where it is missing or empty.
 * @throws {ConfigError}
 */
export function readVariable<N extends VariableName>(env: Environment, name: N): ValueOf<N> | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const result = VARIABLES[name].schema.safeParse(text);
  if (!result.success) throw refusal(name, VARIABLES[name].wrong);
  return result.data as ValueOf<N>;
}

export const refusal = (name: VariableName, wrong: string): ConfigError =>
  new ConfigError(name, wrong, VARIABLES[name].example);
