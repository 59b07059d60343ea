import {
  type Column,
  DataTable,
  EmptyState,
  ExportMenu,
  exportTable,
  FormDialog,
  formatNumber,
  Group,
  RecordForm,
  Section,
  useHasRole,
  useText,
} from '@yeondong/client/kit';
import {
  type PlanSyncClassesQuery,
  PlanSyncCreateClassDocument,
  type PlanSyncSchemesQuery,
  PlanSyncUpdateClassDocument,
} from '../../gql/graphql';
import { classTree } from './class-tree';
import { CrosswalkForm } from './crosswalk-form';

type Scheme = PlanSyncSchemesQuery['fiscalSchemes']['nodes'][number];
type FiscalClass = PlanSyncClassesQuery['fiscalClasses']['nodes'][number];
type Row = ReturnType<typeof classTree<FiscalClass>>[number];

const REFETCH = ['PlanSyncClasses'];
/** The lowest levels take none below them. */
const LOWEST = ['ITEM', 'DETAIL_PROJECT'];

interface ClassTableProps {
  scheme: Scheme;
  schemes: readonly Scheme[];
  classes: readonly FiscalClass[];
}

/** The classes of a scheme as a tree, and where each goes in other schemes. */
export function ClassTable({ scheme, schemes, classes }: ClassTableProps) {
  const t = useText('plan-sync');
  const planner = useHasRole('planner');
  const rows = classTree(classes.filter((each) => each.scheme.id === scheme.id));
  const columns = useClassColumns({ scheme, schemes, classes });
  return (
    <Section
      title={scheme.title}
      aside={
        <Group gap="xs">
          {planner && <ClassDialog variant="default" scheme={scheme.id} parent={null} label={t('classes.add')} />}
          <ExportMenu table={() => exportTable(scheme.title, columns, rows)} />
        </Group>
      }
    >
      <DataTable
        caption={scheme.title}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ node }) => node.id}
        empty={<EmptyState title={t('classes.empty')} hint={t('classes.noneHint')} />}
      />
    </Section>
  );
}

const sharesOf = ({ node }: Row): string =>
  node.crosswalk.map(({ share, to }) => `${to.title} ${formatNumber(String(Number(share) * 100), 1)}%`).join(', ');

function useClassColumns(props: ClassTableProps): readonly Column<Row>[] {
  const t = useText('plan-sync');
  const planner = useHasRole('planner');
  return [
    {
      key: 'title',
      title: t('classes.class'),
      rowHead: true,
      value: ({ node }) => node.title,
      render: ({ node, depth }) => <span style={{ paddingInlineStart: `${depth * 1.25}rem` }}>{node.title}</span>,
    },
    { key: 'code', title: t('field.code'), exportOnly: true, value: ({ node }) => node.code },
    { key: 'level', title: t('field.level'), value: ({ node }) => t(`classLevel.${node.level}`) },
    { key: 'crosswalk', title: t('classes.crosswalk'), value: (row) => sharesOf(row) || null },
    ...(planner
      ? [
          {
            key: 'acts',
            title: t('field.acts'),
            render: ({ node }: Row) => <ClassActs node={node} {...props} />,
          },
        ]
      : []),
  ];
}

function ClassActs({ node, scheme, schemes, classes }: ClassTableProps & { node: FiscalClass }) {
  const t = useText('plan-sync');
  const others = schemes.filter(({ id }) => id !== scheme.id);
  const look = { size: 'compact-xs', variant: 'default' } as const;
  return (
    <Group gap={4} wrap="nowrap">
      <FormDialog {...look} label={t('classes.rename')} title={t('classes.renameOf', { title: node.title })}>
        {(close) => (
          <RecordForm
            mutation={PlanSyncUpdateClassDocument}
            refetch={REFETCH}
            onDone={close}
            fields={[{ name: 'titleKo', label: t('field.titleKo'), required: true, initial: node.titleKo }]}
            toInput={({ titleKo }) => ({ id: node.id, version: node.version, titleKo: titleKo ?? '' })}
          />
        )}
      </FormDialog>
      {!LOWEST.includes(node.level) && (
        <ClassDialog {...look} scheme={scheme.id} parent={node.id} label={t('classes.addBelow')} />
      )}
      {others.length > 0 && (
        <FormDialog {...look} label={t('classes.crosswalk')} title={t('classes.crosswalkOf', { title: node.title })}>
          {(close) => <CrosswalkForm node={node} schemes={others} classes={classes} onDone={close} />}
        </FormDialog>
      )}
    </Group>
  );
}

interface ClassDialogProps {
  scheme: string;
  parent: string | null;
  label: string;
  size?: string;
  variant?: string;
}

function ClassDialog({ scheme, parent, ...button }: ClassDialogProps) {
  const t = useText('plan-sync');
  return (
    <FormDialog {...button}>
      {(close) => (
        <RecordForm
          mutation={PlanSyncCreateClassDocument}
          refetch={REFETCH}
          onDone={close}
          fields={[
            { name: 'code', label: t('field.code'), required: true },
            { name: 'titleKo', label: t('field.titleKo'), required: true },
            { name: 'titleEn', label: t('field.titleEn') },
          ]}
          toInput={({ code, titleKo, titleEn }) => ({
            ...{ scheme, parent, code: code ?? '', titleKo: titleKo ?? '', titleEn: titleEn ?? null },
          })}
        />
      )}
    </FormDialog>
  );
}
