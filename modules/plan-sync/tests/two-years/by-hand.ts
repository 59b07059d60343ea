import { readRows } from '@yeondong/testing';

/**
 * The figures of the two years worked out anew: from the rows of the database alone, by loops as the definitions have
 * them, with nothing of the product.
 */
export interface ItemRow {
  readonly id: number;
  readonly code: string;
  readonly lineage: number;
  readonly parent: number | null;
  readonly status: string;
  readonly from: number;
  readonly to: number;
  readonly department: number;
  readonly goal: number | null;
  readonly domain: number | null;
  readonly initiative: number | null;
  readonly title: string;
  readonly texts: string;
}

const rowsOf = async <T>(databaseUrl: string, text: string, params: unknown[] = []): Promise<T[]> =>
  (await readRows(databaseUrl, text, params)) as T[];

const ITEMS = `SELECT i.id, i.code, i.lineage_key AS lineage, i.parent_id AS parent, i.status, i.start_year AS "from",
  i.end_year AS "to", i.department_id AS department, i.goal_id AS goal, i.domain_id AS domain,
  i.initiative_id AS initiative, i.title_ko AS title, i.customer_groups AS customers, i.outcome_statement AS outcome,
  i.policy_phase AS phase FROM plan_sync_item i WHERE i.version_id = ? ORDER BY i.id`;

export const keyOf = (id: string): number => Number(Buffer.from(id, 'base64url').toString().split(':')[1]);

/** The items of an edition as they are stored. */
export async function itemsOf(databaseUrl: string, edition: number): Promise<ItemRow[]> {
  const quoted = databaseUrl.startsWith('sqlite:') ? ITEMS : ITEMS.replaceAll('"', '`');
  const rows = await rowsOf<ItemRow & Record<'customers' | 'outcome' | 'phase', string>>(databaseUrl, quoted, [
    edition,
  ]);
  return rows.map((row) => ({ ...row, texts: JSON.stringify([row.title, row.customers, row.outcome, row.phase]) }));
}

const LEFT: Readonly<Record<string, string>> = {
  MERGED_INTO: 'MERGED_AWAY',
  SPLIT_INTO: 'SPLIT_AWAY',
  COMPLETED: 'REMOVED COMPLETED',
  DROPPED: 'REMOVED DROPPED',
};

const parentLine = (item: ItemRow, all: readonly ItemRow[]): number | null =>
  all.find(({ id }) => id === item.parent)?.lineage ?? null;
const placeOf = ({ department, goal, domain, initiative }: ItemRow): string =>
  [department, goal, domain, initiative].join();

/** What became of an item that both editions hold: its kind, then its flags. */
function compared(old: ItemRow, now: ItemRow, before: readonly ItemRow[], after: readonly ItemRow[]): string {
  const isYearly = old.from === old.to && now.from === now.to;
  const same =
    old.texts === now.texts &&
    old.status === now.status &&
    placeOf(old) === placeOf(now) &&
    (isYearly || (old.from === now.from && old.to === now.to)) &&
    parentLine(old, before) === parentLine(now, after);
  const later = !isYearly && now.from > old.from;
  const flags = [
    ...((now.status === 'DEFERRED' && old.status !== 'DEFERRED') || later ? ['DEFERRED'] : []),
    ...(!isYearly && now.from < old.from ? ['ADVANCED'] : []),
    ...(placeOf(old) === placeOf(now) ? [] : ['MOVED']),
  ];
  return [same ? 'CARRIED' : 'CHANGED', ...flags].join(' ');
}

/** Of each item by its code what became of it between the first and the last of some editions of a plan, in their order. */
export async function diffByHand(databaseUrl: string, editions: readonly number[]): Promise<Map<string, string>> {
  const all = await Promise.all(editions.map((edition) => itemsOf(databaseUrl, edition)));
  const [before, after] = [all[0] as ItemRow[], all.at(-1) as ItemRow[]];
  const found = new Map<string, string>();
  for (const old of before) {
    const last = [...all].reverse().flatMap((items) => items.filter(({ lineage }) => lineage === old.lineage))[0];
    const now = after.find(({ lineage }) => lineage === old.lineage);
    const left = LEFT[last?.status ?? ''];
    found.set(old.code, left ?? (now ? compared(old, now, before, after) : 'REMOVED UNEXPLAINED'));
  }
  const came = await rowsOf<{ from: number; to: number; kind: string }>(
    databaseUrl,
    `SELECT d.from_key AS ${quote(databaseUrl, 'from')}, d.to_key AS ${quote(databaseUrl, 'to')}, d.kind FROM plan_sync_descent d`,
  );
  const known = new Set(before.map(({ lineage }) => lineage));
  for (const now of after) {
    if (known.has(now.lineage) || LEFT[now.status]) continue;
    const kind = came.find(({ to }) => to === now.lineage)?.kind;
    const roots = rootsOf(now.lineage, came).filter((root) => known.has(root));
    found.set(now.code, kind && roots.length > 0 ? `FROM_${kind}` : 'ADDED');
  }
  return found;
}

