import type { Asked } from '@yeondong/testing';
import type { Calls } from './fixtures.js';

type Ref = { id: string; version: number };
type Input = Record<string, unknown>;

/** Records of one department, and what of the whole city they belong to. */
export interface Own extends Record<Records, Ref> {
  readonly department: string;
  readonly initiative: string;
  readonly edition: string;
  readonly fiscal: string;
  readonly meeting: string;
  readonly domain: string;
  /** An item of the final edition of the year. */
  readonly base: string;
}

type Records =
  | ('item' | 'other' | 'line' | 'opinion' | 'instruction' | 'forum' | 'concept' | 'measure' | 'publication')
  | ('report' | 'request' | 'plan' | 'link' | 'review');

/**
 * A write on records of a department: its input, and where it is refused with the module off for that department. `as`
 * tries it on records of another department; `office` acts for the whole city.
 */
export interface Write {
  readonly type: string;
  readonly input: (own: Own) => Input;
  readonly at: string;
  readonly as: 'staff' | 'head' | 'office';
  /** Whether its version is the next that is looked at: an old one is a conflict. */
  readonly locks: boolean;
}

const ref = ({ id, version }: Ref): Ref => ({ id, version });
const write = (type: string, as: Write['as'], at: string, input: Write['input']): Write => ({
  ...{ type, as, at, input },
  locks: false,
});
const locked = (...given: Parameters<typeof write>): Write => ({ ...write(...given), locks: true });

const years = { startYear: 2006, endYear: 2006 };
const named = (code: string) => ({ code, titleKo: '시험' });
const reason = '까닭';
const REPORT = { goalText: '목표', planned: '50', actual: '40', indicators: [] };
const ITEMS = { type: 'PlanItemsActInput', at: 'items.0' };

