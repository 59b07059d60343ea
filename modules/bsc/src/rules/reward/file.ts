import { type CsvCell, csvText } from '@yeondong/schema/rules';
import type { LineChange, RewardLine } from './delta.js';
import type { RewardBar, RewardKind } from './shares.js';

interface Column {
  readonly head: string;
  readonly cell: (line: RewardLine) => CsvCell;
}

const KINDS: Readonly<Record<RewardKind, string>> = {
  BONUS: '성과급',
  PERSONNEL_RATING: '인사 고가',
  TALENT: '인재관리',
};
const BARS: Readonly<Record<RewardBar, string>> = {
  PROVISIONAL: '참고(순위 없음)',
  APART: '연중 신설(따로 순위)',
  NO_SCORE: '점수 없음',
};

const WHO: readonly Column[] = [
  { head: '부서코드', cell: ({ code }) => code },
  { head: '부서', cell: ({ nameKo }) => nameKo },
  { head: '평가군', cell: ({ groupKo }) => groupKo },
];
const STANDING: readonly Column[] = [
  { head: '본점수', cell: ({ base }) => ({ number: base }) },
  { head: '총점', cell: ({ total }) => ({ number: total }) },
  { head: '시 순위', cell: ({ cityRank }) => ({ number: cityRank }) },
  { head: '군 순위', cell: ({ groupRank }) => ({ number: groupRank }) },
  { head: '등급', cell: ({ grade }) => grade },
];
const GIVEN: Readonly<Record<RewardKind, readonly Column[]>> = {
  BONUS: [
    { head: '성과급 등급', cell: ({ payGroup }) => payGroup },
    { head: '지급률(%)', cell: ({ payRate }) => ({ number: payRate }) },
    { head: '부서 몫(%)', cell: ({ pay }) => ({ number: pay?.departmentRate ?? null }) },
    { head: '개인 평가의 비율(%)', cell: ({ pay }) => ({ number: pay?.personShare ?? null }) },
    { head: '대상 인원', cell: ({ pay }) => ({ number: pay?.served ?? null }) },
    { head: '제외(근무 2개월 미만)', cell: ({ pay }) => unservedText(pay) },
  ],
  PERSONNEL_RATING: [{ head: '인사 고가 가점', cell: ({ ratingPoints }) => ({ number: ratingPoints }) }],
  TALENT: [{ head: '인재관리 대상', cell: ({ inPool }) => (inPool === null ? null : inPool ? '대상' : '비대상') }],
};

/** Who is left out, with the months served: `이름(직위 1개월)`. */
const unservedText = (pay: RewardLine['pay']): string | null =>
  pay?.unserved.map(({ name, post, months }) => `${name}(${post} ${months}개월)`).join('; ') || null;

const REMARK: Column = { head: '비고', cell: ({ bar }) => bar && BARS[bar] };

/** Which file it is. */
export interface RewardFile {
  readonly year: number;
  readonly kind: RewardKind;
  readonly sequence: number;
}

/** The first version: every department with what it gets. */
export function fullFile({ year, kind, sequence }: RewardFile, lines: readonly RewardLine[]): string {
  const columns = [...WHO, ...STANDING, ...GIVEN[kind], REMARK];
  const rows = lines.map((line) => [
    ...[{ number: year }, KINDS[kind], { number: sequence }],
    ...columns.map(({ cell }) => cell(line)),
  ]);
  return csvText([['연도', '보상', '판', ...columns.map(({ head }) => head)], ...rows]);
}

/** A later version: only the departments whose line is another, with what stood in the version before. */
export function deltaFile({ year, kind, sequence }: RewardFile, changes: readonly LineChange[]): string {
  const columns = [...STANDING, ...GIVEN[kind], REMARK];
  const rows = changes.map(({ before, after }) => [
    ...[{ number: year }, KINDS[kind], { number: sequence }, { number: sequence - 1 }],
    changeWord({ before, after }),
    ...WHO.map(({ cell }) => cell((after ?? before) as RewardLine)),
    ...columns.flatMap(({ cell }) => [before && cell(before), after && cell(after)]),
  ]);
  const heads = columns.flatMap(({ head }) => [`앞 ${head}`, head]);
  return csvText([['연도', '보상', '판', '앞 판', '구분', ...WHO.map(({ head }) => head), ...heads], ...rows]);
}

const changeWord = ({ before, after }: LineChange): string =>
  before === null ? '추가' : after === null ? '제외' : '변경';
