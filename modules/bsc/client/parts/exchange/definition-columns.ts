import type { Column, ExportCell, TextOf } from '@yeondong/client/kit';
import type { BscKpiSheetsQuery } from '../../gql/graphql';

type SheetNode = BscKpiSheetsQuery['kpis']['nodes'][number];
export type SheetRow = SheetNode & { readonly weight: string | null };

/** Each KPI with its weight on a scorecard of the year. */
export function sheetRows({ kpis, scorecards }: BscKpiSheetsQuery): SheetRow[] {
  const weights = new Map(scorecards.nodes.flatMap(({ items }) => items.map((item) => [item.kpi.id, item.weight])));
  return kpis.nodes.map((kpi) => ({ ...kpi, weight: weights.get(kpi.id) ?? null }));
}

type Band = NonNullable<SheetNode['bands']>[number];
const bandText = ({ from, to, points }: Band): string => `${from ?? ''}~${to ?? ''} → ${points}`;
const yes = (flag: boolean, t: TextOf) => t(flag ? 'tables.yes' : 'tables.no');
const year = (value: number | null | undefined) => (value == null ? null : String(value));

/** The cells of a sheet, in their order. */
const CELLS: Readonly<Record<string, (kpi: SheetRow, t: TextOf) => ExportCell>> = {
  kpi: ({ code }) => code,
  title: ({ titleKo }) => titleKo,
  titleEn: ({ titleEn }) => titleEn,
  department: ({ department }) => department.name,
  perspective: ({ objective }) => objective.perspective.title,
  objective: ({ objective }) => objective.title,
  csf: ({ csf }) => csf?.title,
  goal: ({ goal }) => goal?.title,
  initiatives: ({ initiatives }) => initiatives.map(({ code }) => code).join(', '),
  definition: ({ definition }) => definition,
  purpose: ({ purpose }) => purpose,
  dataSource: ({ dataSource }) => dataSource,
  evidenceKind: ({ evidenceKind }) => evidenceKind,
  collector: ({ collector }) => collector,
  kind: ({ kind }, t) => t(`kind.${kind}`),
  commonCode: ({ commonCode }) => commonCode,
  unit: ({ unit }) => unit,
  unitKind: ({ unitKind }, t) => t(`unitKind.${unitKind}`),
  decimals: ({ decimals }) => decimals,
  polarity: ({ polarity }, t) => t(`polarity.${polarity}`),
  cycle: ({ cycle }, t) => t(`cycle.${cycle}`),
  aggregation: ({ aggregation }, t) => t(`aggregation.${aggregation}`),
  isShare: ({ isShare }, t) => yes(isShare, t),
  cumulative: ({ cumulative }, t) => yes(cumulative, t),
  minimum: ({ minimum }) => minimum,
  maximum: ({ maximum }) => maximum,
  availabilityLagDays: ({ availabilityLagDays }) => availabilityLagDays,
  evidenceRequired: ({ evidenceRequired }, t) => yes(evidenceRequired, t),
  method: ({ method }, t) => t(`method.${method}`),
  stretch: ({ stretch }, t) => yes(stretch, t),
  difficulty: ({ difficulty }) => difficulty,
  tolerance: ({ tolerance }) => tolerance,
  slope: ({ slope }) => slope,
  sigmas: ({ sigmas }) => sigmas,
  highRate: ({ highRate }) => highRate,
  quorum: ({ quorum }) => quorum,
  scalePoints: ({ scalePoints }) => scalePoints,
  bands: ({ bands }) => bands?.map(bandText).join(' / '),
  source: ({ source }, t) => t(`kpiSource.${source}`),
  surveyQuestion: ({ surveyQuestion }) => surveyQuestion?.title,
  fromYear: ({ fromYear }) => year(fromYear),
  toYear: ({ toYear }) => year(toYear),
  weight: ({ weight }) => weight,
  ground: () => null,
  reason: () => null,
};

/** What tells sheets apart on the screen; all else stands in the file alone. */
const SHOWN = ['title', 'department', 'perspective', 'objective', 'unit', 'polarity', 'cycle', 'method', 'weight'];
const NUMBERS = [
  ...['decimals', 'minimum', 'maximum', 'availabilityLagDays', 'difficulty', 'tolerance', 'slope', 'sigmas'],
  ...['highRate', 'quorum', 'scalePoints', 'weight'],
];

/** Definition sheets as a table that can be downloaded, changed and uploaded again: its columns are those the import knows. */
export const definitionColumns = (t: TextOf): readonly Column<SheetRow>[] =>
  Object.entries(CELLS).map(([key, cell]) => ({
    key,
    title: t(`tables.columns.${key}`),
    value: (kpi) => cell(kpi, t),
    numeric: NUMBERS.includes(key),
    rowHead: key === 'title',
    exportOnly: !SHOWN.includes(key),
  }));
