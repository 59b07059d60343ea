import { registerEnumType } from 'type-graphql';

type Texts<Value extends string> = Readonly<Record<Value, string>>;

/** A GraphQL enum of the values that a rule knows, each with its meaning (Korean, then " / ", then English). */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  texts: Texts<Value>,
): { readonly [V in Value]: V } {
  const made = Object.fromEntries(values.map((value) => [value, value])) as { readonly [V in Value]: V };
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: texts[value] }])) as {
    readonly [V in Value]: { readonly description: string };
  };
  registerEnumType(made, { name, description, valuesConfig });
  return made;
}
