import { type ModuleDefinition, moduleKey } from '@yeondong/schema';

type Contribution = ModuleDefinition['filters'][number];

/** A predicate or sort key that would take the place of what the collection has, or stand under another's name. */
function ofContribution({ id }: ModuleDefinition, { on, predicate, sortKey }: Contribution): string[] {
  const complaints: string[] = [];
  const key = moduleKey(id);
  const foreign = [predicate, sortKey].find((one) => one && one.module !== id);
  if (foreign) complaints.push(`${foreign.name} of module ${id} says that it is of module ${foreign.module}`);
  if (predicate && key in on.options.where)
    complaints.push(`module ${id} adds conditions under the key ${key}, which ${on.type.name} has for itself`);
  if (sortKey && !/^[A-Z][A-Z0-9_]*$/.test(sortKey.name))
    complaints.push(`sort key ${on.type.name}.${sortKey.name} of module ${id} is not in upper case`);
  if (sortKey && sortKey.name in on.options.orderBy)
    complaints.push(
      `sort key ${on.type.name}.${sortKey.name} of module ${id} is one that ${on.type.name} has for itself`,
    );
  return complaints;
}

/** An event of an installed module that this module does not emit: its handler would never be called. */
function unheard(modules: readonly ModuleDefinition[]): string[] {
  const emitted = new Set(modules.flatMap(({ events }) => events.emits.map(({ name }) => name)));
  return modules.flatMap(({ id, events }) =>
    events.handlers
      .map(({ on }) => on.name)
      .filter((name) => !emitted.has(name) && modules.some((other) => name.startsWith(`${other.id}.`)))
      .map((name) => `module ${id} hears the event ${name}, which nobody emits`),
  );
}

/** Names that two modules contribute would silently be the second one's. */
export function ofContributions(modules: readonly ModuleDefinition[]): string[] {
  const seen = new Map<string, string>();
  const complaints: string[] = [];
  const claim = (what: string, module: string): void => {
    const first = seen.get(what);
    if (first) complaints.push(`${what} is contributed by ${first} and by ${module}`);
    else seen.set(what, module);
  };
  for (const module of modules) {
    const { id, filters, facts, dues, holdings, dependents, outcomes, jobs } = module;
    for (const due of dues) claim(`due source ${due.id}`, id);
    for (const holding of holdings) claim(`holding ${holding.id}`, id);
    for (const dependent of dependents) claim(`dependents ${dependent.id}`, id);
    for (const outcome of outcomes) claim(`outcomes ${outcome.id}`, id);
    for (const job of jobs) claim(`job ${job.id}`, id);
    for (const contribution of filters) {
      const { on, predicate, sortKey } = contribution;
      if (predicate) claim(`condition ${on.type.name}.${moduleKey(id)}.${predicate.name}`, id);
      if (sortKey) claim(`sort key ${on.type.name}.${sortKey.name}`, id);
      complaints.push(...ofContribution(module, contribution));
    }
    for (const cube of facts) {
      claim(`cube ${cube.id}`, id);
      if (!/^[a-z][A-Za-z0-9]*$/.test(cube.id)) complaints.push(`cube ${cube.id} of module ${id} is not camelCase`);
    }
  }
  return [...complaints, ...unheard(modules)];
}
