import { planYear, type RequestContext, transact } from '../contract/context.js';
import { ReadField, WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import { Holiday } from '../entities/holiday.js';
import { IdArgs } from '../inputs/arguments.js';
import { HolidayInput, HolidaysArgs } from '../inputs/holiday-inputs.js';
import { notFound, refuse } from '../kernel/errors.js';
import { parseGlobalId } from '../kernel/ids.js';
import { sql } from '../kernel/sql.js';
import { newTitles } from '../rules/text-input.js';
import { holidaysOfYear } from '../stores/holiday-store.js';
import { once } from '../stores/idempotency-store.js';
import { createRecord } from '../stores/record-changes.js';
import { byKeys, remove, select } from '../stores/record-store.js';
import { saved } from '../stores/saved.js';
import { bilingualField } from './bilingual-field.js';

const WRITE = 'core.holiday.write';

@FieldsOf(() => Holiday)
export class HolidayResolver {
  @ReadField(() => [Holiday], {
    permission: 'core.plan.read',
    args: HolidaysArgs,
    description: '한 해의 공휴일(날짜순). / Holidays of a year, in order.',
  })
  holidays({ year }: HolidaysArgs, ctx: RequestContext, selection: Selection) {
    return holidaysOfYear(ctx, year ?? planYear(ctx), selection);
  }

  @WriteField(() => Holiday, {
    permission: WRITE,
    input: HolidayInput,
    description: '공휴일을 더함: 그날의 기한은 다음 근무일로. / Adds a holiday; what is due then moves on.',
  })
  addHoliday(input: HolidayInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Holiday, selection, (tx) =>
      once(tx, WRITE, input.idempotencyKey, async () => {
        const values = { day: input.day, ...newTitles(input) };
        const [known] = await select(tx, Holiday, fields(), { where: sql`t.day = ${input.day}` });
        if (known) throw refuse('record.duplicate', ['input', 'day']);
        return createRecord(tx, Holiday, WRITE, values);
      }),
    );
  }

  @WriteField(() => Boolean, { permission: WRITE, args: IdArgs, description: '공휴일을 뺌. / Removes a holiday.' })
  async removeHoliday({ id }: IdArgs, ctx: RequestContext) {
    await transact(ctx, async (tx) => {
      const reference = parseGlobalId(id);
      const keys = reference?.type === 'Holiday' ? [reference.key] : [];
      const [found] = await byKeys(tx, Holiday, keys, fields('day', 'titleKo', 'titleEn'));
      if (!found) throw notFound();
      await remove(tx, Holiday, sql`id = ${found.key}`);
      const { day, titleKo, titleEn } = found;
      tell(tx, { act: WRITE, type: 'Holiday', key: found.key, before: { day, titleKo, titleEn } });
    });
    return true;
  }
}

export const HolidayTitle = bilingualField(() => Holiday, 'title', '이름. / Title.');
