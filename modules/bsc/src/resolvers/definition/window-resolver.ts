import {
  createRecord,
  FieldsOf,
  fields,
  ReadField,
  type RequestContext,
  raw,
  refuse,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  WriteField,
} from '@yeondong/schema';
import { ChangeWindow } from '../../entities/definition/change-window.js';
import { CarryArgs, ChangeWindowInput } from '../../inputs/definition/definition-inputs.js';

const TITLE_LENGTH = 100;

@FieldsOf(() => ChangeWindow)
export class WindowResolver {
  @ReadField(() => [ChangeWindow], {
    permission: 'bsc.kpi.read',
    args: CarryArgs,
    description:
      '목표와 정의서를 바꿀 수 있는 기간(정기 기간을 정하지 않으면 6월도). / Days on which targets and definition sheets may change; June too, while no yearly window is set.',
  })
  changeWindows({ year }: CarryArgs, ctx: RequestContext, selection: Selection) {
    return select(ctx, ChangeWindow, selection, { where: sql`t.year = ${year}`, orderBy: raw('t.from_on, t.id') });
  }

  @WriteField(() => ChangeWindow, {
    permission: 'bsc.kpi.write',
    input: ChangeWindowInput,
    description:
      '목표와 정의서를 바꿀 수 있는 기간을 더함(민선 교체 등). / Adds days on which targets and definition sheets may change, as for a new elected term.',
  })
  addChangeWindow(input: ChangeWindowInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ChangeWindow, selection, async (tx) => {
      const { fromOn, toOn } = input;
      const year = Number(fromOn.slice(0, 4));
      if (toOn < fromOn) throw refuse('term.reversed', ['input', 'toOn']);
      if (Number(toOn.slice(0, 4)) !== year) throw refuse('bsc.window.one-year', ['input', 'toOn']);
      const title = requiredText(input.title, TITLE_LENGTH, ['input', 'title']);
      const where = sql`t.year = ${year} and t.from_on <= ${toOn} and t.to_on >= ${fromOn}`;
      const [other] = await select(tx, ChangeWindow, fields('title'), { where, limit: 1 });
      if (other) throw refuse('bsc.window.overlap', ['input', 'fromOn'], { title: other.title });
      return createRecord(tx, ChangeWindow, 'bsc.kpi.write', {
        ...{ year, title, fromOn, toOn, version: 1 },
        regular: input.regular ?? false,
      });
    });
  }
}
