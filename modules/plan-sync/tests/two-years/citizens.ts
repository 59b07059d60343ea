import type { Asked } from '@yeondong/testing';
import { ref } from '../change-calls.js';
import type { Acts } from './acts.js';

const SUBMIT = 'mutation($input: SubmittedOpinionInput!) { submitOpinion(input: $input) { receipt } }';
const READ = 'query($receipt: String!) { submittedOpinion(receipt: $receipt) { status reply item { code } } }';

/** The policy forum of March is held, and what citizens say there is taken in. */
export async function forumOfMarch(acts: Acts): Promise<void> {
  const { done } = acts.calls;
  const input = {
    ...{ code: 'F-2006', titleKo: '정책토론회', kind: 'POLICY_FORUM', heldOn: '2006-03-17' },
    activity: (await acts.calls.read('{ activity(code: "planned.PS-04") { id } }')).activity.id,
    topics: [{ topic: '이웃돌봄', speaker: '복지 단체 사무국장', domain: await acts.id('domain', 'WELFARE') }],
  };
  const planned = await acts.only('staff', 'executive', ['saveForum', 'ForumInput', 'id version', input]);
  const minutes = { heldOn: '2006-03-17', groups: [{ group: 'CITIZEN', people: 60 }], minutes: '이웃돌봄을 논의함' };
  const held = await done('holdForum', 'ForumHeldInput', 'id version', { ...ref(planned), ...minutes }, 'staff');
  const said = { code: 'O-FORUM', titleKo: '밤에도 도움을', content: '밤에도 긴급복지를 물을 수 있게 해 주십시오.' };
  const opinion = { ...said, channel: 'FORUM', forum: held.id, initiative: await acts.id('initiative', 'I-7') };
  await done('receiveOpinion', 'CitizenOpinionInput', 'id', opinion, 'staff');
  await acts.only('head', 'staff', ['closeForum', 'ForumClosing', 'status', ref(held)]);
}

const opinionOf = async (acts: Acts, where: string): Promise<Asked> =>
  (
    await acts.calls.read(
      `{ citizenOpinions(year: 2006, where: ${where}) { nodes { id version status decision item { code } } } }`,
    )
  ).citizenOpinions.nodes[0];

/** From the planner to the department, its staff, its head, and back to the citizen. */
async function answer(acts: Acts, where: string, decision: string, reply: string): Promise<void> {
  const department = await acts.id('department', 'WELFARE_POLICY');
  const assignment = { ...ref(await opinionOf(acts, where)), department };
  const below = 'id version status';
  const assigned = await acts.only('planner', 'head', ['assignOpinion', 'OpinionAssignment', below, assignment]);
  const review = { ...ref(assigned), review: '당직을 두면 됨' };
  const reviewed = await acts.only('staff', 'wonmi.staff', ['reviewOpinion', 'OpinionReview', below, review]);
  const deciding = { ...ref(reviewed), decision, reason: '내년 계획에서 다룸' };
  const decided = await acts.only('head', 'staff', ['decideOpinion', 'OpinionDecisionInput', below, deciding]);
  await acts.calls.done('replyToOpinion', 'OpinionReply', below, { ...ref(decided), reply }, 'staff');
}

export const answerForum = (acts: Acts): Promise<void> =>
  answer(acts, '{code: {eq: "O-FORUM"}}', 'INCORPORATED', '내년 계획에 담겠습니다.');

/** June and July: a citizen writes without an account, and reads by the receipt what became of it. */
export async function online(acts: Acts, refusedOn: string, day: string): Promise<void> {
  const input = { domain: 'WELFARE', title: '경로당 난방', content: '겨울에 경로당이 춥습니다.' };
  await acts.day(refusedOn);
  expect((await acts.platform.gql(SUBMIT, { input })).codes).toEqual(['BAD_USER_INPUT']);
  await acts.day(day);
  const { submitOpinion } = await acts.platform.data<{ submitOpinion: { receipt: string } }>(SUBMIT, { input });
  await answer(acts, '{channel: {eq: ONLINE}}', 'DECLINED', '법령에 따라 이미 지원하고 있습니다.');
  expect(await acts.platform.data(READ, submitOpinion)).toEqual({
    submittedOpinion: { status: 'REPLIED', reply: '법령에 따라 이미 지원하고 있습니다.', item: null },
  });
}

export const unkept = async (acts: Acts): Promise<string[]> =>
  (await acts.calls.read('{ unfulfilledOpinions { code } }')).unfulfilledOpinions.map(({ code }: Asked) => code);

export const forumOpinion = (acts: Acts): Promise<Asked> => opinionOf(acts, '{code: {eq: "O-FORUM"}}');
