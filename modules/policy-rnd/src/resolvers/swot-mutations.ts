import {
  codeText,
  createRecord,
  Department,
  Domain,
  FieldsOf,
  fields,
  Goal,
  giveFacets,
  Initiative,
  LAST_POSITION,
  newTitles,
  once,
  type RequestContext,
  type Row,
  referred,
  referredKey,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { EnvironmentScan } from '../entities/environment-scan.js';
import { SwotAnalysis, SwotItem, SwotStrategy } from '../entities/swot.js';
import { SwotAnalysisInput, SwotItemInput, SwotStrategyInput } from '../inputs/swot-inputs.js';
import { checkEvidence } from '../rules/scan.js';
import { checkScores, checkStrategy, checkWeight } from '../rules/swot.js';
import { requireAim, requireWritable } from '../stores/write-right.js';

const WRITE = 'policy-rnd.swot.write';
const TEXT_LENGTH = 1000;

@FieldsOf(() => SwotAnalysis)
export class SwotMutations {
  @WriteField(() => SwotAnalysis, {
    permission: WRITE,
    input: SwotAnalysisInput,
    description: 'SWOT 분석을 시작함. / Begins a SWOT analysis.',
  })
  createSwotAnalysis(input: SwotAnalysisInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, SwotAnalysis, selection, (tx) =>
      once(tx, 'policy-rnd.swot.create', input.idempotencyKey, async () => {
        const key = await createRecord(tx, SwotAnalysis, WRITE, await newAnalysis(tx, input));
        await giveFacets(tx, { type: 'SwotAnalysis', key }, input.facets);
        return key;
      }),
    );
  }

  @WriteField(() => SwotAnalysis, {
    permission: WRITE,
    input: SwotItemInput,
    description: 'SWOT 요인을 더함. / Adds a factor to an analysis.',
  })
  addSwotItem(input: SwotItemInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, SwotAnalysis, selection, (tx) =>
      once(tx, 'policy-rnd.swot.item', input.idempotencyKey, async () => {
        const analysis = await analysisToWrite(tx, input.analysis);
        const { letter, weight, rating } = input;
        const others = await itemsOf(tx, analysis.key);
        const scanKey = await referredKey(tx, EnvironmentScan, input.scan, ['input', 'scan']);
        const evidence = checkEvidence(letter, scanKey !== null);
        refuseAll([...checkScores({ rating }), ...checkWeight(letter, weight, others), ...evidence]);
        const content = requiredText(input.content, TEXT_LENGTH, ['input', 'content']);
        await createRecord(tx, SwotItem, WRITE, {
          analysisKey: analysis.key,
          letter,
          content,
          weight,
          rating,
          scanKey,
        });
        return analysis.key;
      }),
    );
  }

  @WriteField(() => SwotAnalysis, {
    permission: WRITE,
    input: SwotStrategyInput,
    description: 'SWOT에서 전략을 세움. / Adds a strategy that rests on factors of both sides.',
  })
  addSwotStrategy(input: SwotStrategyInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, SwotAnalysis, selection, (tx) =>
      once(tx, 'policy-rnd.swot.strategy', input.idempotencyKey, async () => {
        const analysis = await analysisToWrite(tx, input.analysis);
        const { quadrant, impact, feasibility } = input;
        const items = await restingOn(tx, analysis.key, input.items);
        const letters = items.map(({ letter }) => letter);
        refuseAll([...checkScores({ impact, feasibility }), ...checkStrategy(quadrant, letters)]);
        await createRecord(tx, SwotStrategy, WRITE, {
          ...{ analysisKey: analysis.key, quadrant, impact, feasibility, itemKeys: items.map(({ key }) => key) },
          content: requiredText(input.content, TEXT_LENGTH, ['input', 'content']),
          initiativeKey: await referredKey(tx, Initiative, input.initiative, ['input', 'initiative']),
        });
        return analysis.key;
      }),
    );
  }
}

async function analysisToWrite(tx: TransactionContext, id: string): Promise<Row<SwotAnalysis>> {
  const path = ['input', 'analysis'];
  const analysis = await referred(tx, SwotAnalysis, id, path, fields('departmentKey'));
  await requireWritable(tx, analysis.departmentKey, path);
  return analysis;
}

const itemsOf = (tx: TransactionContext, analysis: number) =>
  select(tx, SwotItem, fields('letter', 'weight', 'rating'), { where: sql`t.analysis_id = ${analysis}` });

/** Factors of the analysis itself, each once. */
async function restingOn(tx: TransactionContext, analysis: number, ids: readonly string[]): Promise<Row<SwotItem>[]> {
  const found: Row<SwotItem>[] = [];
  for (const [at, id] of ids.entries()) {
    const path = ['input', 'items', at];
    const item = await referred(tx, SwotItem, id, path, fields('analysisKey', 'letter'));
    if (item.analysisKey !== analysis) throw refuse('policy-rnd.swot.other', path);
    if (!found.some(({ key }) => key === item.key)) found.push(item);
  }
  return found;
}

async function newAnalysis(tx: TransactionContext, input: SwotAnalysisInput) {
  const { key: departmentKey } = await referred(tx, Department, input.department, ['input', 'department']);
  await requireWritable(tx, departmentKey, ['input', 'department']);
  const heldOn = input.heldOn ?? tx.today;
  if (heldOn > tx.today) throw refuse('policy-rnd.to-come', ['input', 'heldOn']);
  requireAim(input);
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    domainKey: await referredKey(tx, Domain, input.domain, ['input', 'domain']),
    goalKey: await referredKey(tx, Goal, input.goal, ['input', 'goal']),
    ...{ departmentKey, heldOn, position: LAST_POSITION, sample: false, version: 1 },
  };
}
