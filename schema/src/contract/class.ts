// biome-ignore lint/suspicious/noExplicitAny: a class of any shape
export type Class<T = any> = (abstract new (...args: any[]) => T) & { readonly prototype: T };
