import { Choice, useText } from '@yeondong/client/kit';
import { CHANNELS, type opinionsSearch } from '../searches';
import { domainOf, type Opinion } from './opinion-state';

type Narrowed = Pick<ReturnType<typeof opinionsSearch.read>, 'channel' | 'domain' | 'department'>;

interface OpinionFiltersProps {
  opinions: readonly Opinion[];
  view: Narrowed;
  onChange: (change: Partial<Narrowed>) => void;
}

/** A code of none: codes of records have no space. */
const ANY = ' ';

/** Narrows the list to how opinions came, and to the domains and departments that stand in it. */
export function OpinionFilters({ opinions, view: { channel, domain, department }, onChange }: OpinionFiltersProps) {
  const t = useText('plan-sync');
  const choicesOf = (any: string, entries: readonly (readonly [string, string])[]) => [
    { value: ANY, label: any },
    ...[...new Map(entries)].map(([value, label]) => ({ value, label })),
  ];
  const domains = opinions.flatMap((opinion) => {
    const own = domainOf(opinion);
    return own ? [[own.code, own.title] as const] : [];
  });
  const departments = opinions.flatMap(({ department: own }) => (own ? [[own.code, own.name] as const] : []));
  return (
    <>
      <Choice
        label={t('field.channel')}
        width={140}
        value={channel}
        options={[
          { value: 'ALL' as const, label: t('opinions.anyChannel') },
          ...CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) })),
        ]}
        onChange={(next) => onChange({ channel: next })}
      />
      <Choice
        label={t('field.domain')}
        width={140}
        value={domain ?? ANY}
        options={choicesOf(t('opinions.anyDomain'), domains)}
        onChange={(next) => onChange({ domain: next === ANY ? null : next })}
      />
      <Choice
        label={t('field.handler')}
        width={160}
        value={department ?? ANY}
        options={choicesOf(t('opinions.anyDepartment'), departments)}
        onChange={(next) => onChange({ department: next === ANY ? null : next })}
      />
    </>
  );
}
