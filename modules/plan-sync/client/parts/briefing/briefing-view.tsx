import { type Column, DataTable, Section, useText } from '@yeondong/client/kit';
import type { BriefingDocumentFragment } from '../../gql/graphql';
import { ApprovalPlaces } from './approval-places';
import classes from './briefing.module.css';
import { numbered, type Table } from './pieces';
import { Sheets } from './sheets';

type Row = readonly string[];

/** A briefing on the screen, and as sheets of paper once it is printed. */
export function BriefingView({ briefing }: { briefing: BriefingDocumentFragment }) {
  const { title, subtitle, day, office, sections } = briefing;
  return (
    <>
      <div className={classes.paper}>
        <div className={classes.cover}>
          <ApprovalPlaces places={briefing.approval} />
          <strong>{title}</strong>
          <p className={classes.subtitle}>{subtitle}</p>
          <p className="muted">
            {day} · {office}
          </p>
        </div>
        {sections.map((section, at) => (
          <Section key={section.title} title={numbered(section.title, at)}>
            {section.paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {section.tables.map((table) => (
              <BriefingTable key={table.caption} table={table} captionHidden={table.caption === section.title} />
            ))}
          </Section>
        ))}
      </div>
      <Sheets briefing={briefing} />
    </>
  );
}

function BriefingTable({ table, captionHidden }: { table: Table; captionHidden: boolean }) {
  const t = useText('plan-sync');
  const named = table.columns.findIndex(({ numeric }) => !numeric);
  const isForm = table.columns.length === 2;
  const columns: readonly Column<Row>[] = table.columns.map(({ title, numeric }, at) => ({
    ...{ key: String(at), title, numeric, rowHead: at === named },
    ...(isForm && at === 0 ? { width: '24%' } : {}),
    render: (row: Row) => <span className={classes.text}>{row[at]}</span>,
  }));
  return (
    <DataTable
      caption={table.caption}
      captionHidden={captionHidden}
      columns={columns}
      rows={table.rows}
      rowKey={(row) => row.join(' ')}
      empty={<p className="muted">{t('briefing.nothing')}</p>}
    />
  );
}
