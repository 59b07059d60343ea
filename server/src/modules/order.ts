import type { ModuleDefinition } from '@yeondong/schema';

/** Modules after those that they require; refuses unknown ones and cycles, naming the culprits. */
export function inOrder(modules: readonly ModuleDefinition[]): ModuleDefinition[] {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const done: ModuleDefinition[] = [];
  const visit = (module: ModuleDefinition, trail: readonly string[]): void => {
    if (done.includes(module)) return;
    if (trail.includes(module.id))
      throw new Error(`Modules require each other in a circle: ${[...trail, module.id].join(' → ')}`);
    const required = module.id === 'core' ? [] : ['core', ...module.requires];
    for (const id of required) {
      const found = byId.get(id);
      if (!found) throw new Error(`Module ${module.id} requires ${id}, which is not installed`);
      visit(found, [...trail, module.id]);
    }
    done.push(module);
  };
  for (const module of modules) visit(module, []);
  return done;
}
