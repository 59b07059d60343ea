import { type Issue, optionalText, refuse, requiredText } from '@yeondong/schema/rules';

/** How long the texts of an item may be. */
export const ITEM_TEXTS = { outcome: 2000, reason: 1000 } as const;
const [GROUP_LENGTH, MOST_GROUPS] = [60, 20];

/** Whom an item serves, each once. */
export function customerGroups(
  list: readonly string[] | null | undefined,
  path: Issue['path'] = ['input', 'customerGroups'],
): string[] {
  if ((list ?? []).length > MOST_GROUPS) throw refuse('plan-sync.item.groups', path, { max: MOST_GROUPS });
  return [...new Set((list ?? []).map((text, index) => requiredText(text, GROUP_LENGTH, [...path, index])))];
}

export const reasonText = (text: string | null | undefined, name: string) =>
  optionalText(text, ITEM_TEXTS.reason, ['input', name]);
export const outcomeText = (text: string | null | undefined) =>
  optionalText(text, ITEM_TEXTS.outcome, ['input', 'outcomeStatement']);
