import { type OperationDefinitionNode, print, type TypeNode } from 'graphql';
import { Failed } from './operator.js';

/** What is written as a text in JSON; everything else is taken as JSON says. */
const TEXTS = new Set(['ID', 'String', 'Date', 'DateTime', 'Decimal', 'Period']);

/** Variables from `name=value`, as the types that the operation declares for them. */
export function typedVariables(
  operation: OperationDefinitionNode,
  given: readonly string[],
  asked = 'The query',
): Record<string, unknown> {
  const types = new Map(operation.variableDefinitions?.map(({ variable, type }) => [variable.name.value, type]));
  return Object.fromEntries(
    given.map((pair) => {
      const [, name = '', text = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
      const type = types.get(name);
      if (!type) throw new Failed(`${asked} has no variable ${name || pair}`);
      return [name, parsedAs(text, type)];
    }),
  );
}

function parsedAs(text: string, type: TypeNode): unknown {
  const name = print(type).replace('!', '');
  if (TEXTS.has(name)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
