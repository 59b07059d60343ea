import {
  absent,
  big,
  type DecimalText,
  type Measured,
  measured,
  measuredInput,
  percentOf,
  type RequestContext,
  round,
} from '@yeondong/schema';
import { countingLinks, leavesOf, neighbours, reached } from '../../rules/coverage.js';
import { CONSISTENCY_PARTS, type ConsistencyPart, consistencyIndex } from '../../rules/target/consistency.js';
import { isBolderThan, itemAgreement, mean, withinYears } from '../../rules/target/item-agreement.js';
import { unmeasuredLeaves } from '../orphan-store.js';
import { type PlanGraph, type PlanGraphItem, planGraph, plansOfLevel } from '../plan-graph.js';
import { pathOf, targetsOf } from './target-store.js';
import { weightingIn, weightsOf } from './weights-store.js';

const FORMULA = 'plan-sync.consistency.1';
/** An annual item may reach the long-term plan through one item between. */
const STEPS = 2;
const PERCENT = 100;
const PLACES = 6;

/** What of the annual items and the money of a body is already known where its alignment is found. */
export interface BodyFigures {
  readonly items: readonly PlanGraphItem[];
  readonly linked: number;
  readonly needed: number;
  readonly funded: number;
}

export type Consistency = (figures: BodyFigures) => {
  readonly index: Measured;
  readonly parts: readonly { readonly part: ConsistencyPart; readonly weight: DecimalText; readonly value: Measured }[];
};

/** How consistent the plans of bodies are in a year: read once for all of them. */
export async function consistencies(ctx: RequestContext, year: number): Promise<Consistency> {
  const graph = await planGraph(ctx, year);
  const weights = weightsOf(await weightingIn(ctx, year));
  const agreementOf = await agreements(ctx, graph);
  const unmeasured = await unmeasuredLeaves(ctx, year);
  const without = unmeasured && new Set(unmeasured);
  const basis = { asOf: ctx.today, formulaVersion: FORMULA };
  const share = (name: string, value: number, total: number): Measured =>
    percentOf({ name, value }, { name: 'total', value: total }, FORMULA, ctx.today);

  return ({ items, linked, needed, funded }) => {
    const found = items.map(agreementOf);
    const placed = found.flatMap(({ within }) => (within === null ? [] : [within]));
    const values: Record<ConsistencyPart, Measured> = {
      UPPER_LINK: share('linked', linked, items.length),
      BUDGET: share('funded', funded, needed),
      TARGET: targetPart(found, basis),
      TIMING: share('within', placed.filter(Boolean).length, placed.length),
      KPI:
        without === null
          ? absent('NOT_APPLICABLE', { ...basis, inputs: [] })
          : share('measured', items.filter(({ key }) => !without.has(key)).length, items.length),
    };
    const shares = Object.fromEntries(
      CONSISTENCY_PARTS.map((part) => [
        part,
        values[part].value && String(big(values[part].value as string).div(PERCENT)),
      ]),
    ) as Record<ConsistencyPart, DecimalText | null>;
    const { value, coverage } = consistencyIndex(shares, weights);
    const inputs = CONSISTENCY_PARTS.map((part) => measuredInput(part, values[part].value, `× ${weights[part]}`));
    return {
      index:
        value === null
          ? absent('NO_DATA', { ...basis, inputs })
          : measured(percent(value), { ...basis, inputs }, coverage),
      parts: CONSISTENCY_PARTS.map((part) => ({ part, weight: weights[part], value: values[part] })),
    };
  };
}

type Basis = Omit<Parameters<typeof absent>[1], 'inputs'>;
interface Agreement {
  readonly agreement: DecimalText | null;
  readonly bolder: boolean;
}

/** The mean agreement with long-term targets: of how many, and how many of them go further. */
function targetPart(found: readonly Agreement[], basis: Basis): Measured {
  const agreed = found.flatMap(({ agreement }) => agreement ?? []);
  const average = mean(agreed);
  const compared = measuredInput('compared', String(agreed.length));
  if (average === null) return absent('NO_DATA', { ...basis, inputs: [compared] });
  const bolder = measuredInput('bolder', String(found.filter((each) => each.bolder).length));
  return measured(percent(average), { ...basis, inputs: [compared, bolder] });
}

const percent = (value: DecimalText): DecimalText => round(big(value).times(PERCENT), PLACES);

/** Of an annual item, how its target and its years agree with the long-term items that its links lead to. */
async function agreements(ctx: RequestContext, { items, links, year }: PlanGraph) {
  const graph = { items, links, year };
  const near = neighbours(countingLinks(links, year));
  const longTerm = plansOfLevel(graph, 'LONG_TERM');
  const upper = items.filter(({ plan }) => longTerm.has(plan));
  const upperOf = new Map(upper.map((item) => [item.lineage, item]));
  const annual = leavesOf(items, plansOfLevel(graph, 'ANNUAL'), year);
  const targets = await targetsOf(
    ctx,
    [...annual, ...upper].map(({ key }) => key),
  );
  const targetOf = (key: number) => {
    const found = targets.get(key);
    return found && { ...pathOf(found), measure: found.measure, unit: found.unit };
  };
  return (item: PlanGraphItem) => {
    const above = [...reached(item.lineage, near, STEPS)].flatMap((lineage) => upperOf.get(lineage) ?? []);
    const asked = above.flatMap(({ key }) => targetOf(key) ?? []);
    const own = targetOf(item.key);
    return {
      agreement: itemAgreement(own, asked, year),
      bolder: isBolderThan(own, asked, year),
      within: withinYears(item, above),
    };
  };
}
