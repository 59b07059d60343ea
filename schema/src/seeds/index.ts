export const coreSeeds = [];
