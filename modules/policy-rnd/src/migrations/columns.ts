import { optional, reference } from '@yeondong/schema';

export const domain = optional(reference('core_domain'));
export const initiative = optional(reference('core_initiative'));
export const department = reference('core_department');
export const person = optional(reference('core_person'));
