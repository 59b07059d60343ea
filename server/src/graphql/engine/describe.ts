import type { FieldPlan, ObjectPlan, RecordPlan, TypePlan } from './plan.js';

/** A plan to read: a line for each field that reads more than its row, below the one that its rows come from. */
export const describePlan = (plan: ObjectPlan): string[] => linesOf(plan, '');

function linesOf(plan: ObjectPlan, indent: string): string[] {
  return plan.later.flatMap((field) => {
    const below = [...(recordIn(field.type)?.plans() ?? [])];
    const reads = field.source.kind === 'batch' || field.source.kind === 'resolver';
    if (!reads) return below.flatMap((inner) => linesOf(inner, indent));
    return [`${indent}${lineOf(field)}`, ...below.flatMap((inner) => linesOf(inner, `${indent}  `))];
  });
}

function lineOf({ key, parent, definition, source }: FieldPlan): string {
  const name = `${parent.name}.${definition.name}`;
  const how = source.kind === 'batch' ? 'for all rows at once' : 'by its resolver';
  return `${key === definition.name ? name : `${key}: ${name}`} (${how})`;
}

const recordIn = (type: TypePlan): RecordPlan | null =>
  type.kind === 'list' ? recordIn(type.item) : type.kind === 'record' ? type : null;
