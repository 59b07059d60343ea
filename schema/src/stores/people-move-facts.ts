import type { RequestContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import { Department } from '../entities/department.js';
import { Person, PersonKind } from '../entities/person.js';
import { keyList, raw, sql, TRUE } from '../kernel/sql.js';
import type { NamedLine, ReadCell } from '../rules/named-table.js';
import type { PeopleMoveColumn } from '../rules/people-move.js';
import { presentPosts } from './person-store.js';
import { keysOf, type Row, select } from './record-store.js';

export type MoveLine = NamedLine<PeopleMoveColumn>;

const PERSON = fields('login', 'name', 'kind', 'departmentKey', 'active', 'leftOn', 'version');

/** What the lines of a personnel move name: accounts with their posts, and departments. */
export class MoveFacts {
  private constructor(
    private readonly people: ReadonlyMap<string, Row<Person>>,
    private readonly posts: ReadonlyMap<number, string>,
    private readonly departments: readonly Row<Department>[],
    private readonly above: ReadonlyMap<number, ReadonlySet<number>>,
    private readonly today: string,
  ) {}

  static async of(ctx: RequestContext, lines: readonly MoveLine[]): Promise<MoveFacts> {
    const logins = [...new Set(lines.flatMap((line) => [line.text('login'), line.text('successor')]))];
    const people = await select(ctx, Person, PERSON, { where: sql`t.login in ${keyList(logins)}` });
    const asked = fields('code', 'nameKo', 'nameEn', 'validTo');
    const departments = await select(ctx, Department, asked, { where: TRUE, orderBy: raw('t.id') });
    const closure = await ctx.db.rows<{ below: number; above: number }>(
      sql`select descendant_id as below, ancestor_id as above from core_department_closure`,
    );
    const above = new Map<number, Set<number>>();
    for (const row of closure) above.set(row.below, (above.get(row.below) ?? new Set()).add(row.above));
    const posts = await presentPosts(ctx, keysOf(people));
    return new MoveFacts(
      new Map(people.map((one) => [one.login as string, one])),
      posts,
      departments,
      above,
      ctx.today,
    );
  }

  postOf = (person: number): string | null => this.posts.get(person) ?? null;

  /** Staff with an open account. */
  personIn = (text: string): ReadCell<Row<Person>> => {
    const person = this.people.get(text);
    if (!person) return { fault: 'people-move.account' };
    return person.kind === PersonKind.STAFF && person.active ? { read: person } : { fault: 'people-move.person' };
  };

  /** A department by its code or by its name in either language, where one alone has it. */
  departmentIn = (text: string): ReadCell<number> => {
    const coded = this.departments.filter(({ code }) => code === text);
    const named = this.departments.filter(({ nameKo, nameEn }) => text !== '' && (nameKo === text || nameEn === text));
    const found = coded.length > 0 ? coded : named.filter(({ validTo }) => validTo === null || validTo >= this.today);
    const [one, other] = found.length > 0 ? found : named;
    if (!one) return { fault: 'department.unknown' };
    if (other) return { fault: 'people-move.ambiguous' };
    const ended = one.validTo !== null && one.validTo < this.today;
    return ended
      ? { fault: 'people-move.department-ended', params: { day: one.validTo as string } }
      : { read: one.key };
  };

  /** Whether a department is another one or above it. */
  isWithin = (department: number | null, other: number | null): boolean =>
    department !== null && other !== null && (this.above.get(department)?.has(other) ?? department === other);
}
