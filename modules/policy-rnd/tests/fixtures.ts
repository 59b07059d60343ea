import { type Asked, type Calls as CommonCalls, callsOf, type Platform } from '@yeondong/testing';

/** Short ways to ask and to act on one platform; who acts is the officer unless another is named. */
export interface Calls extends CommonCalls {
  personId(login: string): Promise<string>;
  proposal(code: string, as?: string): Promise<Asked>;
}

export function callsOn(platform: Platform): Calls {
  const calls = callsOf(platform, 'policy');
  const { read } = calls;
  return {
    ...calls,
    personId: async (login) =>
      (await read(`{ people(where: {login: {eq: "${login}"}}) { nodes { id } } }`)).people.nodes[0].id,
    proposal: async (code, as) =>
      (await read(`{ proposal(code: "${code}") { id version status reviews { id version reviewer { login } } } }`, as))
        .proposal,
  };
}
