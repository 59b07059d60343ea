import { DataTable } from '@yeondong/client/kit';
import type { ReactNode } from 'react';

interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Names and what they are, in two columns. */
export function FactsList({
  caption,
  name,
  value,
  facts,
}: {
  caption: string;
  name: string;
  value: string;
  facts: readonly Fact[];
}) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: 'name', title: name, rowHead: true, width: '12rem', value: (fact: Fact) => fact.name },
        { key: 'value', title: value, render: (fact: Fact) => fact.value },
      ]}
      rows={facts}
      rowKey={(fact) => fact.name}
    />
  );
}
