import {
  Button,
  EntryGrid,
  type GridColumn,
  Section,
  StatusMark,
  TextField,
  useContractMutation,
  useGrid,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useMemo, useState } from 'react';
import { BscSaveReviewDocument } from '../../gql/graphql';
import classes from '../entry.module.css';
import type { MetaReport, MetaReviewNode } from './meta-nodes';
import { reviewFaults, reviewValues, scoresOf } from './review-values';

interface ReviewSheetProps {
  meta: MetaReport;
  review: MetaReviewNode;
}

/** A reviewer's own scores, 1 to 5, typed as in a spreadsheet; kept as a draft or handed in. */
export function ReviewSheet({ meta, review }: ReviewSheetProps) {
  const t = useText('bsc');
  const toasts = useToasts();
  const [remark, setRemark] = useState(review.remark ?? '');
  const [run, { busy, fieldErrors }] = useContractMutation(BscSaveReviewDocument, { refetch: ['BscMetaReport'] });
  const columns = useMemo<readonly GridColumn[]>(
    () => [
      { key: 'score', title: t('meta.score'), kind: 'text', width: '6rem' },
      { key: 'note', title: t('meta.note'), kind: 'text' },
    ],
    [t],
  );
  const ids = useMemo(() => meta.criteria.map(({ id }) => id), [meta.criteria]);
  const grid = useGrid(reviewValues(meta.criteria, review), ids, columns);
  const errors = reviewFaults(grid.values, t('meta.scoreFault'));
  const scores = scoresOf(grid.values);
  const save = async (submit: boolean) => {
    if (Object.keys(errors).length > 0) return toasts.failed(t('panel.fixFirst'));
    const input = { evaluation: meta.id, version: review.version, scores, remark: remark.trim() || null, submit };
    const outcome = await run({ input });
    if (outcome.ok) toasts.done(t(submit ? 'meta.submitted' : 'meta.kept'));
    else toasts.failed(outcome.error.message);
  };
  return (
    <Section
      title={t('meta.myReview')}
      aside={
        <StatusMark
          kind={review.state === 'SUBMITTED' ? 'normal' : 'caution'}
          label={t(`panelSheet.${review.state}`)}
        />
      }
    >
      <div className={classes.bar}>
        <Button size="xs" loading={busy} disabled={scores.length < ids.length} onClick={() => void save(true)}>
          {t('meta.submit')}
        </Button>
        <Button size="xs" variant="default" loading={busy} onClick={() => void save(false)}>
          {t('meta.keep')}
        </Button>
        <span className="muted">{t('meta.progress', { count: scores.length, all: ids.length })}</span>
      </div>
      <EntryGrid
        caption={t('meta.myReview')}
        rowTitle={t('meta.criterion')}
        columns={columns}
        grid={grid}
        errors={errors}
        rows={meta.criteria.map(({ id, title, standard }) => ({
          id,
          title,
          head: (
            <>
              {title} <span className="muted">{t(`standard.${standard}`)}</span>
            </>
          ),
        }))}
      />
      <TextField
        name="remark"
        label={t('meta.remark')}
        value={remark}
        onChange={setRemark}
        error={fieldErrors.remark}
        multiline
      />
    </Section>
  );
}
