import { useQuery } from '@apollo/client/react';
import {
  Choice,
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  FormDialog,
  formatDate,
  optionTitle,
  PageFrame,
  QueryState,
  useFacetWords,
  useHasRole,
  useLang,
  useText,
  VALUE_DIMENSIONS,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { FacetValueForm, FacetValueNewForm } from '../parts/facet/facet-value-forms';
import { FacetValuesDocument, type FacetValuesQuery } from '../parts/facet/gql/graphql';

type Value = FacetValuesQuery['facetValues']['nodes'][number];

/** Regions, groups of people and budget programs; the planner adds, renames and closes them. */
export default function AdminFacetsPage() {
  const t = useText('core');
  const words = useFacetWords();
  const mayWrite = useHasRole('planner');
  const [dimension, show] = useState<(typeof VALUE_DIMENSIONS)[number]>('REGION');
  const result = useQuery(FacetValuesDocument, { variables: { dimension } });
  const rows = result.data?.facetValues.nodes;
  const columns = useValueColumns(mayWrite);
  return (
    <PageFrame
      title={t('facet.title')}
      purpose={t('facet.purpose')}
      table={rows && (() => exportTable(`${t('facet.title')} ${words[dimension]}`, columns, rows))}
      primary={
        mayWrite && (
          <FormDialog label={t('facet.add')}>
            {(close) => <FacetValueNewForm dimension={dimension} above={rows ?? []} onDone={close} />}
          </FormDialog>
        )
      }
      filters={
        <FilterBar>
          <Choice
            label={t('facet.dimension')}
            value={dimension}
            options={VALUE_DIMENSIONS.map((value) => ({ value, label: words[value] }))}
            onChange={show}
          />
        </FilterBar>
      }
    >
      <QueryState result={{ ...result, data: rows }}>
        {(found) => (
          <DataTable
            caption={t('facet.title')}
            captionHidden
            columns={columns}
            rows={found}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('facet.none')} hint={t('facet.noneHint')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}

function useValueColumns(mayWrite: boolean): readonly Column<Value>[] {
  const t = useText('core');
  const lang = useLang();
  return [
    { key: 'title', title: t('facet.value'), rowHead: true, value: optionTitle },
    { key: 'code', title: t('field.code'), value: ({ code }) => code },
    {
      key: 'validTo',
      title: t('facet.validTo'),
      value: ({ validTo }) => (validTo ? formatDate(validTo, lang) : t('facet.open')),
    },
    ...(mayWrite
      ? [
          {
            key: 'act',
            title: t('facet.edit'),
            render: (row: Value) => (
              <FormDialog
                label={t('facet.edit')}
                title={t('facet.editOf', { title: row.title })}
                size="compact-xs"
                variant="default"
              >
                {(close) => <FacetValueForm value={row} onDone={close} />}
              </FormDialog>
            ),
          },
        ]
      : []),
  ];
}
