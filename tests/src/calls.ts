import type { Answer, GqlError } from './caller.js';
import type { Platform } from './platform.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer is as its query asks for it
export type Asked = any;
/** A mutation with one `input`; who acts is the usual account unless another is named. */
export type Call = readonly [mutation: string, inputType: string, selection: string, input: object, as?: string];

/** Code and place of every issue of an answer. */
export const issuesOf = (errors: readonly GqlError[]): [string, string][] =>
  errors.flatMap(({ extensions }) =>
    (extensions.issues ?? []).map(({ code, path }): [string, string] => [code, [...path].join('.')]),
  );

/** Short ways to ask and to act on one platform. */
export interface Calls {
  read(query: string, as?: string): Promise<Asked>;
  run(...call: Call): Promise<Answer<{ it: Asked }>>;
  /** A mutation that must succeed: what it gives. */
  done(...call: Call): Promise<Asked>;
  /** Code and place of each issue that a mutation is refused for. */
  refused(...call: Call): Promise<[string, string][]>;
  codes(...call: Call): Promise<string[]>;
  /** Id of a record, by the root field that reads it by its code. */
  idOf(field: string, code: string): Promise<string>;
}

/** Who asks and acts is this account unless another is named. */
export function callsOf(platform: Platform, usual: string): Calls {
  const run: Calls['run'] = (name, type, below, input, as = usual) =>
    platform.gql(`mutation($input: ${type}!) { it: ${name}(input: $input) { ${below} } }`, { input }, { as });
  const read: Calls['read'] = (query, as = usual) => platform.data(query, {}, { as });
  return {
    read,
    run,
    async done(...call) {
      const { data, errors } = await run(...call);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data?.it;
    },
    refused: async (...call) => issuesOf((await run(...call)).errors),
    codes: async (...call) => (await run(...call)).codes,
    idOf: async (field, code) => (await read(`{ it: ${field}(code: "${code}") { id } }`)).it.id,
  };
}
