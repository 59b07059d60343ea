import type { Lang, MessageParams } from '@yeondong/schema';
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

/** Puts parameters in: `{name}`, and in Korean `{name:을/를}` with the particle that fits. */
export const fill = (template: string, params: MessageParams): string =>
  template.replace(/\{(\w+)(?::([^{}/]+\/[^{}/]*))?\}/g, (whole, name: string, forms?: string) => {
    if (!(name in params)) return whole;
    const word = String(params[name]);
    return forms ? word + particle(word, forms) : word;
  });
