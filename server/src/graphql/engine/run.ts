import type { ExecutionResult } from 'graphql';
import { Faults } from './faults.js';
import { completedLeaf, missing } from './leaf.js';
import { OpenLeaves } from './open-leaves.js';
import type { FieldPlan, LeafPlan, ListPlan, ObjectPlan, RecordPlan, TypePlan } from './plan.js';
import { SeatedRows } from './seated-rows.js';
import { FieldSeats, ItemSeats, type Level, RootSeat, type Seats } from './seats.js';
import { asError, attempt, isPromise, settled, together } from './settled.js';
import { FieldValues, type Task } from './values.js';

type Done = undefined | Promise<unknown>;
type Values = readonly unknown[];

/**
 * Answers an operation level by level: a field is resolved once for all objects of its level, and branches of the answer do
 * not wait for each other. Data, nulls and errors are those that graphql-js gives.
 */
export async function runPlan(task: Task): Promise<ExecutionResult> {
  const root = new RootSeat();
  const run = new Run(task);
  await run.seat(task.plan, SeatedRows.ofOne({}), root);
  const errors = run.faults.errors();
  return (errors.length > 0 ? { errors, data: root.data } : { data: root.data }) as ExecutionResult;
}

class Run {
  readonly faults = new Faults();
  private readonly values: FieldValues;

  constructor(task: Task) {
    this.values = new FieldValues(task);
  }

  /** Makes the objects of a level, gives them their seats, and fills in what needs more than their rows. */
  seat(plan: ObjectPlan, seated: SeatedRows, seats: Seats): Done {
    const open = new OpenLeaves(plan, this.values);
    const objects = seated.rows.map((row, at) => new plan.Shape(row as object, at, open));
    const level: Level = { plan, objects, seated, seats };
    seated.sit(objects, seats);
    for (const { field, at, error } of open.failed) this.faults.add(field, new FieldSeats(field, level), at, error);
    const late = open.promised.map(async ({ field, at, value }) =>
      this.leaf(field, field.type as LeafPlan, await value.catch(asError), new FieldSeats(field, level), at),
    );
    return together([...late, ...plan.later.map((field) => this.fill(field, level))]);
  }

  private fill(field: FieldPlan, level: Level): Done {
    const seats = new FieldSeats(field, level);
    const values = this.values.of(field, level);
    if (!isPromise(values)) return this.complete(field, field.type, values as Values, seats);
    return values.then((found) => this.complete(field, field.type, found as Values, seats));
  }

  private complete(field: FieldPlan, type: TypePlan, values: Values, seats: Seats): Done {
    const found = settled(values);
    if (isPromise(found)) return found.then((awaited) => this.complete(field, type, awaited as Values, seats));
    if (type.kind === 'record') return this.records(field, type, values, seats);
    if (type.kind === 'list') return this.lists(field, type, values, seats);
    for (let seat = 0; seat < values.length; seat++) this.leaf(field, type, values[seat], seats, seat);
    return undefined;
  }

  private leaf(field: FieldPlan, type: LeafPlan, value: unknown, seats: Seats, seat: number): void {
    try {
      seats.put(seat, completedLeaf(field, type, value));
    } catch (error) {
      this.faults.add(field, seats, seat, error);
    }
  }

  /** Items of all lists of the level are completed together. */
  private lists(field: FieldPlan, type: ListPlan, values: Values, seats: Seats): Done {
    const lists: (unknown[] | null)[] = [];
    const itemSeats = new ItemSeats(type.item.nullable, lists, seats);
    const items: unknown[] = [];
    values.forEach((value, seat) => {
      const given = this.present(field, type, value, seats, seat) ? this.listOf(field, value, seats, seat) : null;
      const list = given && new Array<unknown>(given.length);
      lists.push(list);
      if (!given) return;
      seats.put(seat, list);
      given.forEach((item, index) => {
        items.push(item);
        itemSeats.add(seat, index);
      });
    });
    return items.length === 0 ? undefined : this.complete(field, type.item, items, itemSeats);
  }

  private listOf(field: FieldPlan, value: unknown, seats: Seats, seat: number): readonly unknown[] | null {
    if (Array.isArray(value)) return value;
    if (typeof value === 'object' && value !== null && Symbol.iterator in value)
      return [...(value as Iterable<unknown>)];
    const name = `${field.parent.name}.${field.definition.name}`;
    this.faults.add(field, seats, seat, new Error(`Expected Iterable, but did not find one for field "${name}".`));
    return null;
  }

  /** Objects of one type are a level; of an interface or union there is one for each type that occurs. */
  private records(field: FieldPlan, type: RecordPlan, values: Values, seats: Seats): Done {
    const levels = new Map<ObjectPlan, SeatedRows>();
    for (let seat = 0; seat < values.length; seat++) {
      const value = values[seat];
      if (!this.present(field, type, value, seats, seat)) continue;
      const plan = attempt(() => type.planOf(value)) as ObjectPlan | Error;
      if (plan instanceof Error) {
        this.faults.add(field, seats, seat, plan);
        continue;
      }
      const rows = levels.get(plan) ?? SeatedRows.over(values.length);
      levels.set(plan, rows);
      rows.add(value, seat);
    }
    return together([...levels].map(([plan, rows]) => this.seat(plan, rows, seats)));
  }

  /** Whether there is something to complete; what is not there is null, or a fault. */
  private present(field: FieldPlan, { nullable }: TypePlan, value: unknown, seats: Seats, seat: number): boolean {
    if (value instanceof Error) this.faults.add(field, seats, seat, value);
    else if (value !== null && value !== undefined) return true;
    else if (nullable) seats.put(seat, null);
    else this.faults.add(field, seats, seat, missing(field));
    return false;
  }
}
