import { grouped, type Lang, type MessageParams } from '@yeondong/schema';
import en from '../../messages/en.json' with { type: 'json' };
import ko from '../../messages/ko.json' with { type: 'json' };
import { particle } from './particles.js';

/** Texts by code, in both languages. */
export type Messages = Readonly<Record<Lang, Readonly<Record<string, string>>>>;

/** The platform's own texts and those of the given modules. */
export function mergeMessages(modules: readonly { readonly messages: Messages }[]): Messages {
  const merged = (lang: Lang, own: Readonly<Record<string, string>>) =>
    Object.freeze(Object.assign({}, ...modules.map((module) => module.messages[lang]), own) as Record<string, string>);
  return { ko: merged('ko', ko), en: merged('en', en) };
}

const GROUPED = 'grouped';

/**
 * Puts parameters in: `{name}`, `{name:grouped}` for an amount with its digits in threes, and in Korean `{name:을/를}` with
 * the particle that fits.
 */
export const fill = (template: string, params: MessageParams): string =>
  template.replace(/\{(\w+)(?::(grouped|[^{}/]+\/[^{}/]*))?\}/g, (whole, name: string, form?: string) => {
    if (!(name in params)) return whole;
    const word = String(params[name]);
    if (form === GROUPED) return grouped(word);
    return form ? word + particle(word, form) : word;
  });
