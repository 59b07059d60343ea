import { type GqlError, type Platform } from '@yeondong/testing';

// biome-ignore lint/suspicious/noExplicitAny: an answer is as its query asks for it
type Asked = any;
type Call = readonly [mutation: string, inputType: string, selection: string, input: object, as?: string];

/** Code and place of every issue of an answer. */
const issuesOf = (errors: readonly GqlError[]): [string, string][] =>
  errors.flatMap(({ extensions }) =>
    (extensions.issues ?? []).map(({ code, path }): [string, string] => [code, [...path].join('.')]),
  );

/** Short ways to ask and to act on one platform; who acts is the innovation office unless another is named. */
export interface Calls {
  read(query: string, as?: string): Promise<Asked>;
  done(...call: Call): Promise<Asked>;
  refused(...call: Call): Promise<[string, string][]>;
  codes(...call: Call): Promise<string[]>;
  idOf(field: string, code: string): Promise<string>;
  task(code: string): Promise<Asked>;
}

export function callsOf(platform: Platform): Calls {
  const run = (...[name, type, below, input, as = 'innovation']: Call) =>
    platform.gql<{ it: Asked }>(
      `mutation($input: ${type}!) { it: ${name}(input: $input) { ${below} } }`,
      { input },
      { as },
    );
  const read: Calls['read'] = (query, as = 'innovation') => platform.data(query, {}, { as });
  return {
    read,
    async done(...call) {
      const { data, errors } = await run(...call);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data?.it;
    },
    refused: async (...call) => issuesOf((await run(...call)).errors),
    codes: async (...call) => (await run(...call)).codes,
    idOf: async (field, code) => (await read(`{ it: ${field}(code: "${code}") { id } }`)).it.id,
    task: async (code) =>
      (
        await read(`{ innovationTask(code: "${code}") { id version status dueOn late department { id code }
          milestones { id title weight dueOn doneOn reports { doneOn department { code } } }
          parts { department { id code } progress { actual } }
          progress { planned actual ratio light } } }`)
      ).innovationTask,
  };
}
