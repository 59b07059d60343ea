/** How long the texts of a target may be. */
export const TARGET_TEXTS = { measure: 200, unit: 30 } as const;
