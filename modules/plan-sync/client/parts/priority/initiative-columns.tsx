import { type Column, PageLink, type useText } from '@yeondong/client/kit';
import type { PriorityInitiativeFragment } from '../../gql/graphql';

/** The domain, the title and the lead department of a row's initiative. */
export const initiativeColumns = <Row extends { initiative: PriorityInitiativeFragment }>(
  t: ReturnType<typeof useText>,
): readonly Column<Row>[] => [
  { key: 'domain', title: t('field.domain'), width: '6rem', value: ({ initiative }) => initiative.goal.domain.title },
  {
    key: 'initiative',
    title: t('field.initiative'),
    rowHead: true,
    value: ({ initiative }) => initiative.title,
    render: ({ initiative }) => <PageLink to={`/initiatives/${initiative.code}`}>{initiative.title}</PageLink>,
  },
  {
    key: 'department',
    title: t('field.department'),
    width: '8rem',
    value: ({ initiative }) => initiative.leadDepartment.name,
  },
];
