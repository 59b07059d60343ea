import { grouped } from '@yeondong/schema/rules';
import { PLAN_WORDS, wordFor } from '../exchange/words.js';
import type { PlanLevel, VersionKind, VersionStatus } from '../version-state.js';
import type { Briefing, BriefingLang, BriefingSection, Named } from './briefing.js';
import { columns, inLang, millions, NONE, pick, tableChapter } from './briefing.js';
import { type CoverFacts, cover } from './documents.js';

const KINDS: Readonly<Record<VersionKind, Named>> = {
  ORIGINAL: { ko: '당초', en: 'Original' },
  ROLLING: { ko: '연동', en: 'Rolled forward' },
  REVISED: { ko: '수정', en: 'Revised' },
  FINAL: { ko: '확정', en: 'Settled' },
};
const STATUSES: Readonly<Record<VersionStatus, Named>> = {
  DRAFT: { ko: '준비', en: 'Draft' },
  COLLECTING: { ko: '부서 입력', en: 'Collecting' },
  DEPT_CONFIRMED: { ko: '부서 확인', en: 'Confirmed by departments' },
  COORDINATION: { ko: '조정', en: 'Coordination' },
  COUNCIL_REPORT: { ko: '의회 보고', en: 'Council report' },
  FINAL: { ko: '확정', en: 'Final' },
  SUPERSEDED: { ko: '대체됨', en: 'Superseded' },
};

/** An item as it stands in an edition, `depth` levels below the uppermost. */
export interface ItemFacts {
  readonly title: Named;
  readonly depth: number;
  readonly department: Named;
  readonly fromYear: number;
  readonly toYear: number;
  readonly customers: string;
  readonly outcome: string | null;
  readonly status: keyof typeof PLAN_WORDS.status;
}

/** A table of money by groups: cells of each year and of all, as printed in millions of won. */
export interface MoneyFacts {
  readonly caption: Named;
  readonly groups: readonly { readonly title: Named; readonly cells: readonly string[] }[];
  readonly total: readonly string[];
  /** What the printed groups lack to make the printed total. */
  readonly rounding: readonly string[];
}

export interface LineFacts {
  readonly title: Named;
  readonly department: Named;
  readonly totalCost: number | null;
  /** Won by year of the window, then in all. */
  readonly amounts: readonly number[];
}

export interface EditionFacts extends CoverFacts {
  readonly plan: Named;
  readonly level: PlanLevel;
  readonly year: number;
  readonly number: number;
  readonly kind: VersionKind;
  readonly status: VersionStatus;
  readonly fromYear: number;
  readonly toYear: number | null;
  readonly legalBasis: string | null;
  readonly items: readonly ItemFacts[];
  /** Of a fiscal plan alone. */
  readonly money: {
    readonly years: readonly number[];
    readonly tables: readonly MoneyFacts[];
    readonly lines: readonly LineFacts[];
  } | null;
}

/** 제출본: a plan's edition as a council or auditors are handed it. */
export function editionBriefing(facts: EditionFacts, lang: BriefingLang): Briefing {
  const say = pick(lang);
  const { year, number } = facts;
  const kind = inLang(KINDS[facts.kind], lang);
  const subtitle = say(`${year}년 ${number}판(${kind})`, `Edition ${number} of ${year}, ${kind.toLowerCase()}`);
  const chapters = facts.money === null ? [itemsChapter(facts.items, lang)] : moneyChapters(facts.money, lang);
  return { ...cover(facts, subtitle, lang), sections: [overview(facts, lang), ...chapters] };
}

function overview(facts: EditionFacts, lang: BriefingLang): BriefingSection {
  const say = pick(lang);
  const title = say('계획 개요', 'The plan');
  const { money, items } = facts;
  const window = money ? `${money.years[0]}–${money.years.at(-1)}` : `${facts.fromYear}–${facts.toYear ?? ''}`;
  const content = money
    ? [say('재정계획 사업', 'Lines'), String(money.lines.length)]
    : [say('계획항목', 'Items'), String(items.length)];
  return tableChapter(title, columns(say('항목', 'Item'), say('내용', 'Content')), [
    [say('계획', 'Plan'), inLang(facts.plan, lang)],
    [say('구분', 'Level'), wordFor('level', facts.level, lang)],
    [say('기간', 'Years'), window],
    [say('근거', 'Legal basis'), facts.legalBasis ?? NONE],
    [say('판의 상태', 'State of the edition'), inLang(STATUSES[facts.status], lang)],
    content,
  ]);
}

function itemsChapter(items: readonly ItemFacts[], lang: BriefingLang): BriefingSection {
  const say = pick(lang);
  const title = say('계획항목', 'Items');
  const heads = [say('항목', 'Item'), say('주관부서', 'Department'), say('기간', 'Years'), say('상태', 'State')];
  return tableChapter(
    title,
    columns(...heads, say('고객', 'For whom'), say('성과', 'Outcome')),
    items.map((item) => [
      `${'· '.repeat(item.depth)}${inLang(item.title, lang)}`,
      ...[inLang(item.department, lang), `${item.fromYear}–${item.toYear}`, wordFor('status', item.status, lang)],
      ...[item.customers === '' ? NONE : item.customers, item.outcome ?? NONE],
    ]),
    ...(items.length === 0 ? [say('해당 없음', 'None.')] : []),
  );
}

const MILLION_WON: Named = { ko: '단위: 백만원', en: 'In millions of won' };

function moneyChapters(
  { years, tables, lines }: NonNullable<EditionFacts['money']>,
  lang: BriefingLang,
): BriefingSection[] {
  const say = pick(lang);
  const heads = [...years.map((year) => `${say(`${year}년`, String(year))}#`), say('계#', 'Total#')];
  const unit = inLang(MILLION_WON, lang);
  const lineHeads = columns(
    say('사업', 'Line'),
    say('주관부서', 'Department'),
    say('총사업비#', 'Total cost#'),
    ...heads,
  );
  const lineCells = lines.map((line) => [
    ...[inLang(line.title, lang), inLang(line.department, lang), millions(line.totalCost)],
    ...line.amounts.map(millions),
  ]);
  return [
    ...tables.map((table) =>
      tableChapter(inLang(table.caption, lang), columns(say('구분', 'Group'), ...heads), groupCells(table, lang), unit),
    ),
    tableChapter(say('사업별 계획', 'Line by line'), lineHeads, lineCells, unit),
  ];
}

/** Groups, what rounding leaves over where it does, and the total. */
function groupCells({ groups, total, rounding }: MoneyFacts, lang: BriefingLang): string[][] {
  const say = pick(lang);
  const off = rounding.some((difference) => difference !== '0');
  return [
    ...groups.map(({ title, cells }) => [inLang(title, lang), ...cells.map(grouped)]),
    ...(off ? [[say('단수차이', 'Rounding'), ...rounding.map(grouped)]] : []),
    [say('계', 'Total'), ...total.map(grouped)],
  ];
}