/** Every mutation of the module that writes on records of departments. */
export const WRITES: Readonly<Record<string, Write>> = {
  createPlan: write('PlanInput', 'office', 'department', ({ department }) => ({
    ...{ ...named('W-PLAN'), department, level: 'SECTORAL', fromYear: 2006 },
  })),
  updatePlan: locked('PlanUpdate', 'office', 'id', ({ plan }) => ({ ...ref(plan), titleKo: '고침' })),
  openPlanVersion: write('PlanVersionInput', 'office', 'plan', ({ plan }) => ({
    ...{ plan: plan.id, year: 2006, kind: 'ORIGINAL' },
  })),
  rollPlanForward: write('PlanRollInput', 'office', 'plan', ({ plan }) => ({ plan: plan.id, year: 2007 })),
  collectPlanChanges: write('PlanChangeCollection', 'office', 'plan', ({ plan }) => ({ plan: plan.id })),
  createPlanItem: write('PlanItemInput', 'staff', 'department', ({ edition, department }) => ({
    ...{ ...named('W-1'), ...years, planVersion: edition, department },
  })),
  updatePlanItem: locked('PlanItemUpdate', 'staff', 'id', ({ item }) => ({ ...ref(item), titleKo: '고침' })),
  submitPlanItems: write(ITEMS.type, 'staff', ITEMS.at, ({ item }) => ({ items: [ref(item)] })),
  confirmPlanItems: write(ITEMS.type, 'head', ITEMS.at, ({ item }) => ({ items: [ref(item)] })),
  returnPlanItems: write(ITEMS.type, 'head', ITEMS.at, ({ item }) => ({ items: [ref(item)], reason })),
  splitPlanItem: locked('PlanItemSplit', 'staff', 'id', ({ item, link }) => ({
    ...{ ...ref(item), reason, parts: [named('W-A'), named('W-B')], leftLinks: [link.id] },
  })),
  mergePlanItems: write('PlanItemsMerge', 'staff', 'items.0.id', ({ item, other }) => ({
    ...{ ...named('W-M'), items: [ref(item), ref(other)], reason },
  })),
  deferPlanItem: locked('PlanItemShift', 'staff', 'id', ({ item }) => ({ ...ref(item), startYear: 2007, reason })),
  advancePlanItem: write('PlanItemShift', 'staff', 'id', ({ item }) => ({ ...ref(item), startYear: 2005, reason })),
  movePlanItem: write('PlanItemMove', 'staff', 'id', ({ item, department }) => ({ ...ref(item), department, reason })),
  dropPlanItem: locked('PlanItemDrop', 'staff', 'id', ({ item }) => ({ ...ref(item), reason })),
  settlePlanRemoval: write('PlanRemovalInput', 'staff', 'item', ({ edition, base }) => ({
    ...{ planVersion: edition, item: base, completed: true, reason },
  })),
  savePlanTarget: write('PlanTargetInput', 'staff', 'item', ({ item }) => ({
    ...{ item: item.id, measure: '이용자', unit: '명', path: 'LINEAR' },
    ...{ baseYear: 2005, baseline: '1', targetYear: 2006, target: '2' },
  })),
  proposePlanLink: write('PlanLinkInput', 'staff', 'from', ({ item, other }) => ({
    ...{ from: item.id, to: other.id, type: 'FUNDS' },
  })),
  confirmPlanLink: write('PlanLinkConfirmation', 'head', 'id', ({ link }) => ref(link)),
  rejectPlanLink: locked('PlanLinkRejection', 'head', 'id', ({ link }) => ({ ...ref(link), reason })),
  endPlanLink: write('PlanLinkEnding', 'head', 'id', ({ link }) => ({ ...ref(link), lastYear: 2006, reason })),
  proposePlanChange: write('PlanChangeInput', 'staff', 'department', ({ plan, department }) => ({
    ...{ plan: plan.id, department, act: 'ADD', title: '요청', reason, source: 'STUDY' },
    ...{ itemCode: 'W-2', itemTitle: '새 항목', ...years },
  })),
  decidePlanChange: write('PlanChangeDecision', 'office', 'id', ({ request }) => ({
    ...{ ...ref(request), accepted: false, reason },
  })),
  createFiscalLine: write('FiscalLineInput', 'staff', 'department', ({ fiscal, department }) => ({
    ...{ ...named('W-L'), planVersion: fiscal, department },
  })),
  updateFiscalLine: locked('FiscalLineUpdate', 'staff', 'id', ({ line }) => ({ ...ref(line), titleKo: '고침' })),
  setBudgetLine: write('BudgetLineInput', 'office', 'fiscalLine', ({ line }) => ({
    ...{ fiscalLine: line.id, year: 2008, source: 'CITY', original: 1 },
  })),
  recordInvestmentReview: write('InvestmentReviewInput', 'office', 'fiscalLine', ({ line }) => ({
    ...{ fiscalLine: line.id, kind: 'OWN', verdict: 'FIT', reviewedOn: '2006-06-01', totalCost: 1 },
    ...{ documentNo: '1', documentDate: '2006-06-01' },
  })),
  correctInvestmentReview: locked('InvestmentReviewUpdate', 'office', 'id', ({ review }) => ({
    ...{ ...ref(review), totalCost: 2, reason },
  })),
  receiveOpinion: write('CitizenOpinionInput', 'office', 'department', ({ department }) => ({
    ...{ ...named('W-3'), content: '시험', channel: 'CALL', department },
  })),
  assignOpinion: write('OpinionAssignment', 'office', 'department', ({ opinion, department }) => ({
    ...{ ...ref(opinion), department },
  })),
  assignOpinions: write('OpinionsAssignment', 'office', 'department', ({ opinion, department }) => ({
    ...{ opinions: [ref(opinion)], department },
  })),
  setAsideOpinions: write('OpinionsAsideInput', 'office', 'opinions.0.id', ({ opinion }) => ({
    ...{ opinions: [ref(opinion)], as: 'SPAM', reason },
  })),
  reviewOpinion: locked('OpinionReview', 'staff', 'id', ({ opinion }) => ({ ...ref(opinion), review: '검토' })),
  decideOpinion: write('OpinionDecisionInput', 'head', 'id', ({ opinion }) => ({
    ...{ ...ref(opinion), decision: 'PARTLY', reason },
  })),
  replyToOpinion: write('OpinionReply', 'staff', 'id', ({ opinion }) => ({ ...ref(opinion), reply: '회신' })),
  incorporateOpinion: write('OpinionIncorporation', 'staff', 'id', ({ opinion, item }) => ({
    ...{ ...ref(opinion), item: item.id },
  })),
  giveInstruction: write('InstructionInput', 'office', 'department', ({ meeting, department }) => ({
    ...{ meeting, department, kind: 'ORDER', content: '할 일', dueOn: '2006-08-01' },
  })),
  assignInstruction: write('InstructionAssignment', 'staff', 'id', ({ instruction }) => ({
    ...{ ...ref(instruction), assignee: 'x' },
  })),
  reportInstruction: locked('InstructionReport', 'staff', 'id', ({ instruction }) => ({
    ...{ ...ref(instruction), report: '함' },
  })),
  closeInstruction: write('InstructionClosing', 'office', 'id', ({ instruction }) => ref(instruction)),
  returnInstruction: write('InstructionReturn', 'office', 'id', ({ instruction }) => ({ ...ref(instruction), reason })),
  createProgressReport: write('ProgressReportInput', 'staff', 'initiative', ({ initiative }) => ({
    ...{ ...REPORT, initiative, period: '2006-Q4' },
  })),
  updateProgressReport: locked('ProgressReportUpdate', 'staff', 'id', ({ report }) => ({ ...ref(report), ...REPORT })),
  submitProgressReport: write('ProgressReportMove', 'staff', 'id', ({ report }) => ref(report)),
  confirmProgressReport: write('ProgressReportMove', 'head', 'id', ({ report }) => ref(report)),
  acceptProgressReport: write('ProgressReportMove', 'office', 'id', ({ report }) => ref(report)),
  returnProgressReport: write('ProgressReportReturn', 'head', 'id', ({ report }) => ({ ...ref(report), reason })),
  confirmProgressReports: write('ProgressReportsAct', 'head', 'reports.0.id', ({ report }) => ({
    reports: [ref(report)],
  })),
  acceptProgressReports: write('ProgressReportsAct', 'office', 'reports.0.id', ({ report }) => ({
    reports: [ref(report)],
  })),
  returnProgressReports: write('ProgressReportsReturn', 'head', 'reports.0.id', ({ report }) => ({
    ...{ reports: [ref(report)], reason },
  })),
  createInitiativeMeasure: write('InitiativeMeasureInput', 'staff', 'department', ({ initiative, department }) => ({
    ...{ initiative, department, title: '수단', dueOn: '2006-12-01' },
  })),
  updateInitiativeMeasure: locked('InitiativeMeasureUpdate', 'staff', 'id', ({ measure }) => ({
    ...{ ...ref(measure), title: '고침' },
  })),
  saveForum: write('ForumInput', 'staff', 'id', ({ forum }) => ({
    ...{ ...ref(forum), titleKo: '고침', kind: 'BRIEFING', heldOn: '2006-06-10', topics: [] },
  })),
  holdForum: locked('ForumHeldInput', 'staff', 'id', ({ forum }) => ({
    ...{ ...ref(forum), heldOn: '2006-06-10', groups: [] },
  })),
  closeForum: write('ForumClosing', 'head', 'id', ({ forum }) => ref(forum)),
  saveDevelopmentConcept: write('DevelopmentConceptInput', 'staff', 'id', ({ concept, domain }) => ({
    ...{ ...ref(concept), titleKo: '고침', summary: '요지', domain },
  })),
  moveDevelopmentConcept: write('DevelopmentConceptMove', 'staff', 'id', ({ concept }) => ({
    ...{ ...ref(concept), to: 'PROPOSED' },
  })),
  savePublication: write('CityPublicationInput', 'staff', 'id', ({ publication }) => ({
    ...{
      ...ref(publication),
      titleKo: '고침',
      kind: 'LEAFLET',
      edition: 1,
      publishedOn: '2006-06-01',
      quantity: 1,
      audience: '시민',
    },
  })),
  savePriorityPoints: write('PriorityPointsInput', 'office', 'initiative', ({ initiative }) => ({
    ...{ initiative, year: 2007, points: [] },
  })),
  saveTaskInspection: write('TaskInspectionInput', 'office', 'initiative', ({ initiative }) => ({
    ...{ initiative, period: '2006-Q2', planned: '50', actual: '50' },
  })),
  addEvaluationTarget: write('EvaluationTargetInput', 'office', 'initiative', ({ initiative }) => ({
    ...{ initiative, year: 2007, reason },
  })),
};

