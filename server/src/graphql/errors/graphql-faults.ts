import type { ErrorCode, MessageParams } from '@yeondong/schema';
import type { GraphQLError } from 'graphql';

/** A sentence of graphql-js: the key of our text for it, and its parameters. */
export interface Sentence {
  readonly key: string;
  readonly params: MessageParams;
}

/** A fault of a document or its variables, found by graphql-js. */
export interface GraphQLFault extends Sentence {
  readonly code: ErrorCode;
  /** Where in the variables or arguments, for BAD_USER_INPUT. */
  readonly path: readonly (string | number)[];
}

const NAME = '"(?<name>[^"]*)"';

/** graphql-js knows its faults only by their English sentences. Named groups become the parameters of the text. */
const SENTENCES: readonly (readonly [key: string, sentence: RegExp])[] = [
  ['graphql.tokens', /^Syntax Error: Document contains more (?:than|that) (?<limit>\d+) tokens/],
  ['graphql.expected', /^Syntax Error: Expected (?<expected>.+), found (?<found>.+)\.$/s],
  ['graphql.unexpected', /^Syntax Error: (?:Unexpected|Invalid) (?<found>.+)\.$/s],
  ['graphql.unterminated', /^Syntax Error: Unterminated string\.$/],
  ['graphql.unknownField', new RegExp(`^Cannot query field ${NAME} on type "(?<type>[^"]*)"\\.`)],
  ['graphql.unknownArgument', new RegExp(`^Unknown argument ${NAME} on field "(?<field>[^"]*)"\\.`)],
  ['graphql.unknownType', new RegExp(`^Unknown type ${NAME}\\.`)],
  ['graphql.unknownFragment', new RegExp(`^Unknown fragment ${NAME}\\.`)],
  ['graphql.unknownDirective', /^Unknown directive "@(?<name>[^"]*)"\./],
  ['graphql.unusedFragment', new RegExp(`^Fragment ${NAME} is never used\\.`)],
  ['graphql.cyclicFragment', new RegExp(`^Cannot spread fragment ${NAME} within itself`)],
  ['graphql.undefinedVariable', /^Variable "\$(?<name>[^"]*)" is not defined/],
  ['graphql.unusedVariable', /^Variable "\$(?<name>[^"]*)" is never used/],
  [
    'graphql.variableType',
    /^Variable "\$(?<name>[^"]*)" of type "(?<type>[^"]*)" used in position expecting type "(?<expected>[^"]*)"/,
  ],
  [
    'graphql.missingVariable',
    /^Variable "\$(?<name>[^"]*)" of (?:required|non-null) type "(?<type>[^"]*)" (?:was not provided|must not be null)/,
  ],
  [
    'graphql.invalidVariable',
    /^Variable "\$(?<name>[^"]*)" got invalid value .*?(?: at "(?<at>[^"]*)")?; (?<reason>.+)$/s,
  ],
  [
    'graphql.missingArgument',
    new RegExp(
      `^(?:Field "(?<field>[^"]*)" argument|Argument) ${NAME} of (?:required |non-null )?type "(?<type>[^"]*)"`,
    ),
  ],
  ['graphql.invalidArgument', new RegExp(`^Argument ${NAME} has invalid value`)],
  [
    'graphql.missingSelection',
    new RegExp(`^Field ${NAME} of type "(?<type>[^"]*)" must have a selection of subfields`),
  ],
  ['graphql.needlessSelection', new RegExp(`^Field ${NAME} must not have a selection`)],
  ['graphql.unknownEnumValue', new RegExp(`^Value ${NAME} does not exist in "(?<type>[^"]*)" enum`)],
  ['graphql.unknownInputField', new RegExp(`^Field ${NAME} is not defined by type "(?<type>[^"]*)"`)],
  ['graphql.missingInputField', /^Field "(?<name>[^"]*)" of required type "(?<type>[^"]*)" was not provided/],
  ['graphql.wrongValue', /^Expected value of type "(?<type>[^"]*)", found (?<found>.+?)(?:;|\.)(?:\s|$)/s],
  ['graphql.wrongValue', /^(?<type>Int|Float|String|Boolean|ID) cannot represent .*?: (?<found>.+)$/s],
  ['graphql.nullValue', /^Expected non-nullable type "(?<type>[^"]*)" not to be null/],
  ['graphql.notOfType', /^Expected type "(?<type>[^"]*)"/],
  ['graphql.fieldConflict', /^Fields "(?<name>[^"]*)" conflict because/],
  ['graphql.unknownOperation', /^Unknown operation named "(?<name>[^"]*)"/],
  ['graphql.whichOperation', /^Must provide operation name if query contains multiple operations/],
  ['graphql.noOperation', /^Must provide an operation/],
  ['graphql.introspection', /^Maximum introspection depth exceeded/],
  ['graphql.kindOfOperation', /^Schema is not configured to execute (?<kind>\w+) operation/],
];

/** Faults of values rather than of the document. */
const VALUES = new Set([
  'graphql.missingVariable',
  'graphql.invalidVariable',
  'graphql.invalidArgument',
  'graphql.unknownOperation',
  'graphql.whichOperation',
  'graphql.noOperation',
  'graphql.kindOfOperation',
]);

/** What is wrong with the document or its values; null where the error comes from something else (a resolver, a driver). */
export function graphqlFault(error: GraphQLError): GraphQLFault | null {
  const { key, params } = recognise(error.message);
  if (/^Syntax Error/.test(error.message)) return { code: 'GRAPHQL_PARSE_FAILED', key, params, path: [] };
  const inExecution = error.path !== undefined;
  const aboutValues = VALUES.has(key) || (inExecution && key === 'graphql.missingArgument');
  if (aboutValues) return { code: 'BAD_USER_INPUT', key, params, path: placeOf(params) };
  if (inExecution || (error.originalError && key === 'graphql.other')) return null;
  return { code: 'GRAPHQL_VALIDATION_FAILED', key, params, path: [] };
}

/** Which of the known sentences it is; `graphql.other` with the whole as `detail` where none. */
export function recognise(message: string): Sentence {
  const plain = withoutSuggestions(message);
  for (const [key, sentence] of SENTENCES) {
    const match = sentence.exec(plain);
    if (match) return { key, params: { ...definedGroups(match), detail: plain } };
  }
  return { key: 'graphql.other', params: { detail: plain } };
}

const definedGroups = (match: RegExpExecArray): Record<string, string> =>
  Object.fromEntries(
    Object.entries(match.groups ?? {}).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );

/** "Did you mean …?" tells names to those who guess. */
const withoutSuggestions = (message: string): string => message.replace(/\s*Did you mean [^?]*\?/g, '');

/** `Variable "$input" … at "input.items[2].title"` is the path ["input", "items", 2, "title"]. */
function placeOf({ name, at }: MessageParams): (string | number)[] {
  const text = String(at ?? name ?? '');
  return [...text.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));
}
