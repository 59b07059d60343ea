import { type GraphQLError, locatedError } from 'graphql';
import type { FieldPlan } from './plan.js';
import type { Path, Seats } from './seats.js';

interface Fault {
  readonly field: FieldPlan;
  readonly error: unknown;
  readonly seats: Seats;
  readonly seat: number;
}

/** What went wrong in a run. */
export class Faults {
  private readonly noted: Fault[] = [];

  add(field: FieldPlan, seats: Seats, seat: number, error: unknown): void {
    this.noted.push({ field, error, seats, seat });
    seats.empty(seat);
  }

  /** One error for each place that is null because of one, whatever else failed in what belonged to that place. */
  errors(): GraphQLError[] {
    const told = new Set<string>();
    const errors: GraphQLError[] = [];
    for (const { field, error, seats, seat } of this.noted) {
      const nulls = seats.nullsOf(seat);
      seats.pathsOf(seat).forEach((path, index) => {
        const place = JSON.stringify(nulls[index] as Path);
        if (told.has(place)) return;
        told.add(place);
        errors.push(locatedError(error, field.nodes, path));
      });
    }
    return errors;
  }
}
