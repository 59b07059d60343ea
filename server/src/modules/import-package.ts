/** A module's package, by its name. The image of the program holds those of the installation and has them here instead. */
export const importPackage = (name: string): Promise<unknown> => import(name);
