import {
  BatchField,
  FieldsOf,
  type Page,
  ReadPage,
  type RequestContext,
  refuse,
  requiredText,
  type Selection,
  saved,
  WriteField,
} from '@yeondong/schema';
import { trips } from '../../entities/programme/collections.js';
import { Trip } from '../../entities/programme/trip.js';
import { TripInput, TripReport } from '../../inputs/programme/plan-inputs.js';
import { isLate, reportDueOn } from '../../rules/programme/days.js';
import { moveRecord, PROGRAMME_WRITE, recordAsRead, saveYearRecord } from '../../stores/programme/year-record-store.js';

const LONG = 20_000;

@FieldsOf(() => Trip)
export class TripResolver {
  @ReadPage(trips, {
    permission: 'bsc.programme.read',
    description: '국외 벤치마킹 출장. / Benchmarking trips abroad.',
  })
  declare trips: Page<Trip>;

  @BatchField(() => Boolean, {
    needs: ['reportDueOn', 'reportedOn'],
    description: '보고가 늦었는지. / Whether the report is or was late.',
  })
  reportLate(rows: readonly Trip[], _args: unknown, ctx: RequestContext) {
    return rows.map((row) => isLate(row.reportDueOn, row.reportedOn, ctx.today));
  }

  @WriteField(() => Trip, {
    permission: PROGRAMME_WRITE,
    input: TripInput,
    description: '출장을 계획하거나 고침. / Plans or changes a trip.',
  })
  saveTrip(input: TripInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Trip, selection, (tx) => {
      const { persons, dueOn } = input;
      const [departsOn, returnsOn] = [input.departsOn ?? null, input.returnsOn ?? null];
      if (!/^[A-Z]{2}$/.test(input.country)) throw refuse('bsc.trip.country', ['input', 'country']);
      if (persons < 1) throw refuse('bsc.amount.not-positive', ['input', 'persons']);
      if (returnsOn !== null && (departsOn === null || returnsOn < departsOn))
        throw refuse('term.reversed', ['input', 'returnsOn']);
      const own = { country: input.country, persons, dueOn, departsOn, returnsOn };
      return saveYearRecord(tx, Trip, input, { ...own, reportDueOn: reportDueOn(returnsOn) });
    });
  }

  @WriteField(() => Trip, {
    permission: PROGRAMME_WRITE,
    input: TripReport,
    description: '출장 결과를 보고함. / Reports what a trip brought.',
  })
  reportTrip(input: TripReport, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Trip, selection, async (tx) => {
      const before = await recordAsRead(tx, Trip, input, 'returnsOn');
      if (before.returnsOn === null || input.reportedOn < before.returnsOn)
        throw refuse('bsc.trip.not-returned', ['input', 'reportedOn']);
      if (input.reportedOn > tx.today) throw refuse('activity.in-future', ['input', 'reportedOn']);
      const report = requiredText(input.report, LONG, ['input', 'report']);
      return moveRecord(tx, Trip, before, input.version, { reportedOn: input.reportedOn, report });
    });
  }
}
