/** contract.md §4. `public` is the role of a visitor who has not signed in. */
export const ROLES = [
  'admin',
  'planner',
  'bsc',
  'policy',
  'innovation',
  'statistician',
  'head',
  'staff',
  'evaluator',
  'advisor',
  'executive',
  'analyst',
  'auditor',
  'public',
] as const;
export type Role = (typeof ROLES)[number];

/** Everyone with an account. */
export const SIGNED_IN: readonly Role[] = ROLES.filter((role) => role !== 'public');

export interface PermissionDefinition {
  readonly title: { readonly ko: string; readonly en: string };
  readonly kind: 'read' | 'write' | 'decide' | 'administer';
  readonly roles: readonly Role[];
}
