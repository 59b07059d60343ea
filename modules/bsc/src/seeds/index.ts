export const bscSeeds = [];
