import type { RewardLine } from './delta.js';
import { deltaFile, fullFile } from './file.js';

const line = (code: string, more: Partial<RewardLine> = {}): RewardLine => ({
  ...{ code, nameKo: `${code}과`, nameEn: null, groupKo: '본청', groupEn: null, revision: 1 },
  ...{ base: '90.5', total: '-1.5', cityRank: 1, groupRank: 2, grade: 'A', bar: null },
  ...{ payGroup: null, payRate: null, ratingPoints: null, inPool: null },
  ...more,
});
const linesOf = (csv: string): string[] => csv.replace('\ufeff', '').trimEnd().split('\r\n');

const PAY = {
  ...{ departmentRate: '86.25', personShare: 50, served: 9 },
  unserved: [
    { name: '가', post: '주무관', months: 1 },
    { name: '나', post: '과장', months: 0 },
  ],
};

it('has every department of bonus pay with rank, grade, group and rate', () => {
  const lines = [
    line('A', { payGroup: 'S', payRate: '172.5', pay: PAY }),
    line('B', { cityRank: null, groupRank: 1, bar: 'APART' }),
  ];
  expect(linesOf(fullFile({ year: 2007, kind: 'BONUS', sequence: 1 }, lines))).toEqual([
    '연도,보상,판,부서코드,부서,평가군,본점수,총점,시 순위,군 순위,등급,성과급 등급,지급률(%),부서 몫(%),개인 평가의 비율(%),대상 인원,제외(근무 2개월 미만),비고',
    '2007,성과급,1,A,A과,본청,90.5,-1.5,1,2,A,S,172.5,86.25,50,9,가(주무관 1개월); 나(과장 0개월),',
    '2007,성과급,1,B,B과,본청,90.5,-1.5,,1,A,,,,,,,연중 신설(따로 순위)',
  ]);
});

it('has the points of the personnel rating and the talent pool in columns of their own', () => {
  const rating = fullFile({ year: 2007, kind: 'PERSONNEL_RATING', sequence: 1 }, [line('A', { ratingPoints: '1.5' })]);
  expect(linesOf(rating)).toEqual([
    '연도,보상,판,부서코드,부서,평가군,본점수,총점,시 순위,군 순위,등급,인사 고가 가점,비고',
    '2007,인사 고가,1,A,A과,본청,90.5,-1.5,1,2,A,1.5,',
  ]);
  const pool = [line('A', { inPool: true }), line('B', { inPool: false }), line('C', { bar: 'PROVISIONAL' })];
  const talent = linesOf(fullFile({ year: 2007, kind: 'TALENT', sequence: 1 }, pool)).slice(1);
  expect(talent.map((each) => each.split(',').slice(-2))).toEqual([
    ['대상', ''],
    ['비대상', ''],
    ['', '참고(순위 없음)'],
  ]);
});

it('has in a later version only what changed, beside what stood in the version before', () => {
  const [before, after] = [line('A', { inPool: false }), line('A', { grade: 'S', inPool: true })];
  const changes = [
    { before, after },
    { before: null, after: line('N', { inPool: false }) },
    { before: line('G', { inPool: true }), after: null },
  ];
  expect(linesOf(deltaFile({ year: 2007, kind: 'TALENT', sequence: 3 }, changes))).toEqual([
    '연도,보상,판,앞 판,구분,부서코드,부서,평가군,앞 본점수,본점수,앞 총점,총점,앞 시 순위,시 순위,앞 군 순위,군 순위,앞 등급,등급,앞 인재관리 대상,인재관리 대상,앞 비고,비고',
    '2007,인재관리,3,2,변경,A,A과,본청,90.5,90.5,-1.5,-1.5,1,1,2,2,A,S,비대상,대상,,',
    '2007,인재관리,3,2,추가,N,N과,본청,,90.5,,-1.5,,1,,2,,A,,비대상,,',
    '2007,인재관리,3,2,제외,G,G과,본청,90.5,,-1.5,,1,,2,,A,,대상,,,',
  ]);
});
