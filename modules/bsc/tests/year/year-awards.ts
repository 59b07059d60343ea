import { issuesOf } from '@yeondong/testing';
import type { Calls } from '../fixtures.js';
import { YEAR } from './scenario.js';
import type { YearActs } from './year-acts.js';

const W = 'WELFARE_POLICY';

interface Proposal {
  grade: { id: string; title: string };
  departments: { code: string }[];
  tied: { code: string }[];
}

/** Three awards of the scripted year: two follow from the ranking, the committee decides between two that are tied. */
export async function givesAwards(calls: Calls, acts: YearActs, meeting: string): Promise<void> {
  await calls.moveToday(`${YEAR + 1}-03-10`);
  const grades = [
    { titleKo: '우수', count: 1 },
    { titleKo: '장려', count: 2 },
  ];
  const scheme = await calls.done('saveAwardScheme', 'AwardSchemeInput', 'id version', {
    ...{ year: YEAR, titleKo: `${YEAR}년 우수부서 시상`, scope: 'WHOLE_CITY', dueOn: `${YEAR + 1}-03-31`, grades },
  });
  await calls.done('confirmAwardScheme', 'RecordAsRead', 'state', scheme);
  const { awardSchemes } = await calls.read(
    `{ awardSchemes(year: ${YEAR}) { nodes { proposal { grade { id title(lang: ko) } departments { code } tied { code } } } } }`,
  );
  const { proposal } = awardSchemes.nodes[0];
  const codes = (list: { code: string }[]) => list.map(({ code }) => code).sort();
  expect(proposal.map((each: Proposal) => [each.grade.title, codes(each.departments), codes(each.tied)])).toEqual([
    ['우수', [W], []],
    ['장려', ['CIVIL_SERVICE'], ['CULTURE_ARTS', 'ROADS']],
  ]);
  const [first, second] = proposal.map(({ grade }: Proposal) => grade.id);
  const decide = async (grade: string, code: string, more: object = {}) =>
    issuesOf(
      (
        await calls.run('decideAward', 'AwardDecisionInput', 'id', {
          grade,
          department: await acts.department(code),
          ...more,
        })
      ).errors,
    );
  expect(await decide(first, W)).toEqual([]);
  expect(await decide(second, 'CIVIL_SERVICE')).toEqual([]);
  expect((await decide(second, 'CULTURE_ARTS')).map(([, place]) => place)).toEqual(['input.meeting']);
  expect(await decide(second, 'CULTURE_ARTS', { meeting, reason: '성과지표의 난이도를 감안함' })).toEqual([]);
  expect(await decide(second, 'ROADS', { meeting, reason: '남은 상이 없음' })).not.toEqual([]);
}
