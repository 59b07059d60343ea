import { big, type DecimalText } from '@yeondong/schema/rules';
import type { ControlLimits } from './control-limits.js';

export const CHART_RULES = [
  ...(['NELSON_1', 'NELSON_2', 'NELSON_3', 'NELSON_4', 'NELSON_5', 'NELSON_6', 'NELSON_7', 'NELSON_8'] as const),
  ...(['WESTERN_ELECTRIC_1', 'WESTERN_ELECTRIC_2', 'WESTERN_ELECTRIC_3', 'WESTERN_ELECTRIC_4'] as const),
] as const;
export type ChartRule = (typeof CHART_RULES)[number];

/** More rules, more false alarms: these unless others are chosen. */
export const DEFAULT_CHART_RULES: readonly ChartRule[] = ['NELSON_1', 'NELSON_2', 'NELSON_3'];

/** Where a signal points to; BOTH for patterns without a side. */
export type SignalSide = 'HIGH' | 'LOW' | 'BOTH';

export interface Signal {
  readonly rule: ChartRule;
  /** Of the point that completes the pattern. */
  readonly at: number;
  readonly side: SignalSide;
}

/** A point by the lines of the chart. */
interface Placed {
  readonly side: -1 | 0 | 1;
  /** Whole standard deviations that it lies beyond; exactly on a line is not beyond it. */
  readonly beyond: 0 | 1 | 2 | 3;
  /** Nearer to the centre than one standard deviation; exactly on the line is not. */
  readonly within: boolean;
  /** Against the point before; 0 for equal neighbours and for the first. */
  readonly step: -1 | 0 | 1;
}

const SIDES = { 1: 'HIGH', [-1]: 'LOW' } as const;

function place(values: readonly DecimalText[], { centre, sigma }: ControlLimits): Placed[] {
  return values.map((value, at) => {
    const distance = big(value).minus(centre);
    const passed = ([3, 2, 1] as const).find((times) => distance.abs().gt(big(sigma).times(times)));
    return {
      side: distance.cmp(0),
      beyond: passed ?? 0,
      within: distance.abs().lt(sigma),
      step: at === 0 ? 0 : big(value).cmp(values[at - 1] as string),
    };
  });
}

type Pattern = (points: readonly Placed[]) => SignalSide | null;

const sideOf = (points: readonly Placed[], matches: (point: Placed, side: 1 | -1) => boolean): SignalSide | null => {
  const side = ([1, -1] as const).find((each) => points.every((point) => matches(point, each)));
  return side === undefined ? null : SIDES[side];
};

/** So many points one after another. */
const run =
  (count: number, judge: Pattern): Pattern =>
  (points) => {
    const last = points.slice(-count);
    return last.length === count ? judge(last) : null;
  };

const beyondThree: Pattern = run(1, (points) => sideOf(points, ({ beyond, side }, at) => beyond === 3 && side === at));
const sameSide = (count: number): Pattern => run(count, (points) => sideOf(points, ({ side }, at) => side === at));

/** So many of the last points on one side beyond a line, the newest of them included. */
const mostOf = (few: number, of: number, line: number): Pattern =>
  run(of, (points) => {
    const newest = points.at(-1) as Placed;
    const far = points.filter(({ beyond, side }) => beyond >= line && side === newest.side);
    return newest.side !== 0 && newest.beyond >= line && far.length >= few ? SIDES[newest.side] : null;
  });

/** Six points that rise or fall have five steps. */
const rising = (count: number): Pattern =>
  run(count, (points) => sideOf(points.slice(1), ({ step }, at) => step === at));

const alternating = (count: number): Pattern =>
  run(count, (points) => {
    const steps = points.slice(1).map(({ step }) => step);
    return steps.every((step, at) => step !== 0 && (at === 0 || step !== steps[at - 1])) ? 'BOTH' : null;
  });

const withinOne = (count: number): Pattern =>
  run(count, (points) => (points.every(({ within }) => within) ? 'BOTH' : null));

const outsideOne = (count: number): Pattern =>
  run(count, (points) => {
    const sides = new Set(points.map(({ side }) => side));
    return points.every(({ beyond }) => beyond >= 1) && sides.size === 2 ? 'BOTH' : null;
  });

const PATTERNS: Readonly<Record<ChartRule, Pattern>> = {
  NELSON_1: beyondThree,
  NELSON_2: sameSide(9),
  NELSON_3: rising(6),
  NELSON_4: alternating(14),
  NELSON_5: mostOf(2, 3, 2),
  NELSON_6: mostOf(4, 5, 1),
  NELSON_7: withinOne(15),
  NELSON_8: outsideOne(8),
  WESTERN_ELECTRIC_1: beyondThree,
  WESTERN_ELECTRIC_2: mostOf(2, 3, 2),
  WESTERN_ELECTRIC_3: mostOf(4, 5, 1),
  WESTERN_ELECTRIC_4: sameSide(8),
};

/** Every point at which one of the rules is met, in order of time. */
export function signalsOf(
  values: readonly DecimalText[],
  limits: ControlLimits,
  rules: readonly ChartRule[],
): Signal[] {
  const points = place(values, limits);
  return points.flatMap((_, at) =>
    rules.flatMap((rule) => {
      const side = PATTERNS[rule](points.slice(0, at + 1));
      return side === null ? [] : [{ rule, at, side }];
    }),
  );
}
