import { completedLeaf } from './leaf.js';
import type { FieldPlan, LeafPlan, ObjectPlan } from './plan.js';
import { isPromise } from './settled.js';
import type { LeafWork } from './shape.js';
import type { FieldValues } from './values.js';

interface Open {
  readonly field: FieldPlan;
  /** Place of the object in its level. */
  readonly at: number;
}

/** The leaves of one level that its objects' constructor cannot fill by itself; what stays open is noted. */
export class OpenLeaves implements LeafWork {
  readonly failed: (Open & { readonly error: unknown })[] = [];
  readonly promised: (Open & { readonly value: Promise<unknown> })[] = [];

  constructor(
    private readonly plan: ObjectPlan,
    private readonly values: FieldValues,
  ) {}

  computed(index: number, row: unknown): unknown {
    return this.values.computed(this.plan.fields[index] as FieldPlan, row);
  }

  completed(index: number, value: unknown, at: number): unknown {
    const field = this.plan.fields[index] as FieldPlan;
    if (isPromise(value)) {
      this.promised.push({ field, at, value });
      return null;
    }
    try {
      return completedLeaf(field, field.type as LeafPlan, value);
    } catch (error) {
      this.failed.push({ field, at, error });
      return null;
    }
  }
}