const quote = (databaseUrl: string, name: string) => (databaseUrl.startsWith('sqlite:') ? `"${name}"` : `\`${name}\``);

const rootsOf = (line: number, came: readonly { from: number; to: number }[]): number[] =>
  came.filter(({ to }) => to === line).flatMap(({ from }) => [from, ...rootsOf(from, came)]);

interface LinkRow {
  readonly from: number;
  readonly to: number;
}

/** Links that both sides agreed to, that hold in a year, and that carry one item by another. */
const linksIn = (databaseUrl: string, year: number): Promise<LinkRow[]> =>
  rowsOf<LinkRow>(
    databaseUrl,
    `SELECT from_id AS ${quote(databaseUrl, 'from')}, to_id AS ${quote(databaseUrl, 'to')} FROM plan_sync_link
      WHERE status = 'CONFIRMED' AND type IN ('DERIVES', 'IMPLEMENTS', 'FUNDS', 'MEASURES')
        AND (valid_from IS NULL OR valid_from <= ${year}) AND (valid_to IS NULL OR valid_to >= ${year})`,
  );

interface MoneyRow {
  readonly id: number;
  readonly item: number | null;
  readonly initiative: number | null;
  readonly goal: number | null;
  readonly amount: number;
}

/** What the fiscal plan of an edition gives each of its lines in a year, and what the line is for. */
const moneyIn = (databaseUrl: string, edition: number, year: number): Promise<MoneyRow[]> =>
  rowsOf<MoneyRow>(
    databaseUrl,
    `SELECT l.id, t.lineage_key AS item, l.initiative_id AS initiative, i.goal_id AS goal,
        (SELECT SUM(a.amount) FROM plan_sync_fiscal_amount a WHERE a.line_id = l.id AND a.year = ${year}) AS amount
      FROM plan_sync_fiscal_line l LEFT JOIN plan_sync_item t ON t.id = l.item_id
      LEFT JOIN core_initiative i ON i.id = l.initiative_id
      WHERE l.version_id = ${edition}`,
  );

/** Whether a line is for an item: it names it or its initiative; a goal has what no other item of its plan stands for. */
const isFor = (line: MoneyRow, { lineage, initiative, goal }: ItemRow, all: readonly ItemRow[]): boolean =>
  line.item === lineage ||
  (initiative !== null && line.initiative === initiative) ||
  (goal !== null && line.goal === goal && !all.some((other) => other.initiative === line.initiative));

export interface CoverageByHand {
  readonly linked: number;
  readonly total: number;
  readonly linkedBudget: number;
  readonly totalBudget: number;
}

/** Of each pair of plans, by the numbers of their editions in force: items that reach the other plan, and their money. */
export async function coverageByHand(
  databaseUrl: string,
  year: number,
  editions: ReadonlyMap<string, number>,
  steps: 1 | 2,
): Promise<Map<string, CoverageByHand>> {
  const links = await linksIn(databaseUrl, year);
  const near = (line: number): number[] =>
    links.flatMap(({ from, to }) => (from === line ? [to] : to === line ? [from] : []));
  const lines = await moneyIn(databaseUrl, editions.get('MID_TERM_FISCAL') as number, year);
  const found = new Map<string, CoverageByHand>();
  for (const [from, edition] of editions) {
    const items = await itemsOf(databaseUrl, edition);
    const active = items.filter(
      ({ status, ...item }) =>
        (status === 'SELECTED' || status === 'IN_PROGRESS') && item.from <= year && item.to >= year,
    );
    const leaves = active.filter(({ id }) => !active.some(({ parent }) => parent === id));
    for (const [to, other] of editions) {
      if (from === to) continue;
      const there = new Set((await itemsOf(databaseUrl, other)).map(({ lineage }) => lineage));
      const reaches = ({ lineage }: ItemRow) =>
        near(lineage).some((one) => there.has(one) || (steps === 2 && near(one).some((two) => there.has(two))));
      const linked = leaves.filter(reaches);
      const sumOf = (list: readonly ItemRow[]) =>
        lines
          .filter((line) => list.some((item) => isFor(line, item, leaves)))
          .reduce((sum, { amount }) => sum + Number(amount), 0);
      found.set(`${from} ${to}`, {
        ...{ linked: linked.length, total: leaves.length },
        ...{ linkedBudget: sumOf(linked), totalBudget: sumOf(leaves) },
      });
    }
  }
  return found;
}
