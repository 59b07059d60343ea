import { big, type DateText, type DecimalText, type ProgressLight, progressLight } from '@yeondong/schema/rules';

/** A fact of the year's programme: what was planned, what stands. */
export interface ProgrammeFact {
  readonly planned: DecimalText;
  readonly standing: DecimalText;
  /** How much of it had to stand by now; null where the plan names no day before the last one, as good as 0. */
  readonly dueSoFar: DecimalText | null;
  readonly dueOn: DateText;
}

/** The city's one light, of a fact: nothing asked for and nothing done is none, all done is normal whatever the day. */
export function factLight({ planned, standing, dueSoFar, dueOn }: ProgrammeFact, today: DateText): ProgressLight {
  const all = big(planned);
  if (all.gt(0) && big(standing).gte(all)) return 'NORMAL';
  const done = all.gt(0) ? big(standing).times(100).div(all) : big(0);
  const asked = dueSoFar === null || dueSoFar === '0' || all.eq(0) ? done : big(dueSoFar).times(100).div(all);
  return progressLight({ planned: asked.toFixed(6), actual: done.toFixed(6), endPassed: today > dueOn });
}