/** Mutations that write on editions and plans of the whole city, or on what belongs to no department. */
export const OF_THE_CITY: readonly string[] = [
  ...['movePlanVersion', 'undoRoll', 'closeTerm', 'remapTermLinks', 'undoTermRemap', 'submitOpinion'],
  ...['planMeeting', 'changeMeeting', 'holdMeeting', 'cancelMeeting', 'issueMeetingPack'],
  ...['fillMeetingAgenda', 'orderMeetingAgenda', 'changeMeetingAgendaItem', 'removeMeetingAgendaItem'],
  ...['savePriorityCriteria', 'choosePriorities', 'removeEvaluationTarget', 'sendEvaluationTargets'],
  ...['saveConsistencyWeights', 'setReviewThreshold', 'createFiscalScheme', 'updateFiscalScheme'],
  ...['createFiscalClass', 'updateFiscalClass', 'setFiscalCrosswalk', 'issuePlanEdition'],
];

/** Take tables in: each line is judged by the rules of its page, as exchange.test has it. */
export const BY_TABLE: readonly string[] = [
  ...['importPlans', 'importPlanItems', 'importPlanLinks', 'importFiscalLines', 'importBudgets', 'importBudgetItems'],
];

/** What changes the content of an edition; all others leave editions alone. */
export const ON_EDITIONS: readonly string[] = [
  ...['createPlanItem', 'updatePlanItem', 'submitPlanItems', 'confirmPlanItems', 'returnPlanItems'],
  ...['splitPlanItem', 'mergePlanItems', 'deferPlanItem', 'advancePlanItem', 'movePlanItem', 'dropPlanItem'],
  ...['settlePlanRemoval', 'savePlanTarget', 'createFiscalLine', 'updateFiscalLine'],
];

