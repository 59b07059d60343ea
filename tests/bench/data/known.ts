/** Keys of what the platform brings. */
export interface Known {
  domains: readonly number[];
  departments: readonly number[];
  perspectives: readonly number[];
  fields: readonly number[];
}
