/** Makes the object of a row from its values in the order of the columns. */
export type RowShape = new (values: readonly unknown[]) => Record<string, unknown>;

/**
 * Compiles the constructor of a statement's rows: all of them share one hidden class, and the driver need not build them
 * property by property. Null where a name could not stand in its text, or stands twice; the driver's own objects do then.
 */
export function compileRowShape(names: readonly string[]): RowShape | null {
  const plain = names.every((name) => /^[A-Za-z]\w*$/.test(name)) && new Set(names).size === names.length;
  if (!plain) return null;
  const lines = names.map((name, index) => `  this.${name} = values[${index}];`);
  return new Function(`'use strict';\nreturn function Row(values) {\n${lines.join('\n')}\n};`)() as RowShape;
}
