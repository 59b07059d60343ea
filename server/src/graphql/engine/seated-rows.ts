const NOBODY = -1;

/** The distinct rows of a level and which of them sits where: a row found for several parents is completed once. */
export class SeatedRows {
  readonly rows: unknown[] = [];
  private readonly known = new Map<unknown, number>();

  private seats: number[][] | undefined;

  private constructor(
    /** Index of the row at each seat. */
    private readonly rowAt: number[],
  ) {}

  static over(seats: number): SeatedRows {
    return new SeatedRows(new Array<number>(seats).fill(NOBODY));
  }

  static ofOne(row: unknown): SeatedRows {
    const seated = SeatedRows.over(1);
    seated.add(row, 0);
    return seated;
  }

  add(row: unknown, seat: number): void {
    let at = this.known.get(row);
    if (at === undefined) {
      at = this.rows.push(row) - 1;
      this.known.set(row, at);
    }
    this.rowAt[seat] = at;
  }

  /** Puts the objects that were made of the rows into their seats. */
  sit(objects: readonly object[], seats: { put(seat: number, object: unknown): void }): void {
    for (let seat = 0; seat < this.rowAt.length; seat++) {
      const at = this.rowAt[seat] as number;
      if (at !== NOBODY) seats.put(seat, objects[at]);
    }
  }

  /** All seats of a row. */
  seatsOf(at: number): readonly number[] {
    if (!this.seats) {
      this.seats = this.rows.map(() => []);
      for (const [seat, row] of this.rowAt.entries()) if (row !== NOBODY) this.seats[row]?.push(seat);
    }
    return this.seats[at] as number[];
  }
}
