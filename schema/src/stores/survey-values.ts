import type { TransactionContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import { Activity } from '../entities/activity.js';
import { Department } from '../entities/department.js';
import { Initiative } from '../entities/initiative.js';
import { LAST_POSITION } from '../entities/lineage.js';
import { Program } from '../entities/program.js';
import type { Survey } from '../entities/survey.js';
import type { SurveyInput, SurveyUpdate } from '../inputs/survey-inputs.js';
import { refuse } from '../kernel/errors.js';
import { changedTitles, codeText, newTitles, optionalText } from '../rules/text-input.js';
import { referred, referredKey } from './reference.js';
import { requireRightTo } from './survey-right.js';

const INTRODUCTION_LENGTH = 2_000;

type Numbers = Pick<Survey, 'populationSize' | 'targetSize' | 'opensOn' | 'closesOn'>;

/** Sizes and days that can be; nothing of them has to be known yet. */
function checkPlan({ populationSize, targetSize, opensOn, closesOn }: Numbers): Numbers {
  if (populationSize !== null && populationSize < 1) throw refuse('survey.size', ['input', 'populationSize']);
  if (targetSize !== null && targetSize < 1) throw refuse('survey.size', ['input', 'targetSize']);
  if (populationSize !== null && targetSize !== null && targetSize > populationSize)
    throw refuse('survey.target-too-large', ['input', 'targetSize'], { population: populationSize });
  if (opensOn !== null && closesOn !== null && closesOn < opensOn) throw refuse('term.reversed', ['input', 'closesOn']);
  return { populationSize, targetSize, opensOn, closesOn };
}

const introductions = ({ introductionKo, introductionEn }: SurveyUpdate | SurveyInput) => ({
  introductionKo: optionalText(introductionKo, INTRODUCTION_LENGTH, ['input', 'introductionKo']),
  introductionEn: optionalText(introductionEn, INTRODUCTION_LENGTH, ['input', 'introductionEn']),
});

/** A new survey as it is kept. It belongs to the module of its program. */
export async function newSurvey(tx: TransactionContext, input: SurveyInput): Promise<Omit<Survey, 'key' | 'id'>> {
  const department = await referred(tx, Department, input.department, ['input', 'department']);
  const program = input.program
    ? await referred(tx, Program, input.program, ['input', 'program'], fields('module'))
    : null;
  const module = program?.module ?? 'core';
  await requireRightTo(tx, module, department.key);
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    ...introductions(input),
    ...checkPlan({
      populationSize: input.populationSize ?? null,
      targetSize: input.targetSize ?? null,
      opensOn: input.opensOn ?? null,
      closesOn: input.closesOn ?? null,
    }),
    weightingMethod: input.weighting ?? 'POST_STRATIFICATION',
    contacted: null,
    refused: null,
    purpose: input.purpose,
    population: input.population,
    populationOn: input.populationOn ?? null,
    state: 'DRAFT',
    visibility: 'DRAFT',
    wave: 1,
    previousKey: null,
    programKey: program?.key ?? null,
    activityKey: await referredKey(tx, Activity, input.activity, ['input', 'activity']),
    initiativeKey: await referredKey(tx, Initiative, input.initiative, ['input', 'initiative']),
    module,
    sample: false,
    ownerDepartmentKey: department.key,
    ownerPersonKey: tx.actor.personKey,
    position: LAST_POSITION,
    version: 1,
  };
}

const LATE_CHANGES = new Set(['id', 'version', 'closesOn']);

/** What an update changes; once the survey is open, its last day alone. */
export async function changedSurvey(
  tx: TransactionContext,
  before: Survey,
  input: SurveyUpdate,
): Promise<Partial<Survey>> {
  const given = Object.entries(input).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (before.state !== 'DRAFT') {
    const late = given.find((name) => !LATE_CHANGES.has(name));
    if (late || before.state !== 'OPEN') throw refuse('survey.not-draft', ['input', late ?? 'id']);
    if (input.closesOn === null || (input.closesOn ?? tx.today) < tx.today)
      throw refuse('survey.closes-in-past', ['input', 'closesOn'], { day: input.closesOn ?? '' });
  }
  const kept = <K extends keyof Numbers>(name: K): Numbers[K] =>
    (input[name] === undefined ? before[name] : input[name]) as Numbers[K];
  const plan = checkPlan({
    populationSize: kept('populationSize'),
    targetSize: kept('targetSize'),
    opensOn: kept('opensOn'),
    closesOn: kept('closesOn'),
  });
  const words = introductions(input);
  return {
    ...changedTitles(input),
    ...plan,
    ...(input.introductionKo === undefined ? {} : { introductionKo: words.introductionKo }),
    ...(input.introductionEn === undefined ? {} : { introductionEn: words.introductionEn }),
    ...(input.weighting ? { weightingMethod: input.weighting } : {}),
    ...(input.purpose ? { purpose: input.purpose } : {}),
    ...(input.population ? { population: input.population } : {}),
    ...(input.populationOn === undefined ? {} : { populationOn: input.populationOn }),
    ...(input.activity === undefined
      ? {}
      : { activityKey: await referredKey(tx, Activity, input.activity, ['input', 'activity']) }),
    ...(input.initiative === undefined
      ? {}
      : { initiativeKey: await referredKey(tx, Initiative, input.initiative, ['input', 'initiative']) }),
  };
}
