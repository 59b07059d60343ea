import { type ContributedPredicate, dateWhere, initiatives, raw, sql } from '@yeondong/schema';

const receivedOn = dateWhere('received_on', '이런 날에 접수한 민원이 있음. / It has a complaint of such a day.');

/** `where: { complaints: { receivedOn: … } }`. */
const complained: ContributedPredicate = {
  ...receivedOn,
  module: 'complaints',
  name: 'receivedOn',
  compile: (value, alias, ctx) =>
    sql`exists (select 1 from complaints_complaint c where c.initiative_id = ${raw(alias)}.id
      and ${receivedOn.compile(value, 'c', ctx)})`,
};

export const complaintFilters = [{ on: initiatives, predicate: complained }];
