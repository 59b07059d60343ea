import { type RequestContext, transact } from '../contract/context.js';
import { ReadField, RowField, WriteField } from '../contract/field.js';
import { LangArgs } from '../contract/lang.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import { HandedOver, Holding } from '../entities/handover.js';
import { Person, PersonKind } from '../entities/person.js';
import { HandoverArgs, HandoverInput } from '../inputs/handover-inputs.js';
import { refuse } from '../kernel/errors.js';
import { globalId } from '../kernel/ids.js';
import { raw } from '../kernel/sql.js';
import { requiredText } from '../rules/text-input.js';
import { requireOwnStanding } from '../stores/department-right.js';
import { handOverAll, shownSources } from '../stores/handover-store.js';
import { byKeys, keysOf, type Row, select } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { bilingualField } from './bilingual-field.js';

const HAND_OVER = 'core.handover.write';
const REASON_LENGTH = 1000;
const PERSON = fields('departmentKey', 'kind', 'active', 'name');

/** Who keeps the accounts and the planner for everyone, a head, not who acts for one, within the own departments. */
function requireRight(ctx: RequestContext, person: Row<Person>): void {
  if (ctx.actor.roles.has('admin')) return;
  requireOwnStanding(ctx, person.departmentKey);
}

async function held(ctx: RequestContext, people: readonly number[], selection: Selection): Promise<Holding[]> {
  const holdings: (Holding & { key: number })[] = [];
  for (const { id, title, list } of people.length > 0 ? shownSources(ctx) : []) {
    for (const { person, recordType, recordKey, titleKo, titleEn, path } of await list(ctx, people)) {
      const record = globalId(recordType, recordKey);
      const shown = { source: id, kindKo: title.ko, kindEn: title.en, titleKo, titleEn, record, path };
      holdings.push({ ...shown, key: person, person: null });
    }
  }
  const owners = selection.has('person')
    ? await byKeys(ctx, Person, keysOf(holdings), selection.below('person'))
    : holdings.map(() => null);
  return holdings.map((holding, index) => ({ ...holding, person: owners[index] ?? null }));
}

@FieldsOf(() => Holding)
export class HandoverResolver {
  @ReadField(() => [Holding], {
    permission: HAND_OVER,
    args: HandoverArgs,
    description: '사람이 맡은 것: 기안, 결재, 직무대리, 알림, 모듈의 일. / What a person holds and would hand over.',
  })
  async handover({ person: id }: HandoverArgs, ctx: RequestContext, selection: Selection) {
    const person = await referred(ctx, Person, id, ['person'], PERSON);
    requireRight(ctx, person);
    return held(ctx, [person.key], selection);
  }

  @ReadField(() => [Holding], {
    permission: HAND_OVER,
    description:
      '주인 없는 것: 쓰지 않는 계정이 맡은 것(비어 있어야 함). / What inactive accounts hold; must be empty.',
  })
  async ownerless(_args: unknown, ctx: RequestContext, selection: Selection) {
    const gone = await select(ctx, Person, fields('departmentKey'), { where: raw('t.active = 0') });
    const everywhere = ctx.actor.roles.has('admin') || ctx.actor.roles.has('planner');
    const mine = gone.filter(({ departmentKey }) => everywhere || ctx.actor.departmentKeys.has(departmentKey ?? 0));
    return held(ctx, keysOf(mine), selection);
  }

  @WriteField(() => [HandedOver], {
    permission: HAND_OVER,
    input: HandoverInput,
    description:
      '인수인계: 맡은 것을 모두 한 번에 넘김(위원 자리는 남음). / Hands over all that a person holds, at once; committee seats stay.',
  })
  handOver(input: HandoverInput, ctx: RequestContext) {
    const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
    return transact(ctx, async (tx) => {
      const from = await referred(tx, Person, input.from, ['input', 'from'], PERSON);
      const to = await referred(tx, Person, input.to, ['input', 'to'], PERSON);
      for (const person of [from, to]) requireRight(tx, person);
      if (to.key === from.key || !to.active || to.kind !== PersonKind.STAFF)
        throw refuse('handover.to', ['input', 'to']);
      const moved = await handOverAll(tx, from.key, to.key);
      const counts = Object.fromEntries(moved.map(({ source, count }) => [source, count]));
      tell(tx, { act: HAND_OVER, type: 'Person', key: from.key, after: { to: to.key, ...counts }, reason });
      return moved;
    });
  }
}

interface Kind {
  readonly kindKo: string;
  readonly kindEn: string;
}

const kindIn = ({ kindKo, kindEn }: Kind, { lang }: LangArgs, ctx: RequestContext): string =>
  (lang ?? ctx.locale) === 'en' ? kindEn : kindKo;

@FieldsOf(() => Holding)
export class HoldingKind {
  @RowField(() => String, { args: LangArgs, description: '종류의 이름. / Name of the kind.' })
  kind(row: Kind, args: LangArgs, ctx: RequestContext) {
    return kindIn(row, args, ctx);
  }
}

@FieldsOf(() => HandedOver)
export class HandedOverKind {
  @RowField(() => String, { args: LangArgs, description: '종류의 이름. / Name of the kind.' })
  kind(row: Kind, args: LangArgs, ctx: RequestContext) {
    return kindIn(row, args, ctx);
  }
}

export const HoldingTitle = bilingualField(() => Holding, 'title', '내용. / What it is.');
