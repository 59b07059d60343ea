import {
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  once,
  planYear,
  type RequestContext,
  referred,
  refuse,
  type Selection,
  saved,
  select,
  sql,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Kpi } from '../../entities/kpi.js';
import { KpiDefinitionInput, KpiReplacementInput } from '../../inputs/definition/definition-inputs.js';
import { bandsOf, questionKeyOf, requireCommon, requireSound } from '../../stores/definition/kpi-values.js';
import { linkInitiatives, newKpi, ratioScaleOf, unitText } from '../../stores/definition/new-kpi.js';
import { requireScorable, requireSeries } from '../../stores/definition/series.js';
import { changedTexts } from '../../stores/definition/sheet-texts.js';
import { confirmedYears, DEFINED, keepVersion } from '../../stores/definition/versions.js';
import { rescore } from '../../stores/rescore.js';
import { requireModuleOn } from '../../stores/write-right.js';

const BEFORE = fields(...DEFINED, 'fromYear', 'toYear', 'departmentKey', 'commonCode');
/** What is taken from the input as it stands, where it is given. */
const PLAIN = [
  ...(['unitKind', 'polarity', 'cycle', 'aggregation', 'method', 'stretch', 'difficulty'] as const),
  ...(['tolerance', 'slope', 'sigmas', 'highRate', 'quorum', 'scalePoints'] as const),
  ...(['minimum', 'maximum', 'availabilityLagDays'] as const),
];
/** A successor in another of these measures something else. */
const COMPARED = ['unit', 'unitKind', 'polarity', 'aggregation'] as const;

@FieldsOf(() => Kpi)
export class DefinitionMutations {
  @WriteField(() => Kpi, {
    permission: 'bsc.kpi.write',
    input: KpiDefinitionInput,
    description:
      '정의서를 개정함: 확정된 뒤에는 판과 사유가 남음. / Revises a definition sheet; once confirmed, the former version and the reason are kept.',
  })
  reviseKpiDefinition(input: KpiDefinitionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Kpi, selection, async (tx) => {
      const before = await referred(tx, Kpi, input.id, ['input', 'id'], BEFORE);
      await requireModuleOn(tx, [before.departmentKey], ['input', 'id']);
      const changes = await definitionChanges(tx, input);
      requireSound({ ...before, ...changes });
      await requireCommon(tx, { ...before, ...changes }, before.key);
      await requireSeries(tx, before, changes);
      await changeRecord(tx, Kpi, before, changes, {
        act: 'bsc.kpi.write',
        version: input.version,
        reason: input.reason ?? null,
      });
      await keepVersion(tx, before, changes, input);
      await requireScorable(tx, before.key);
      await rescore(tx, [before.key], `${planYear(tx)}-01`);
      return before.key;
    });
  }

  @WriteField(() => Kpi, {
    permission: 'bsc.kpi.write',
    input: KpiReplacementInput,
    description:
      '지표를 끝내고 이를 잇는 새 지표를 만듦. / Retires a KPI and creates the one that follows it; the chain is kept.',
  })
  replaceKpi(input: KpiReplacementInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Kpi, selection, (tx) =>
      once(tx, 'bsc.kpi.replace', input.idempotencyKey, async () => {
        const fromYear = input.fromYear ?? planYear(tx) + 1;
        const before = await referred(tx, Kpi, input.predecessor, ['input', 'predecessor'], BEFORE);
        await requireModuleOn(tx, [before.departmentKey], ['input', 'predecessor']);
        await requireReplaceable(tx, before, fromYear);
        const values = await newKpi(tx, { ...input, fromYear });
        const different = input.comparable ? COMPARED.find((name) => before[name] !== values[name]) : undefined;
        if (different) throw refuse('bsc.kpi.not-comparable', ['input', 'comparable']);
        const change = { act: 'bsc.kpi.write', version: input.version };
        await changeRecord(tx, Kpi, before, { toYear: fromYear - 1 }, change);
        const chained = { ...values, predecessorKey: before.key, comparable: input.comparable };
        const created = await createRecord(tx, Kpi, 'bsc.kpi.write', chained);
        await linkInitiatives(tx, created, input.initiatives ?? []);
        return created;
      }),
    );
  }
}

async function definitionChanges(tx: TransactionContext, input: KpiDefinitionInput): Promise<Partial<Kpi>> {
  const plain = PLAIN.filter((name) => input[name] !== undefined).map((name) => [name, input[name]] as const);
  return {
    ...(Object.fromEntries(plain) as Partial<Kpi>),
    ...changedTexts({ definition: input.definition }),
    ...(input.unit == null ? {} : { unit: unitText(input.unit) }),
    ...(input.unitKind == null ? {} : { ratioScale: ratioScaleOf(input.unitKind) }),
    ...(input.bands === undefined ? {} : { bands: bandsOf(input.bands) }),
    ...(input.source == null ? {} : { derivedFrom: input.source === 'MANUAL' ? null : input.source }),
    ...(input.surveyQuestion === undefined ? {} : { surveyQuestionKey: await questionKeyOf(tx, input.surveyQuestion) }),
  };
}

/** One follows it at most, from a year after its first on, and no confirmed scorecard loses it. */
async function requireReplaceable(tx: TransactionContext, kpi: Kpi, fromYear: number): Promise<void> {
  const [successor] = await select(tx, Kpi, fields('code'), { where: sql`t.predecessor_id = ${kpi.key}`, limit: 1 });
  if (successor) throw refuse('bsc.kpi.replaced', ['input', 'predecessor'], { code: successor.code });
  if (fromYear <= kpi.fromYear) throw refuse('term.reversed', ['input', 'fromYear']);
  const held = (await confirmedYears(tx, kpi.key)).filter((year) => year >= fromYear);
  if (held.length > 0) throw refuse('bsc.kpi.on-confirmed', ['input', 'fromYear'], { year: Math.max(...held) });
}
