import type { TextOf } from '@yeondong/client/kit';
import type { DialogField } from '../programme/record-dialog';
import type { Choices } from './kpi-fields';

export type KpiValues = Record<string, string>;

/** All methods, in the order in which one looks for one's own. */
export const METHODS = [
  ...(['M1_U', 'M1_D', 'M1_D_RECIPROCAL', 'M1_F', 'M1_B', 'M2_SIGMA', 'M2_RATIO', 'M3', 'M3I'] as const),
  ...(['M4', 'M5', 'M6', 'M7'] as const),
] as const;
const DIFFICULTIES = ['1', '1.02', '1.05'];
/** They end at 100 by their own formula. */
const NEVER_BEYOND = ['M2_SIGMA', 'M2_RATIO', 'M4', 'M5', 'M6'];

/** Where the results of a method can come from; of all others they are entered by hand. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  M5: ['MANUAL', 'PANEL'],
  M6: ['SCHEDULE'],
  M7: ['MANUAL', 'SURVEY'],
};

/** The source that is sent: the one chosen, where the method has it. */
export const sourceOf = ({ method = '', source = '' }: KpiValues): string => {
  const possible = SOURCES[method] ?? ['MANUAL'];
  return possible.includes(source) ? source : (possible[0] as string);
};

export const takesBands = (method: string | undefined): boolean => ['M3', 'M3I', 'M7'].includes(method ?? '');
export const takesStretch = (method: string | undefined): boolean => !NEVER_BEYOND.includes(method ?? '');

const choice = (name: string, options: DialogField['options'] = [], more: Partial<DialogField> = {}): DialogField => ({
  name,
  kind: 'choice',
  required: true,
  hint: `kpiHint.${name}`,
  options,
  ...more,
});

const plain = (values: readonly string[], word: (value: string) => string = (value) => value) =>
  values.map((value) => ({ value, label: word(value) }));

const highRate = (hint: string): DialogField =>
  choice(
    'highRate',
    plain(['110', '120'], (rate) => `${rate}%`),
    { hint },
  );

const questionsOf = ({ surveys }: Choices) =>
  surveys.nodes.flatMap(({ title, questions }) =>
    questions
      .filter(({ kind }) => kind === 'SCALE_5' || kind === 'SCALE_10')
      .map((question) => ({ value: question.id, label: `${title} · ${question.title}` })),
  );

/** What only one method needs is asked for with that method alone. */
function ownFields(values: KpiValues, t: TextOf, choices: Choices): DialogField[] {
  const sources = (SOURCES[values.method ?? ''] ?? []).map((value) => ({ value, label: t(`kpiSource.${value}`) }));
  const source = choice('source', sources, { label: 'kpiForm.source' });
  switch (values.method) {
    case 'M1_F':
      return [
        { name: 'tolerance', kind: 'number', required: true, hint: 'kpiHint.tolerance' },
        { name: 'slope', kind: 'number', hint: 'kpiHint.slope' },
      ];
    case 'M2_SIGMA':
      return [
        choice(
          'sigmas',
          plain(['1', '2'], (k) => `${k}σ`),
        ),
        highRate('kpiHint.highRateFallback'),
      ];
    case 'M2_RATIO':
      return [highRate('kpiHint.highRate')];
    case 'M5':
      return [{ name: 'quorum', kind: 'number', required: true, hint: 'kpiHint.quorum' }, source];
    case 'M6':
      return [source];
    case 'M7':
      return sourceOf(values) === 'SURVEY'
        ? [source, choice('surveyQuestion', questionsOf(choices))]
        : [source, { name: 'scalePoints', kind: 'number', hint: 'kpiHint.scalePoints' }];
    default:
      return [];
  }
}

/** How it is scored, with the help of the method chosen: its formula, its floor, what it refuses. */
export const scoringFields = (values: KpiValues, t: TextOf, choices: Choices): DialogField[] => [
  choice(
    'method',
    plain(METHODS, (method) => t(`method.${method}`)),
    { hint: `methodHint.${values.method}` },
  ),
  ...ownFields(values, t, choices),
  ...(takesStretch(values.method)
    ? [
        choice(
          'stretch',
          ['no', 'yes'].map((value) => ({ value, label: t(`field.${value}`) })),
        ),
      ]
    : []),
  choice('difficulty', plain(DIFFICULTIES)),
  { name: 'minimum', kind: 'number', hint: 'kpiHint.minimum' },
  { name: 'maximum', kind: 'number', hint: 'kpiHint.maximum' },
  { name: 'availabilityLagDays', kind: 'number', hint: 'kpiHint.availabilityLagDays' },
];
