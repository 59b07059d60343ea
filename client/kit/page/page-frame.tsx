import { Button, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { ExportMenu } from '../export/export-menu';
import type { ExportTable } from '../export/export-table';
import type { Picture } from '../export/picture';
import { useKitText } from '../text/use-text';
import { Icon } from './icons';
import classes from './page.module.css';
import { type Crumb, PagePath } from './path';

export interface PageFrameProps {
  title: string;
  /** One sentence: what this page is for. */
  purpose?: string;
  /** Path of the plan that ends with this page. */
  path?: readonly Crumb[];
  /** Beside the title: state, code. */
  aside?: ReactNode;
  /** The page's one main act, at the right. */
  primary?: ReactNode;
  /** Filter controls and chips; see FilterBar. */
  filters?: ReactNode;
  /** What the page shows, as a table; adds the export menu. Made when asked for. */
  table?: (() => ExportTable) | null | undefined;
  /** The same as a drawing, where it is one; joins the export menu. */
  picture?: (() => Picture) | undefined;
  /** Leaves out the print button. */
  printable?: boolean;
  /** History, discussion, attachments, audit; at the right on wide screens, below on narrow ones. */
  panel?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: path, title, purpose, primary action, filters, export and print, content, side panel. */
export function PageFrame({
  title,
  purpose,
  path,
  aside,
  primary,
  filters,
  table,
  picture,
  printable = true,
  panel,
  children,
}: PageFrameProps) {
  const t = useKitText();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <article className={classes.frame}>
      {path && path.length > 1 && <PagePath crumbs={path} />}
      <header className={classes.head}>
        <div className={classes.titles}>
          <div className={classes.titleLine}>
            <Title order={1} className={classes.title}>
              {title}
            </Title>
            {aside}
          </div>
          {purpose && <p className={classes.purpose}>{purpose}</p>}
        </div>
        <div className={classes.actions}>
          {table && <ExportMenu table={table} picture={picture} />}
          {printable && (
            <Button
              variant="default"
              size="xs"
              leftSection={<Icon name="print" size={15} />}
              onClick={() => window.print()}
            >
              {t('page.print')}
            </Button>
          )}
          {primary}
        </div>
      </header>
      {filters}
      <div className={panel ? classes.withPanel : undefined}>
        <div className={classes.content}>{children}</div>
        {panel && <aside className={classes.panel}>{panel}</aside>}
      </div>
    </article>
  );
}

/** A section of a page under a heading. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <div className={classes.sectionHead}>
        <Title order={2} className={classes.sectionTitle}>
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  );
}
