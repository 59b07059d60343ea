import type { Briefing, BriefingLang, BriefingSection, BriefingSignature, Named } from './briefing.js';
import { columns, inLang, lightWord, NONE, pick, tableChapter } from './briefing.js';
import { agendaChapter, goalsChapter, instructionsChapter, moneyChapter, reportsChapter } from './chapters.js';
import type { GoalFacts, InitiativeFacts, InstructionFacts } from './facts.js';

/** What stands on the first page. */
export interface CoverFacts {
  readonly title: Named;
  readonly office: Named;
  readonly day: string;
  readonly approval: readonly BriefingSignature[];
}

export interface PackFacts extends CoverFacts {
  readonly year: number;
  readonly quarter: number;
  readonly place: string | null;
  readonly reportDue: string;
  readonly items: readonly InitiativeFacts[];
  readonly carried: readonly InstructionFacts[];
  readonly given: readonly InstructionFacts[];
}

export const cover = ({ title, office, day, approval }: CoverFacts, subtitle: string, lang: BriefingLang) => ({
  title: inLang(title, lang),
  subtitle,
  office: inLang(office, lang),
  day,
  approval,
});

/** 보고회 자료: what the meeting has before it. */
export function packBriefing(facts: PackFacts, lang: BriefingLang): Briefing {
  const say = pick(lang);
  const { year, quarter, items, carried, given } = facts;
  const subtitle = say(`보고회 자료 · ${year}년 ${quarter}분기`, `Meeting pack · quarter ${quarter} of ${year}`);
  const before = instructionsChapter(
    say('앞선 보고회의 지시·건의사항', 'Open instructions of earlier meetings'),
    carried,
    lang,
  );
  const now = instructionsChapter(say('이번 보고회의 지시·건의사항', 'Instructions of this meeting'), given, lang);
  return {
    ...cover(facts, subtitle, lang),
    sections: [
      overview(facts, lang),
      agendaChapter(items, lang),
      reportsChapter(items, lang),
      before,
      ...(given.length > 0 ? [now] : []),
      moneyChapter(items, lang),
    ],
  };
}

function overview({ day, place, reportDue, items }: PackFacts, lang: BriefingLang): BriefingSection {
  const say = pick(lang);
  const title = say('보고회 개요', 'The meeting');
  const lights = new Map<string, number>();
  for (const { light } of items) {
    const word = lightWord(light, lang);
    lights.set(word, (lights.get(word) ?? 0) + 1);
  }
  const shown = [...lights].map(([word, count]) => `${word} ${count}`).join(', ');
  return tableChapter(title, columns(say('항목', 'Item'), say('내용', 'Content')), [
    [say('일자', 'Day'), day],
    [say('장소', 'Place'), place ?? NONE],
    [say('보고서 제출 기한', 'Reports due'), reportDue],
    [say('보고 과제', 'Initiatives'), String(items.length)],
    [say('진도 신호', 'Lights'), shown === '' ? NONE : shown],
  ]);
}

export interface PlanLine {
  readonly plan: Named;
  readonly title: Named;
  readonly department: Named;
  readonly fromYear: number;
  readonly toYear: number | null;
  readonly customers: string;
  readonly outcome: string | null;
}

export interface AreaFacts extends CoverFacts {
  readonly year: number;
  readonly items: readonly InitiativeFacts[];
  readonly lines: readonly PlanLine[];
}

/** 영역별 추진계획: directions of the plans above, goals with their initiatives, this year's items, money. */
export function areaBriefing(facts: AreaFacts, lang: BriefingLang): Briefing {
  const say = pick(lang);
  const subtitle = say(`${facts.year}년 영역별 추진계획`, `Plan of the domain for ${facts.year}`);
  return {
    ...cover(facts, subtitle, lang),
    sections: [
      linesChapter(facts.lines, lang),
      goalChapter(facts.items, lang),
      agendaChapter(facts.items, lang),
      moneyChapter(facts.items, lang),
    ],
  };
}

function linesChapter(lines: readonly PlanLine[], lang: BriefingLang): BriefingSection {
  const say = pick(lang);
  const title = say('계획별 추진 항목', 'What the plans say');
  const heads = [say('계획', 'Plan'), say('항목', 'Item'), say('부서', 'Department'), say('기간', 'Years')];
  return tableChapter(
    title,
    columns(...heads, say('고객', 'For whom'), say('성과', 'Outcome')),
    lines.map((line) => [
      ...[inLang(line.plan, lang), inLang(line.title, lang), inLang(line.department, lang)],
      ...[`${line.fromYear}–${line.toYear ?? ''}`, line.customers, line.outcome ?? NONE],
    ]),
    ...(lines.length === 0 ? [say('해당 없음', 'None.')] : []),
  );
}

function goalChapter(items: readonly InitiativeFacts[], lang: BriefingLang): BriefingSection {
  const say = pick(lang);
  const title = say('정책목표와 이행과제', 'Goals and initiatives');
  const heads = [say('정책목표', 'Goal'), say('이행과제', 'Initiative'), say('주관부서', 'Lead department')];
  return tableChapter(
    title,
    columns(...heads, say('시작', 'From'), say('끝', 'To')),
    items.map(({ goal, title: name, department, startsOn, endsOn }) => [
      ...[inLang(goal, lang), inLang(name, lang), inLang(department, lang), startsOn ?? NONE, endsOn ?? NONE],
    ]),
  );
}

export interface AchievementFacts extends CoverFacts {
  readonly year: number;
  readonly goals: readonly GoalFacts[];
  readonly items: readonly InitiativeFacts[];
  readonly instructions: readonly InstructionFacts[];
}

/** 추진성과: goals with the forecast, what each initiative reached, instructions of the year, money. */
export function achievementBriefing(facts: AchievementFacts, lang: BriefingLang): Briefing {
  const say = pick(lang);
  const subtitle = say(`${facts.year}년 추진성과`, `Achievements of ${facts.year}`);
  return {
    ...cover(facts, subtitle, lang),
    sections: [
      goalsChapter(facts.goals, lang),
      reportsChapter(
        facts.items.filter(({ report }) => report !== null),
        lang,
      ),
      instructionsChapter(say('한 해의 지시·건의사항', 'Instructions of the year'), facts.instructions, lang),
      moneyChapter(facts.items, lang),
    ],
  };
}
