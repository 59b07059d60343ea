import type { Clock, Database, Sql } from '@yeondong/schema';
import type { ObjectPlan } from './engine/plan.js';

/** Who answered an operation; `kept`: nobody, the answer of before still holds. */
export type Executor = 'plan' | 'graphql-js' | 'kept';

export interface ReadStatement {
  /** The text, as its parts between parameters. */
  readonly strings: readonly string[];
  readonly rows: number;
  readonly milliseconds: number;
}

/** How one request came to its answer: what was read for it, and by which way. */
export class Trace {
  readonly statements: ReadStatement[] = [];
  /** Whether the work looked at the clock: then the same question may have another answer although no row has changed. */
  lookedAtClock = false;
  executor: Executor = 'graphql-js';
  /** Null where graphql-js answered. */
  plan: ObjectPlan | null = null;

  answeredBy(plan: ObjectPlan): void {
    this.executor = 'plan';
    this.plan = plan;
  }

  clock(clock: Clock): Clock {
    return {
      now: () => {
        this.lookedAtClock = true;
        return clock.now();
      },
    };
  }

  database({ dialect, rows, longRows }: Database): Database {
    return {
      dialect,
      rows: <Row extends object>(statement: Sql) => this.noted<Row>(statement, rows),
      longRows: <Row extends object>(statement: Sql) => this.noted<Row>(statement, longRows),
    };
  }

  private async noted<Row extends object>(statement: Sql, read: Database['rows']): Promise<Row[]> {
    const started = performance.now();
    const found = await read<Row>(statement);
    const { strings } = statement;
    this.statements.push({ strings, rows: found.length, milliseconds: performance.now() - started });
    return found;
  }
}
