import { type ConflictField, readNumber, useContractMutation, useGo, useText, useToasts } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscSaveScorecardDocument, type BscScorecardForEditQuery } from '../../gql/graphql';
import { weightSum } from './weights';

type Data = BscScorecardForEditQuery;
/** Weights as typed, by KPI; a KPI that is not on the scorecard has none. */
type Weights = Readonly<Record<string, string>>;

interface Options {
  department: { id: string; code: string };
  year: number;
  data: Data;
  reload: () => Promise<{ data?: Data | undefined }>;
}

const weightsOf = ({ scorecard }: Data): Weights =>
  Object.fromEntries((scorecard?.items ?? []).map(({ kpi, weight }) => [kpi.id, weight]));

const plain = (text: string): string => {
  const read = readNumber(text);
  return read.kind === 'number' ? read.value : text.trim();
};

const without = ({ ...weights }: Record<string, string>, id: string): Weights => {
  delete weights[id];
  return weights;
};

/** Both weights of every KPI, where somebody else saved in between. */
const clashOf = (data: Data, weights: Weights, theirs: Data): ConflictField[] =>
  data.kpis.nodes.map(({ id, title }) => ({
    key: id,
    label: title,
    mine: weights[id] ?? '–',
    theirs: weightsOf(theirs)[id] ?? '–',
  }));

const faultsOf = (ids: readonly string[], errors: Readonly<Record<string, string>>) =>
  Object.fromEntries(ids.map((id, at) => [id, errors[`items.${at}.weight`] ?? errors[`items.${at}.kpi`]])) as Readonly<
    Record<string, string | undefined>
  >;

/** State of the form that draws up a scorecard, with what somebody else saved meanwhile. */
export function useScorecardForm({ department, year, data, reload }: Options) {
  const t = useText('bsc');
  const go = useGo();
  const toasts = useToasts();
  const [weights, setWeights] = useState<Weights>(() => weightsOf(data));
  const [version, setVersion] = useState(data.scorecard?.version ?? null);
  const [theirs, setTheirs] = useState<Data | null>(null);
  const [run, { busy, error, fieldErrors }] = useContractMutation(BscSaveScorecardDocument, {
    refetch: ['BscScorecard'],
  });
  const chosen = data.kpis.nodes.map(({ id }) => id).filter((id) => weights[id] !== undefined);

  const send = async (over: number | null) => {
    const items = chosen.map((id) => ({ kpi: id, weight: plain(weights[id] ?? '') }));
    const outcome = await run({ input: { department: department.id, year, items, version: over } });
    if (outcome.ok) {
      toasts.done(t('scorecardForm.saved'));
      go(`/m/bsc/departments/${department.code}`);
    } else if (outcome.error.code === 'CONFLICT') setTheirs((await reload()).data ?? null);
  };

  return {
    weights,
    sum: weightSum(chosen.map((id) => weights[id] ?? '')),
    busy,
    clash: theirs && clashOf(data, weights, theirs),
    /** Messages of the server by KPI. */
    errors: faultsOf(chosen, fieldErrors),
    message: error && error.code !== 'CONFLICT' ? (fieldErrors.items ?? error.message) : null,
    choose: (id: string, on: boolean) => setWeights(on ? { ...weights, [id]: '' } : without(weights, id)),
    setWeight: (id: string, text: string) => setWeights({ ...weights, [id]: text }),
    save: () => send(version),
    keepMine: async () => {
      const now = theirs?.scorecard?.version ?? null;
      setVersion(now);
      setTheirs(null);
      await send(now);
    },
    takeTheirs: () => {
      if (!theirs) return;
      setWeights(weightsOf(theirs));
      setVersion(theirs.scorecard?.version ?? null);
      setTheirs(null);
    },
  };
}
