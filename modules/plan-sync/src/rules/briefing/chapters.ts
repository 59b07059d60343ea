import { grouped } from '@yeondong/schema/rules';
import type { GoalState } from '../meeting/goal-standing.js';
import type { InstructionKind, InstructionStatus } from '../meeting/instruction-life.js';
import { indicatorGap } from '../meeting/report-life.js';
import {
  type BriefingLang,
  type BriefingSection,
  type BriefingTable,
  columns,
  inLang,
  lightWord,
  millions,
  NONE,
  percent,
  pick,
  tableChapter,
} from './briefing.js';
import type { GoalFacts, InitiativeFacts, InstructionFacts, ReportFacts } from './facts.js';

type Words = Readonly<Record<BriefingLang, string>>;

const KINDS: Readonly<Record<InstructionKind, Words>> = {
  ORDER: { ko: '지시', en: 'Order' },
  PROPOSAL: { ko: '건의', en: 'Proposal' },
};
const STATUSES: Readonly<Record<InstructionStatus, Words>> = {
  OPEN: { ko: '조치 중', en: 'Open' },
  REPORTED: { ko: '결과 보고', en: 'Reported' },
  CLOSED: { ko: '종결', en: 'Closed' },
};
const OVERDUE: Words = { ko: '기한 지남', en: 'Overdue' };
const STATES: Readonly<Record<GoalState, Words>> = {
  ACHIEVED: { ko: '● 달성', en: '● Achieved' },
  ON_COURSE: { ko: '▷ 달성 예상', en: '▷ On course' },
  SHORT: { ko: '■ 미달 예상', en: '■ Falls short' },
  UNKNOWN: { ko: '○ 판단 보류', en: '○ Unknown' },
};

/** The initiatives in their order, each with how it stands. */
export function agendaChapter(items: readonly InitiativeFacts[], lang: BriefingLang): BriefingSection {
  const say = pick(lang);
  const title = say('보고 순서와 진도', 'Agenda and progress');
  return tableChapter(
    title,
    columns(
      ...[say('순서#', 'No.#'), say('이행과제', 'Initiative'), say('발표 부서', 'Presented by')],
      ...[say('계획 진도#', 'Planned#'), say('실적 진도#', 'Done#'), say('신호', 'Light'), say('중점', 'Look at')],
    ),
    items.map(({ title: name, department, report, light, note }, at) => [
      ...[String(at + 1), inLang(name, lang), inLang(department, lang), percent(report?.planned ?? null)],
      ...[percent(report?.actual ?? null), lightWord(light, lang), note ?? NONE],
    ]),
  );
}

const perIndicator = ({ indicators }: ReportFacts, lang: BriefingLang): string[][] => {
  const say = pick(lang);
  return indicators.map((indicator) => {
    const amount = (value: string | null) =>
      value === null ? NONE : `${grouped(value)}${indicator.unit === null ? '' : ` ${indicator.unit}`}`;
    const [target, result, gap] = [indicator.target, indicator.result, indicatorGap(indicator)].map(amount);
    const line = say(`목표 ${target} → 실적 ${result} (차이 ${gap})`, `target ${target} → ${result} (gap ${gap})`);
    return [say(`지표: ${indicator.title}`, `Indicator: ${indicator.title}`), line];
  });
};

/** The form of each report: goal → indicator → result → gap → action. */
export function reportsChapter(items: readonly InitiativeFacts[], lang: BriefingLang): BriefingSection {
  const say = pick(lang);
  const missing = say('보고서가 제출되지 않았습니다(미보고).', 'No report was handed in.');
  const form = ({ title, department, report }: InitiativeFacts, at: number): BriefingTable => ({
    caption: `${at + 1}. ${inLang(title, lang)} (${inLang(department, lang)})`,
    columns: columns(say('항목', 'Item'), say('내용', 'Content')),
    rows:
      report === null
        ? [[say('보고', 'Report'), missing]]
        : [
            [say('목표', 'Goal'), report.goalText],
            ...perIndicator(report, lang),
            [
              say('진도', 'Progress'),
              say(
                `계획 ${percent(report.planned)} → 실적 ${percent(report.actual)}`,
                `planned ${percent(report.planned)} → done ${percent(report.actual)}`,
              ),
            ],
            [say('추진 실적', 'Done'), report.achieved ?? NONE],
            [say('차이의 원인', 'Why behind'), report.gap ?? NONE],
            [say('조치·실천 계획', 'Action'), report.action ?? NONE],
          ],
  });
  return { title: say('과제별 추진상황 보고', 'Reports by initiative'), paragraphs: [], tables: items.map(form) };
}

export function instructionsChapter(
  title: string,
  rows: readonly InstructionFacts[],
  lang: BriefingLang,
): BriefingSection {
  const say = pick(lang);
  if (rows.length === 0) return { title, paragraphs: [say('해당 없음', 'None.')], tables: [] };
  const heads = [say('보고회', 'Meeting'), say('구분', 'Kind'), say('내용', 'Content'), say('담당 부서', 'Department')];
  return tableChapter(
    title,
    columns(...heads, say('기한', 'Due'), say('상태', 'State'), say('조치 결과', 'What was done')),
    rows.map((row) => [
      ...[inLang(row.meeting, lang), KINDS[row.kind][lang], row.content, inLang(row.department, lang), row.dueOn],
      row.overdue ? OVERDUE[lang] : STATUSES[row.status][lang],
      row.report ?? NONE,
    ]),
  );
}

/** Fiscal plan, budget and spending of each initiative in the year. */
export function moneyChapter(items: readonly InitiativeFacts[], lang: BriefingLang): BriefingSection {
  const say = pick(lang);
  const title = say('예산 현황', 'Budget');
  return tableChapter(
    title,
    columns(
      ...[say('이행과제', 'Initiative'), say('재정계획#', 'Fiscal plan#'), say('예산#', 'Budget#')],
      ...[say('지출#', 'Spent#'), say('집행률#', 'Spent, %#')],
    ),
    items.map(({ title: name, money }) => [
      ...[inLang(name, lang), millions(money.planned), millions(money.budget), millions(money.spent)],
      percent(money.rate),
    ]),
    say('단위: 백만원', 'In millions of won'),
  );
}

/** Goals by domain: attained, forecast for the year's end. */
export function goalsChapter(goals: readonly GoalFacts[], lang: BriefingLang): BriefingSection {
  const say = pick(lang);
  const title = say('정책목표 달성 현황과 연말 전망', 'Goals: attained, and the year’s end');
  const achieved = goals.filter(({ state }) => state === 'ACHIEVED').length;
  return tableChapter(
    title,
    columns(
      ...[say('영역', 'Domain'), say('정책목표', 'Goal'), say('지표 수#', 'Indicators#')],
      ...[say('달성률#', 'Attained#'), say('연말 전망#', 'Forecast#'), say('상태', 'State')],
    ),
    goals.map((goal) => [
      ...[inLang(goal.domain, lang), inLang(goal.title, lang), String(goal.indicators)],
      ...[percent(goal.attainment), percent(goal.forecast), STATES[goal.state][lang]],
    ]),
    say(
      `정책목표 ${goals.length}개 가운데 ${achieved}개 달성. 전망은 누계 지표의 실적 ÷ 계획 진도.`,
      `${achieved} of ${goals.length} goals achieved. The forecast is the result ÷ the planned share.`,
    ),
  );
}
