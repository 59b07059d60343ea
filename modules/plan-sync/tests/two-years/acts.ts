import { createHash } from 'node:crypto';
import { type Asked, issuesOf, type Platform, readRows, runYeondong, TEST_PASSWORD } from '@yeondong/testing';
import { type ChangeCalls, changeCallsOn, ref } from '../change-calls.js';
import { keyOf } from './by-hand.js';
import { DEPARTMENTS, ENTRIES, headOf, type Pair, PEOPLE, type PlanCode, staffOf } from './scenario.js';

export interface AsRead {
  readonly id: string;
  readonly version: number;
}

type Call = Readonly<Parameters<ChangeCalls['done']>>;

const EDITION = 'id version status number year kind snapshotHash basedOn { id }';
const LINES = 'SELECT l.id FROM plan_sync_fiscal_line l WHERE l.version_id = ?';
const CONTENT = [
  'SELECT * FROM plan_sync_item WHERE version_id = ? ORDER BY id',
  'SELECT t.* FROM plan_sync_target t JOIN plan_sync_item i ON i.id = t.item_id WHERE i.version_id = ? ORDER BY t.id',
  'SELECT * FROM plan_sync_fiscal_line WHERE version_id = ? ORDER BY id',
  `SELECT * FROM plan_sync_fiscal_amount WHERE line_id IN (${LINES}) ORDER BY id`,
];
const MOVE = ['movePlanVersion', 'PlanVersionMove', EDITION] as const;

/** What the people of the two years do more than once. */
export class Acts {
  readonly calls: ChangeCalls;
  private readonly ids = new Map<string, string>();
  private readonly settled = new Map<string, string>();

  constructor(readonly platform: Platform) {
    this.calls = changeCallsOn(platform);
  }

  /** The city as it is before anybody has planned anything. */
  async begin(): Promise<void> {
    const { code, stderr } = await runYeondong(['seed', '--remove-sample'], this.platform.environment);
    if (code !== 0) throw new Error(stderr);
    await this.day('2006-01-02');
    for (const [login, role, department] of PEOPLE) {
      const input = { login, name: `${department} ${role}`, department: await this.id('department', department) };
      const person = { ...input, roles: [role], password: TEST_PASSWORD };
      await this.calls.done('createPerson', 'PersonInput', 'id', person, 'admin');
    }
  }

  async day(date: string): Promise<void> {
    await this.calls.read(`mutation { setBusinessDate(date: "${date}") { businessDate } }`);
  }

  /** Id of what keeps its code: a department, a domain, an initiative, a plan. */
  async id(field: string, code: string): Promise<string> {
    const key = `${field} ${code}`;
    const id = this.ids.get(key) ?? (await this.calls.idOf(field, code));
    this.ids.set(key, id);
    return id;
  }

  /** An act by who may do it, after somebody who may not has been refused. */
  async only(as: string, notAs: string, [name, type, below, input]: Call): Promise<Asked> {
    const { codes, errors } = await this.calls.run(name, type, 'id', input, notAs);
    expect([name, notAs, codes, issuesOf(errors)]).toEqual([name, notAs, ['FORBIDDEN'], []]);
    return this.calls.done(name, type, below, input, as);
  }

  async open(plan: PlanCode, year: number, kind: string, more: object = {}): Promise<string> {
    const input = { plan: await this.id('plan', plan), year, kind, ...more };
    return (await this.calls.done('openPlanVersion', 'PlanVersionInput', 'id', input)).id;
  }

  async edition(id: string): Promise<Asked> {
    return (await this.calls.read(`{ planVersions(where: {id: {eq: "${id}"}}) { nodes { ${EDITION} } } }`)).planVersions
      .nodes[0];
  }

  /** Moves an edition on, step by step. */
  async move(id: string, ...steps: string[]): Promise<Asked> {
    let edition = await this.edition(id);
    for (const to of steps) edition = await this.calls.done(...MOVE, { ...ref(edition), to });
    if (edition.status === 'FINAL') this.settled.set(id, await this.bytesOf(id));
    return edition;
  }

  /** All that the database holds of an edition: its items, targets, fiscal lines and amounts. */
  private async bytesOf(edition: string): Promise<string> {
    const rows = await Promise.all(CONTENT.map((text) => readRows(this.platform.databaseUrl, text, [keyOf(edition)])));
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  }

