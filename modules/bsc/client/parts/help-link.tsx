import { PageLink, useText } from '@yeondong/client/kit';
import type { ManualTopic } from '../gql/graphql';

/** The way to the chapter of the standard manual that is the help of a page. */
export function HelpLink({ topic }: { topic: ManualTopic }) {
  const t = useText('bsc');
  return (
    <PageLink to="/m/bsc/programme/manual" search={{ topic }}>
      {t('programme.help')}
    </PageLink>
  );
}
