import { type ModuleDefinition, tableOf } from '@yeondong/schema';

const CONTRACT = 1;
const CORE = 'core';

/** What a module names, with the prefix that keeps it apart from what others name. */
function namesOf({ id, ...module }: ModuleDefinition): [what: string, prefix: string, names: readonly string[]][] {
  const dotted = `${id}.`;
  const codes = [...new Set([...Object.keys(module.messages.ko), ...Object.keys(module.messages.en)])];
  return [
    ['table', `${id.replaceAll('-', '_')}_`, module.entities.map((entity) => tableOf(entity).name)],
    ['permission', dotted, Object.keys(module.permissions)],
    ['due source', dotted, module.dues.map((due) => due.id)],
    ['holding', dotted, module.holdings.map((holding) => holding.id)],
    ['dependents', dotted, module.dependents.map((dependent) => dependent.id)],
    ['outcomes', dotted, module.outcomes.map((outcome) => outcome.id)],
    ['event', dotted, module.events.emits.map((event) => event.name)],
    ['job', dotted, module.jobs.map((job) => job.id)],
    // The core's own codes are everybody's: record.unknown, text.empty.
    ['message', dotted, id === CORE ? [] : codes],
  ];
}

const withoutPrefix = (module: ModuleDefinition): string[] =>
  namesOf(module).flatMap(([what, prefix, names]) =>
    names
      .filter((name) => !name.startsWith(prefix))
      .map((name) => `${what} ${name} of module ${module.id} lacks the prefix ${prefix}`),
  );

function withoutText({ id, messages: { ko, en } }: ModuleDefinition): string[] {
  const missing = (of: object, other: object, language: string): string[] =>
    Object.keys(of)
      .filter((code) => !(code in other))
      .map((code) => `message ${code} of module ${id} has no ${language} text`);
  return [...missing(ko, en, 'English'), ...missing(en, ko, 'Korean')];
}

/** What is wrong with a module by itself. */
export function ofDefinition(module: ModuleDefinition): string[] {
  const complaints: string[] = [];
  if (module.contract !== CONTRACT)
    complaints.push(
      `module ${module.id} is written for contract ${String(module.contract)}; this program knows ${CONTRACT}`,
    );
  if (!/^[a-z]+(-[a-z]+)*$/.test(module.id)) complaints.push(`module id ${module.id} is not kebab-case`);
  return [...complaints, ...withoutPrefix(module), ...withoutText(module)];
}
