import type { Crumb } from '@yeondong/client/kit';

interface Titled {
  code: string;
  title: string;
}

const siblings = (folder: string, records: readonly Titled[] | undefined) =>
  records?.map(({ code, title }) => ({ title, to: `/${folder}/${code}` }));

/** Steps of the path vision › domain › goal › initiative. */
export const visionStep = (title: string): Crumb => ({ title, to: '/vision' });

function step(folder: string, record: Titled, others: readonly Titled[] | undefined): Crumb {
  const found = siblings(folder, others);
  return { title: record.title, to: `/${folder}/${record.code}`, ...(found && { siblings: found }) };
}

export const domainStep = (record: Titled, others?: readonly Titled[]): Crumb => step('domains', record, others);
export const goalStep = (record: Titled, others?: readonly Titled[]): Crumb => step('goals', record, others);
export const initiativeStep = (record: Titled, others?: readonly Titled[]): Crumb =>
  step('initiatives', record, others);