  /** Every edition that was settled is as it was then, byte by byte, whatever came after. */
  async settledStay(): Promise<void> {
    for (const [edition, bytes] of this.settled)
      expect([edition, await this.bytesOf(edition)]).toEqual([edition, bytes]);
  }

  /** What keeps an edition from becoming final: told beforehand with the page where it is mended, and refused for just that. */
  async obstacles(id: string): Promise<string[]> {
    const { errors } = await this.calls.run(...MOVE, { ...ref(await this.edition(id)), to: 'FINAL' });
    const refused = errors.flatMap(({ extensions }) => extensions.issues ?? []);
    const query = `{ finalObstacles(planVersion: "${id}") { kind page item { code } } }`;
    const { finalObstacles } = await this.calls.read(query);
    const codeOf = (kind: string) => `plan-sync.version.${kind.toLowerCase().replace('_', '-')}`;
    expect(refused.map(({ code, message }) => [code, message.split(': ')[1]])).toEqual(
      finalObstacles.map(({ kind, item }: Asked) => [codeOf(kind), item.code]),
    );
    return finalObstacles.map(({ kind, page, item }: Asked) => `${kind} ${item.code} ${page}`);
  }

  /** Writes the first items of a plan into an edition, as departments' drafts. */
  async write(planVersion: string, plan: PlanCode, [startYear, endYear]: readonly number[]): Promise<void> {
    for (const { code, title, department, node } of ENTRIES[plan]) {
      await this.calls.done('createPlanItem', 'PlanItemInput', 'id', {
        ...{ planVersion, code, titleKo: title, startYear, endYear, status: 'IN_PROGRESS', policyPhase: 'EXECUTION' },
        ...{ department: await this.id('department', department), node: await this.id(...node) },
        ...{ customerGroups: ['시민'], outcomeStatement: `${title}의 성과가 나타난다`, unlinkedReason: null },
      });
    }
  }

  async items(planVersion: string, as?: string): Promise<Asked[]> {
    const where = `{planVersion: {id: {eq: "${planVersion}"}}}`;
    const below = 'id version code title entry status startYear endYear unlinkedReason department { code }';
    return (await this.calls.read(`{ planItems(first: 500, where: ${where}) { nodes { ${below} } } }`, as)).planItems
      .nodes;
  }

  async item(planVersion: string, code: string): Promise<Asked> {
    return (await this.items(planVersion)).find((item) => item.code === code);
  }

  /** The links of an item that go on without an end: neither rejected nor past their years. */
  async standingLinks(planVersion: string, code: string): Promise<string[]> {
    const { links } = await this.calls.itemIn(planVersion, code);
    return links
      .filter(({ status, validTo }: Asked) => status !== 'REJECTED' && validTo === null)
      .map(({ id }: Asked) => id);
  }

  /** Each department hands in what it has in an edition, and its head confirms it. */
  async passItems(planVersion: string): Promise<void> {
    const list = await this.items(planVersion);
    for (const code of DEPARTMENTS) {
      const own = list.filter((item) => item.department.code === code && item.entry !== 'CONFIRMED');
      const live = own.filter(
        ({ status }) => status === 'IN_PROGRESS' || status === 'SELECTED' || status === 'DEFERRED',
      );
      if (live.length === 0) continue;
      const act = (name: string, items: AsRead[], as: string) =>
        this.calls.done(name, 'PlanItemsActInput', 'id version', { items: items.map(ref) }, as);
      const sent = await act('submitPlanItems', live, staffOf(code));
      await act('confirmPlanItems', sent, headOf(code));
    }
  }

  /** Items by their codes in the newest editions. */
  async codes(): Promise<ReadonlyMap<string, { id: string; department: string }>> {
    const { nodes } = (await this.calls.read('{ planItems(first: 500) { nodes { id code department { code } } } }'))
      .planItems;
    return new Map(nodes.map(({ id, code, department }: Asked) => [code, { id, department: department.code }]));
  }

  /** Staff of the lower item's department proposes, the planner agrees for the other side. */
  async link(pairs: readonly Pair[]): Promise<void> {
    const known = await this.codes();
    for (const [from, to, type] of pairs) {
      const [one, other] = [known.get(from), known.get(to)];
      const input = { from: one?.id, to: other?.id, type };
      const as = staffOf(one?.department ?? '');
      const made = await this.calls.done('proposePlanLink', 'PlanLinkInput', 'id version', input, as);
      await this.calls.done('confirmPlanLink', 'PlanLinkConfirmation', 'status', ref(made));
    }
  }
}
