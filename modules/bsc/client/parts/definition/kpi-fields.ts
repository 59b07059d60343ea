import type { TextOf } from '@yeondong/client/kit';
import type { BscKpiChoicesQuery } from '../../gql/graphql';
import type { DialogField } from '../programme/record-dialog';

export type Choices = BscKpiChoicesQuery;

const VALUES = {
  kind: ['INPUT', 'PROCESS', 'OUTPUT', 'OUTCOME'],
  unitKind: ['PERCENT', 'WON', 'COUNT', 'OTHER'],
  polarity: ['UP', 'DOWN', 'FIT'],
  cycle: ['MONTH', 'QUARTER', 'HALF', 'YEAR'],
  aggregation: ['SUM', 'AVG', 'LAST', 'MAX', 'MIN', 'RATIO_OF_SUMS'],
} as const;

const enumField = (name: keyof typeof VALUES, t: TextOf): DialogField => ({
  name,
  kind: 'choice',
  required: true,
  hint: `kpiHint.${name}`,
  options: VALUES[name].map((value) => ({ value, label: t(`${name}.${value}`) })),
});

export const yesNo = (name: string, t: TextOf): DialogField => ({
  name,
  kind: 'choice',
  required: true,
  hint: `kpiHint.${name}`,
  options: ['no', 'yes'].map((value) => ({ value, label: t(`field.${value}`) })),
});

const titled = (records: readonly { id: string; title: string }[]) =>
  records.map(({ id, title }) => ({ value: id, label: title }));

const objectivesOf = ({ perspectives }: Choices) =>
  perspectives.flatMap((perspective) =>
    perspective.objectives.map(({ id, title }) => ({ value: id, label: `${perspective.title} · ${title}` })),
  );

const factorsOf = ({ perspectives }: Choices) =>
  perspectives.flatMap(({ objectives }) =>
    objectives.flatMap((objective) =>
      objective.csfs.map(({ id, title }) => ({ value: id, label: `${objective.title} · ${title}` })),
    ),
  );

/** What a KPI is called and belongs to. */
export const nameFields = (): DialogField[] => [
  { name: 'titleKo', kind: 'text', required: true },
  { name: 'titleEn', kind: 'text' },
  { name: 'definition', kind: 'long', hint: 'kpiHint.definition' },
];

/** What the sheet says in words beside the definition. */
export const SHEET_TEXTS = ['purpose', 'dataSource', 'evidenceKind', 'collector'] as const;
export type SheetText = (typeof SHEET_TEXTS)[number];

export const sheetFields = (): DialogField[] =>
  SHEET_TEXTS.map((name) => ({ name, kind: 'text', hint: `kpiHint.${name}` }));

export const placeFields = (choices: Choices): DialogField[] => [
  { name: 'objective', kind: 'choice', required: true, hint: 'kpiHint.objective', options: objectivesOf(choices) },
  { name: 'csf', kind: 'choice', label: 'map.csf', hint: 'kpiHint.csf', options: factorsOf(choices) },
  { name: 'goal', kind: 'choice', hint: 'kpiHint.goal', options: titled(choices.goals.nodes) },
];

/** Whether the series goes on with the KPI that follows. */
export const comparableField = (t: TextOf): DialogField => yesNo('comparable', t);

/** The head of a new definition sheet. */
export const headFields = (choices: Choices, follows = false): DialogField[] => [
  { name: 'code', kind: 'text', required: true, hint: 'kpiHint.code' },
  ...nameFields(),
  {
    name: 'department',
    kind: 'choice',
    required: true,
    options: choices.departments.nodes.map(({ id, name }) => ({ value: id, label: name })),
  },
  ...placeFields(choices),
  ...sheetFields(),
  {
    name: 'workshop',
    kind: 'choice',
    hint: 'kpiHint.workshop',
    options: choices.programmeItems.nodes.map(({ activity }) => ({ value: activity.id, label: activity.title })),
  },
  { name: 'commonCode', kind: 'text', hint: 'kpiHint.commonCode' },
  { name: 'fromYear', kind: 'number', hint: follows ? 'kpiHint.fromNext' : 'kpiHint.fromYear' },
];

export const measureFields = (t: TextOf): DialogField[] => [
  enumField('kind', t),
  { name: 'unit', kind: 'text', required: true, hint: 'kpiHint.unit' },
  enumField('unitKind', t),
  { name: 'decimals', kind: 'number', hint: 'kpiHint.decimals' },
  enumField('polarity', t),
  enumField('cycle', t),
  enumField('aggregation', t),
  yesNo('isShare', t),
  yesNo('cumulative', t),
  yesNo('evidenceRequired', t),
];
