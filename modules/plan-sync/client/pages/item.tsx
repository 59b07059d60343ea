import {
  AbsentState,
  exportTable,
  Figures,
  FormDialog,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  StatusMark,
  useParam,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { PlanSyncItemDocument } from '../gql/graphql';
import { AdvanceForm, DeferForm, DropForm, type Item, MoveForm } from '../parts/change/act-forms';
import { ItemStory, useStoryColumns } from '../parts/change/item-story';
import { MergeForm } from '../parts/change/merge-form';
import { SplitForm } from '../parts/change/split-form';
import { useItemPerson } from '../parts/item-columns';
import { actsFor } from '../parts/item-tree';

const GOES_ON = ['PROPOSED', 'SELECTED', 'IN_PROGRESS', 'DEFERRED'];
const FORMS = {
  split: SplitForm,
  merge: MergeForm,
  defer: DeferForm,
  advance: AdvanceForm,
  move: MoveForm,
  drop: DropForm,
} as const;
const ACTS = Object.keys(FORMS) as (keyof typeof FORMS)[];

/** One item of an edition, its way through all editions, and what may become of it. */
export default function ItemPage() {
  const id = useParam('id');
  const result = useQuery(PlanSyncItemDocument, { variables: { id } });
  return (
    <QueryState result={result}>
      {({ planItems: { nodes } }) => (nodes[0] ? <ItemView item={nodes[0]} /> : <AbsentState />)}
    </QueryState>
  );
}

function ItemView({ item }: { item: Item }) {
  const t = useText('plan-sync');
  const columns = useStoryColumns();
  const { plan, year, number } = item.planVersion;
  const edition = t('slot.edition', { plan: plan.title, year, number });
  return (
    <PageFrame
      title={item.title}
      purpose={t('story.purpose')}
      aside={
        <StatusMark kind={GOES_ON.includes(item.status) ? 'normal' : 'reference'} label={t(`status.${item.status}`)} />
      }
      table={() => exportTable(`${item.title} ${t('story.title')}`, columns, item.steps)}
      primary={<PageLink to={`/m/plan-sync/plans/${plan.code}?edition=${year}&number=${number}`}>{edition}</PageLink>}
      filters={<ItemChangeActs item={item} />}
    >
      <Figures
        label={t('story.facts')}
        figures={[
          { name: t('field.department'), value: item.department.name },
          {
            name: t('field.years'),
            value: item.startYear === item.endYear ? item.startYear : `${item.startYear}–${item.endYear}`,
          },
          ...(item.initiative
            ? [
                {
                  name: t('field.initiative'),
                  value: <PageLink to={`/initiatives/${item.initiative.code}`}>{item.initiative.title}</PageLink>,
                },
              ]
            : []),
          ...(item.onFinal ? [{ name: t('field.onFinal'), value: t(`onFinal.${item.onFinal}`) }] : []),
        ]}
      />
      <Section title={t('story.title')}>
        <ItemStory item={item} columns={columns} />
      </Section>
    </PageFrame>
  );
}

/** What a person may do with an item while its edition takes changes. */
function ItemChangeActs({ item }: { item: Item }) {
  const t = useText('plan-sync');
  const person = useItemPerson();
  const { edit } = actsFor(item, item.planVersion.status, person);
  if (!edit || !GOES_ON.includes(item.status)) return null;
  return (
    <Group gap="xs" mb="sm">
      {ACTS.map((act) => {
        const Form = FORMS[act];
        return (
          <FormDialog key={act} label={t(`act.${act}`)} variant="default" width="lg">
            {(close) => <Form item={item} onDone={close} />}
          </FormDialog>
        );
      })}
    </Group>
  );
}
