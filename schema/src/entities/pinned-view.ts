import { Field } from 'type-graphql';
import { InstantColumn, ReferenceColumn, TextColumn } from '../contract/columns.js';
import type { RequestContext } from '../contract/context.js';
import { Node } from '../contract/node.js';
import { RecordType, VisibleWhere } from '../contract/table.js';
import { all, raw, sql } from '../kernel/sql.js';

/** One's own, without those of pages of modules that are off. */
function ownPages({ actor, host, modules }: RequestContext, alias: string) {
  const path = raw(`${alias}.path`);
  const off = host.modules.filter(({ id }) => !modules.has(id));
  return all([
    sql`${raw(alias)}.person_id = ${actor.personKey}`,
    ...off.map(({ id }) => sql`${path} not like ${`/m/${id}%`}`),
  ]);
}

@VisibleWhere(ownPages)
@RecordType('core_pinned_view', '내 보기: 이름을 붙여 둔 화면. / Pinned view: a page that a person has given a name.')
export class PinnedView extends Node {
  @ReferenceColumn()
  personKey!: number;

  @Field(() => String, { description: '이름. / Name.' })
  @TextColumn(100)
  title!: string;

  @Field(() => String, { description: '화면의 경로와 조건. / Path of the page with its conditions.' })
  @TextColumn(1000)
  path!: string;

  @InstantColumn()
  at!: Date;
}
