import { conflict, ERROR_CODES, PlatformError, RuleError, refuse } from '@yeondong/schema';
import { buildSchema, execute, GraphQLError, GraphQLScalarType, parse, validate } from 'graphql';
import { pino } from 'pino';
import en from '../../messages/en.json' with { type: 'json' };
import ko from '../../messages/ko.json' with { type: 'json' };
import { createErrorFormatter } from './error-formatter.js';
import { problemBody } from './problem.js';
import { httpStatus } from './statuses.js';
import { mergeMessages } from './texts.js';

const lines: string[] = [];
const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
const module = {
  messages: {
    ko: { 'bsc.weight': '{name:은/는} 100이어야 합니다.', 'when.wrong': '날짜가 아닙니다.' },
    en: { 'bsc.weight': '{name} must be 100.', 'when.wrong': 'It is no day.' },
  },
};
const errors = createErrorFormatter(mergeMessages([module]), log);
const mark = { locale: 'ko', requestId: 'r-1' } as const;
const english = { locale: 'en', requestId: 'r-1' } as const;

const Day = new GraphQLScalarType({
  name: 'Day',
  parseValue: () => {
    throw refuse('when.wrong');
  },
});
const schema = buildSchema(
  'enum Kind { A B } scalar Day input I { day: Day count: Int } type Query { f(i: I, n: Int!, k: Kind): Int x: String }',
);
Object.assign(schema.getType('Day') as object, { parseValue: Day.parseValue });

const invalid = (text: string) => validate(schema, parse(text))[0];
const run = async (document: string, variableValues: object) =>
  (await execute({ schema, document: parse(document), variableValues: variableValues as never })).errors?.[0];

beforeEach(() => lines.splice(0));

test('what nobody expected is told by the request id alone; its stack is in the log', () => {
  const secret = new Error('SQLITE_ERROR: no such column: person.password_hash at /srv/app/store.js');
  const { status, error } = errors.format(secret, mark);
  expect(status).toBe(500);
  expect(error).toEqual({
    message: ko.INTERNAL_SERVER_ERROR,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' },
  });
  expect(lines[0]).toContain('password_hash');
  expect(lines[0]).toContain('r-1');
});

test('an error of the platform keeps its code and details, wrapped by an executor or not', () => {
  const wrapped = new GraphQLError('CONFLICT', { path: ['updateGoal'], originalError: conflict(7, { code: 'G1' }) });
  const { status, error } = errors.format(wrapped, mark);
  expect(status).toBe(409);
  expect(error.path).toEqual(['updateGoal']);
  expect(error.extensions).toEqual({ code: 'CONFLICT', requestId: 'r-1', version: 7, current: { code: 'G1' } });
  expect(lines).toEqual([]);
});

test('details choose the more exact text', () => {
  const { error } = errors.format(
    new PlatformError('QUERY_TOO_COMPLEX', { what: 'depth', cost: 16, limit: 15 }),
    english,
  );
  expect(error.message).toBe('The query is too deep: 16 levels (limit 15).');
});

test('a rule is told with all its issues, in the language of the request', () => {
  const issues = [
    { path: ['input', 'weights', 0], code: 'bsc.weight', params: { name: '합계' } },
    { path: ['input', 'title'], code: 'unheard-of' },
  ];
  const { error, status } = errors.format(new RuleError(issues), mark);
  expect(status).toBe(400);
  expect(error.message).toBe('고쳐야 할 곳이 2군데 있습니다.');
  expect(error.extensions.code).toBe('BAD_USER_INPUT');
  expect(error.extensions.issues).toEqual([
    { path: ['input', 'weights', 0], code: 'bsc.weight', message: '합계는 100이어야 합니다.' },
    { path: ['input', 'title'], code: 'unheard-of', message: ko['issue.other'] },
  ]);
});

test('faults of a document get their code and no suggestion', () => {
  const unknown = errors.format(invalid('{f(n: 1, k: C)}'), english);
  expect(unknown.status).toBe(400);
  expect(unknown.error.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(unknown.error.message).toBe('Kind has no value C.');
  const field = errors.format(invalid('{y}'), mark).error;
  expect(field.message).toBe('Query 형에 y 필드가 없습니다.');
  expect(JSON.stringify(field)).not.toContain('Did you mean');
});

test('faults of syntax get their code', () => {
  try {
    parse('{ x ');
    throw new Error('parsed');
  } catch (fault) {
    expect(errors.format(fault, mark).error.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect(errors.format(fault, mark).error.message).toBe(
      '질의의 문법이 잘못되었습니다: Name가 와야 할 곳에 <EOF>가 있습니다.',
    );
  }
});

test('wrong variables are wrong input, with the place of the value', async () => {
  const number = errors.format(await run('query($i: I){f(i: $i, n: 1)}', { i: { count: 'many' } }), english).error;
  expect(number.extensions.code).toBe('BAD_USER_INPUT');
  expect(number.extensions.issues).toEqual([
    {
      path: ['i', 'count'],
      code: 'invalidVariable',
      message: 'The value of variable $i does not fit: "many" is not a value of type Int.',
    },
  ]);
  const missing = errors.format(await run('query($n: Int!){f(n: $n)}', {}), english).error;
  expect(missing.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path: ['n'] }] });
});

test('a rule of a scalar names the place in the variables', async () => {
  const { error } = errors.format(await run('query($i: I){f(i: $i, n: 1)}', { i: { day: 'soon' } }), mark);
  expect(error.extensions.issues).toEqual([{ path: ['i', 'day'], code: 'when.wrong', message: '날짜가 아닙니다.' }]);
});

test('a value that a resolver made wrong is the fault of the server', () => {
  const fault = new GraphQLError('Int cannot represent non-integer value: "x"', {
    path: ['f'],
    originalError: new Error('x'),
  });
  expect(errors.format(fault, mark).error.extensions.code).toBe('INTERNAL_SERVER_ERROR');
});

test('time that is over is TIMEOUT', () => {
  expect(errors.format(new DOMException('late', 'TimeoutError'), mark).status).toBe(504);
});

test('at most five faults are told', () => {
  const many = validate(schema, parse('{a b c d e g h}'));
  expect(many.length).toBeGreaterThan(5);
  expect(errors.formatAll(many, mark).errors).toHaveLength(5);
});

test('other endpoints tell the same as a problem document', () => {
  const body = JSON.parse(problemBody(errors.format(new PlatformError('RATE_LIMITED', { retryAfter: 3 }), english)));
  expect(body).toMatchObject({
    title: 'RATE_LIMITED',
    code: 'RATE_LIMITED',
    status: 429,
    retryAfter: 3,
    requestId: 'r-1',
  });
  expect(body.detail).toBe('Too many requests. Please try again in 3 seconds.');
});

test('every code has a status and a text, and both languages have the same texts with the same parameters', () => {
  const parameters = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
  expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
  for (const code of ERROR_CODES) {
    expect(httpStatus(code)).toBeGreaterThanOrEqual(400);
    expect(ko[code]).toMatch(/[가-힣]/);
  }
  for (const [key, text] of Object.entries(en)) {
    const korean = (ko as Record<string, string>)[key] ?? '';
    expect(korean).toMatch(/[가-힣]/);
    expect([key, parameters(korean).filter((name) => parameters(text).includes(name))]).toEqual([
      key,
      parameters(korean),
    ]);
  }
});