type Made = (name: string, type: string, input: Input) => Promise<Asked>;
type Place = Pick<Own, 'department' | 'initiative' | 'meeting' | 'domain'>;

/** What a department works on beside its plans. */
const worksOf = async (
  made: Made,
  own: (suffix: string) => object,
  { department, initiative, meeting, domain }: Place,
) => ({
  opinion: await made('receiveOpinion', 'CitizenOpinionInput', {
    ...{ ...own('O'), content: '시험', channel: 'CALL', department },
  }),
  instruction: await made('giveInstruction', 'InstructionInput', {
    ...{ meeting, department, kind: 'ORDER', content: '할 일', dueOn: '2006-08-01' },
  }),
  report: await made('createProgressReport', 'ProgressReportInput', {
    ...{ ...REPORT, initiative, period: '2006-Q3' },
  }),
  measure: await made('createInitiativeMeasure', 'InitiativeMeasureInput', {
    ...{ initiative, department, title: '수단', dueOn: '2006-12-01' },
  }),
  forum: await made('saveForum', 'ForumInput', {
    ...{ ...own('F'), department, kind: 'BRIEFING', heldOn: '2006-06-10', topics: [] },
  }),
  concept: await made('saveDevelopmentConcept', 'DevelopmentConceptInput', {
    ...{ ...own('D'), department, year: 2006, summary: '요지', domain },
  }),
  publication: await made('savePublication', 'CityPublicationInput', {
    ...{
      ...own('B'),
      department,
      kind: 'LEAFLET',
      edition: 1,
      publishedOn: '2006-06-01',
      quantity: 1,
      audience: '시민',
    },
  }),
});

/** One record of each kind for a department, made by the planner. */
export async function recordsOf(calls: Calls, code: string, initiative: string): Promise<Own> {
  const { done, idOf, read, edition } = calls;
  const made: Made = (name, type, input) => done(name, type, 'id version', input);
  const department = await idOf('department', code);
  const key = await idOf('initiative', initiative);
  const [annual, fiscal] = [(await edition('ANNUAL', 2)).id, (await edition('MTFP', 1, 2007)).id];
  const own = (suffix: string) => named(`W-${code}-${suffix}`);
  const item = { planVersion: annual, department, startYear: 2006, endYear: 2006 };
  const [first, other] = [
    await made('createPlanItem', 'PlanItemInput', { ...item, ...own('1') }),
    await made('createPlanItem', 'PlanItemInput', { ...item, ...own('2') }),
  ];
  const line = await made('createFiscalLine', 'FiscalLineInput', { ...own('L'), planVersion: fiscal, department });
  const { progressMeetings, domain, planItems } = await read(
    `{ progressMeetings(where: {code: {eq: "sample.M2006.2"}}) { nodes { id } } domain(code: "WELFARE") { id }
      planItems(where: {department: {code: {eq: "${code}"}}, planVersion: {status: {eq: FINAL}, plan: {code: {eq: "ANNUAL"}}}}) { nodes { id code } } }`,
  );
  const meeting = progressMeetings.nodes[0].id;
  const plan = await made('createPlan', 'PlanInput', { ...own('P'), department, level: 'SECTORAL', fromYear: 2006 });
  const change = { ...WRITES.proposePlanChange?.input({ plan, department } as Own), itemCode: `W-${code}-C` };
  return {
    ...{ department, initiative: key, edition: annual, fiscal, meeting, item: first, other, line, plan },
    domain: domain.id,
    base: planItems.nodes.at(-1).id,
    link: await made('proposePlanLink', 'PlanLinkInput', { from: first.id, to: other.id, type: 'IMPLEMENTS' }),
    request: await made('proposePlanChange', 'PlanChangeInput', change),
    review: await made('recordInvestmentReview', 'InvestmentReviewInput', {
      ...WRITES.recordInvestmentReview?.input({ line } as Own),
    }),
    ...(await worksOf(made, own, { department, initiative: key, meeting, domain: domain.id })),
  };
}
