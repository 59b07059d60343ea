import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { planYear, type RequestContext, transact } from '../contract/context.js';
import { ReadField, WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { refuse } from '../kernel/errors.js';
import { DateScalar } from '../scalars/date.js';
import { saveSetting, settingsOf } from '../stores/setting-store.js';

/** The years that periods know. */
const FIRST_DATE = '1900-01-01';
const LAST_DATE = '2100-12-31';

@ObjectType({ description: '이 설치의 설정. / Settings of this installation.' })
export class Settings {
  @Field(() => DateScalar, {
    description: '기준일: 계획·기한·경보의 오늘. / Business date that plans and due dates go by.',
  })
  businessDate!: string;

  @Field(() => Int, { description: '기본 계획연도. / Default plan year.' })
  planYear!: number;

  @Field(() => String, { description: '시 이름(한국어). / City in Korean.' })
  cityKo!: string;

  @Field(() => String, { description: '시 이름(영어). / City in English.' })
  cityEn!: string;
}

@ArgsType()
export class BusinessDateArgs {
  @Field(() => DateScalar, { description: '새 기준일. / New business date.' })
  date!: string;
}

@FieldsOf(() => Settings)
export class SettingsResolver {
  @ReadField(() => Settings, { permission: 'core.session.start', description: '설정. / Settings.' })
  settings(_args: unknown, ctx: RequestContext): Promise<Settings> {
    return read(ctx);
  }

  @WriteField(() => Settings, {
    permission: 'core.settings.write',
    args: BusinessDateArgs,
    description: '기준일을 옮김. / Moves the business date.',
  })
  async setBusinessDate({ date }: BusinessDateArgs, ctx: RequestContext): Promise<Settings> {
    if (date < FIRST_DATE || date > LAST_DATE)
      throw refuse('date.out-of-range', ['date'], { from: FIRST_DATE, to: LAST_DATE });
    await transact(ctx, (tx) => saveSetting(tx, 'businessDate', date));
    return read({ ...ctx, today: date });
  }
}

async function read(ctx: RequestContext): Promise<Settings> {
  const city = ((await settingsOf(ctx)).get('cityName') ?? {}) as { ko?: string; en?: string };
  return { businessDate: ctx.today, planYear: planYear(ctx), cityKo: city.ko ?? '', cityEn: city.en ?? city.ko ?? '' };
}
