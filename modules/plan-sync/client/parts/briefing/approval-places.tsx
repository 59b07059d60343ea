import { useText } from '@yeondong/client/kit';
import type { BriefingDocumentFragment } from '../../gql/graphql';
import classes from './briefing.module.css';

/** 결재란: a place for each signature. */
export function ApprovalPlaces({ places }: { places: BriefingDocumentFragment['approval'] }) {
  const t = useText('plan-sync');
  if (places.length === 0) return null;
  return (
    <table className={classes.approval} aria-label={t('briefing.approval')}>
      <thead>
        <tr>
          {places.map(({ role }) => (
            <th key={role} scope="col">
              {role}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {places.map(({ role, name, signedOn }) => (
            <td key={role}>
              {name}
              {signedOn && <div>{signedOn}</div>}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
