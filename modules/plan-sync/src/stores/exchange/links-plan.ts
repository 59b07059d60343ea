import {
  createRecord,
  fields,
  type ImportPlan,
  isEmptyCell,
  NamedLine,
  type NamedTable,
  type ReadCell,
  type RequestContext,
  type Row,
  raw,
  readOptional,
  readYear,
  select,
  sql,
  TRUE,
  tableOf,
  visible,
} from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanLink } from '../../entities/plan-link.js';
import type { LinkColumn } from '../../rules/exchange/plan-table.js';
import { readWord } from '../../rules/exchange/words.js';
import type { LinkActor, LinkEnds, LinkType } from '../../rules/link-check.js';
import { linkActor, proposalOf } from '../link-proposal.js';
import { judge, planOfLines, refuseTwice, type Verdict } from './judged.js';
import { departmentRight } from './line-right.js';

const ACT = 'plan-sync.link.write';
const RATIONALE_LENGTH = 1000;
type Line = NamedLine<LinkColumn>;

/** An end that a table may name: an item through its editions, as its newest one is. */
export interface LinkEnd {
  readonly lineage: number;
  readonly code: string;
  readonly title: string;
  readonly plan: string;
  readonly closed: boolean;
  readonly departmentKey: number;
  readonly domain: number | null;
}

/** All items that the actor sees, by their lineage. */
export async function linkEndsByLineage(ctx: RequestContext): Promise<ReadonlyMap<number, LinkEnd>> {
  const rows = await ctx.db.rows<Omit<LinkEnd, 'closed'> & { status: string }>(
    sql`select t.lineage_key as ${raw('"lineage"')}, t.code as ${raw('"code"')}, t.title_ko as ${raw('"title"')},
      p.code as ${raw('"plan"')}, p.status as ${raw('"status"')}, t.department_id as ${raw('"departmentKey"')},
      coalesce(t.domain_id, g.domain_id, ig.domain_id) as ${raw('"domain"')}
    from plan_sync_item t join plan_sync_version v on v.id = t.version_id join plan_sync_plan p on p.id = v.plan_id
      left join core_goal g on g.id = t.goal_id left join core_initiative i on i.id = t.initiative_id
      left join core_goal ig on ig.id = i.goal_id
    where ${visible(ctx, tableOf(PlanItem) as never, 't')} order by v.year, v.number, t.id`,
  );
  return new Map(
    rows.map(({ status, ...row }) => [
      Number(row.lineage),
      {
        ...row,
        lineage: Number(row.lineage),
        departmentKey: Number(row.departmentKey),
        domain: row.domain === null ? null : Number(row.domain),
        closed: status === 'CLOSED',
      },
    ]),
  );
}

export const LINK_READ = fields(
  ...['fromKey', 'toKey', 'type', 'status', 'strength', 'rationale', 'validFrom', 'validTo'],
);
export const allLinks = (ctx: RequestContext): Promise<Row<PlanLink>[]> =>
  select(ctx, PlanLink, LINK_READ, { where: TRUE, orderBy: raw('t.id') });

interface Said {
  readonly line: Line;
  readonly from: LinkEnd | null;
  readonly to: LinkEnd | null;
  readonly type: LinkType | null;
  readonly strength: number | null;
  readonly rationale: string | null;
  readonly validFrom: number | null;
  readonly validTo: number | null;
}

function endOf(line: Line, side: 'from' | 'to', byCode: ReadonlyMap<string, readonly LinkEnd[]>): LinkEnd | null {
  const plan = line.text(`${side}Plan`);
  const found = (byCode.get(line.text(side)) ?? []).filter((end) => isEmptyCell(plan) || end.plan === plan);
  const [end] = found;
  if (line.text(side) === '') return line.refuse(side, 'import.required');
  if (!end) return line.refuse(side, 'import.unknown');
  return found.length > 1 ? line.refuse(side, 'import.ambiguous', { count: found.length }) : end;
}

