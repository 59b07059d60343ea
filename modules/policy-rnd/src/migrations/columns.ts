import { integer, optional, reference, text } from '@yeondong/schema';

export const coded = {
  code: text(60),
  title_ko: text(300),
  title_en: optional(text(300)),
  position: integer(),
  version: integer(),
};
export const domain = optional(reference('core_domain'));
export const initiative = optional(reference('core_initiative'));
export const department = reference('core_department');
export const person = optional(reference('core_person'));
