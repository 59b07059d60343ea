import { type Asked, type Calls as CommonCalls, callsOf, type Platform } from '@yeondong/testing';

/** Short ways to ask and to act on one platform; who acts is the innovation office unless another is named. */
export interface Calls extends CommonCalls {
  task(code: string): Promise<Asked>;
}

export function callsOn(platform: Platform): Calls {
  const calls = callsOf(platform, 'innovation');
  const { read } = calls;
  return {
    ...calls,
    task: async (code) =>
      (
        await read(`{ innovationTask(code: "${code}") { id version status dueOn late department { id code }
          milestones { id title weight dueOn doneOn reports { doneOn department { code } } }
          parts { department { id code } progress { actual } }
          progress { planned actual ratio light } } }`)
      ).innovationTask,
  };
}