const strength = (text: string): ReadCell<number | null> =>
  isEmptyCell(text)
    ? { read: null }
    : /^\d$/.test(text)
      ? { read: Number(text) }
      : { fault: 'plan-sync.link.strength' };

const readLink = (line: Line, byCode: ReadonlyMap<string, readonly LinkEnd[]>): Said => ({
  line,
  from: endOf(line, 'from', byCode),
  to: endOf(line, 'to', byCode),
  type: line.read('type', readWord('type')),
  strength: line.read('strength', strength),
  rationale: line.read('rationale', readOptional(RATIONALE_LENGTH)),
  validFrom: line.read('validFrom', readYear),
  validTo: line.read('validTo', readYear),
});

interface LinkWrite {
  readonly line: Line;
  readonly verdict: Verdict;
  readonly values: Omit<PlanLink, 'key' | 'id' | 'sample' | 'version'> | null;
}

/** A link that stands changes by agreement, never by a table: what a line says otherwise is told. */
function standingLink({ line, ...said }: Said, known: PlanLink): LinkWrite {
  for (const column of ['strength', 'rationale', 'validFrom', 'validTo'] as const)
    if (line.has(column) && said[column] !== null && said[column] !== known[column])
      line.refuse(column, 'plan-sync.import.link');
  return { line, verdict: 'UNCHANGED', values: null };
}

function proposed(said: Said, actor: LinkActor, others: LinkEnds[]): LinkWrite {
  const { line, from, to, type } = said;
  let values: LinkWrite['values'] = null;
  if (from && to && type) {
    for (const [side, end] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (end.closed) line.refuse(side, 'plan-sync.plan.closed');
    judge(
      line,
      () => {
        values = proposalOf({ ...said, from, to, type }, actor, others);
      },
      (field) => field as LinkColumn,
    );
    if (line.faults.length === 0) others.push({ from: from.lineage, to: to.lineage, type });
  }
  return { line, verdict: 'CREATE', values };
}

/** What a table of links would do: links that do not stand are proposed, each by the rules of its page. */
export async function planLinks(ctx: RequestContext, table: NamedTable<LinkColumn>): Promise<ImportPlan> {
  const ends = await linkEndsByLineage(ctx);
  const byCode = new Map<string, LinkEnd[]>();
  for (const end of ends.values()) byCode.set(end.code, [...(byCode.get(end.code) ?? []), end]);
  const links = await allLinks(ctx);
  const known = new Map(links.map((link) => [`${link.fromKey} ${link.toKey} ${link.type}`, link]));
  const said = table.lines.map((line) => readLink(new NamedLine(line, table.columns), byCode));
  const [actor, others] = [
    linkActor(ctx),
    links.map(({ fromKey, toKey, type, status }) => ({
      ...{ from: fromKey, to: toKey, type },
      rejected: status === 'REJECTED',
    })),
  ];
  const keyed = said.map((each) => ({
    each,
    line: each.line,
    key: each.from && each.to ? `${each.from.lineage} ${each.to.lineage} ${each.type}` : '',
  }));
  refuseTwice(keyed, 'to');
  const lines = keyed.map(({ each, key }) => {
    const standing = known.get(key);
    return standing ? standingLink(each, standing) : proposed(each, actor, others);
  });
  await refuseSwitchedOff(ctx, said);
  return planOfLines(lines, async (tx, sound) => {
    for (const { values } of sound)
      if (values) await createRecord(tx, PlanLink, ACT, { ...values, sample: false, version: 1 });
  });
}

/** Departments where the module is off take no links; whose they are is the rule of proposing. */
async function refuseSwitchedOff(ctx: RequestContext, said: readonly Said[]): Promise<void> {
  for (const side of ['from', 'to'] as const) {
    const departments = said.map((each) => each[side]?.departmentKey ?? null);
    const right = await departmentRight<LinkColumn>(ctx, departments, side, { foreign: true });
    for (const [at, { line }] of said.entries()) right(line, departments[at] ?? null);
  }
}
