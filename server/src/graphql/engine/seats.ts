import type { FieldPlan, ObjectPlan } from './plan.js';
import type { SeatedRows } from './seated-rows.js';

export type Path = readonly (string | number)[];

/** Objects of one type in one place of the operation. */
export interface Level {
  readonly plan: ObjectPlan;
  /** The objects, in step with the rows that they are made of. */
  readonly objects: readonly object[];
  readonly seated: SeatedRows;
  /** Where the objects sit. */
  readonly seats: Seats;
}

/** The places that one field fills in one level of the answer: one for each object, or for each item of its lists. */
export interface Seats {
  put(seat: number, value: unknown): void;
  /** Takes away the value, and where it may not be missing all that it belongs to. */
  empty(seat: number): void;
  /** Where in the answer; several times where one object stands in several places. */
  pathsOf(seat: number): readonly Path[];
  /** What {@link empty} leaves null, for each of the paths. */
  nullsOf(seat: number): readonly Path[];
}

/** The one seat of the whole answer. */
export class RootSeat implements Seats {
  data: unknown = null;

  put(_seat: number, value: unknown): void {
    this.data = value;
  }
  empty(): void {
    this.data = null;
  }
  pathsOf(): readonly Path[] {
    return [[]];
  }
  nullsOf(): readonly Path[] {
    return [[]];
  }
}

/** Seats that the objects of a level offer under a key. */
export class FieldSeats implements Seats {
  constructor(
    private readonly field: FieldPlan,
    private readonly level: Level,
  ) {}

  put(seat: number, value: unknown): void {
    this.field.put(this.level.objects[seat] as object, value);
  }

  empty(seat: number): void {
    if (this.field.type.nullable) this.put(seat, null);
    else for (const above of this.level.seated.seatsOf(seat)) this.level.seats.empty(above);
  }

  pathsOf(seat: number): readonly Path[] {
    const { seats } = this.level;
    return this.level.seated
      .seatsOf(seat)
      .flatMap((above) => seats.pathsOf(above).map((path) => [...path, this.field.key]));
  }

  nullsOf(seat: number): readonly Path[] {
    if (this.field.type.nullable) return this.pathsOf(seat);
    return this.level.seated.seatsOf(seat).flatMap((above) => this.level.seats.nullsOf(above));
  }
}

/** Seats of the items of lists, which sit at seats themselves. */
export class ItemSeats implements Seats {
  private readonly owners: number[] = [];
  private readonly indexes: number[] = [];

  constructor(
    private readonly nullable: boolean,
    private readonly lists: readonly (unknown[] | null)[],
    private readonly above: Seats,
  ) {}

  add(list: number, index: number): void {
    this.owners.push(list);
    this.indexes.push(index);
  }

  put(seat: number, value: unknown): void {
    (this.lists[this.owners[seat] as number] as unknown[])[this.indexes[seat] as number] = value;
  }

  empty(seat: number): void {
    if (this.nullable) this.put(seat, null);
    else this.above.empty(this.owners[seat] as number);
  }

  pathsOf(seat: number): readonly Path[] {
    return this.above.pathsOf(this.owners[seat] as number).map((path) => [...path, this.indexes[seat] as number]);
  }

  nullsOf(seat: number): readonly Path[] {
    return this.nullable ? this.pathsOf(seat) : this.above.nullsOf(this.owners[seat] as number);
  }
}
