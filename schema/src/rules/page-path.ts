import { refuse } from '../kernel/errors.js';
import { requiredText } from './text-input.js';

/** The path of a page of this product, with its conditions: never another host's. */
export function pagePath(path: string | null | undefined, longest: number, at: readonly (string | number)[]): string {
  const text = requiredText(path, longest, at);
  if (!/^\/(?![/\\])/.test(text)) throw refuse('path.outside', at);
  return text;
}
