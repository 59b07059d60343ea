import type { Clock, Database, Sql } from '@yeondong/schema';

/** What the work on one request has read so far. */
export class Reads {
  /** Texts of the statements, as their parts between parameters. */
  readonly statements: (readonly string[])[] = [];
  /** Whether it looked at the clock: then the same question may have another answer although no row has changed. */
  lookedAtClock = false;

  clock(clock: Clock): Clock {
    return {
      now: () => {
        this.lookedAtClock = true;
        return clock.now();
      },
    };
  }

  database(database: Database): Database {
    return {
      dialect: database.dialect,
      rows: <Row extends object>(statement: Sql) => {
        this.statements.push(statement.strings);
        return database.rows<Row>(statement);
      },
      longRows: <Row extends object>(statement: Sql) => {
        this.statements.push(statement.strings);
        return database.longRows<Row>(statement);
      },
    };
  }
}
