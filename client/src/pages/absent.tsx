import { AbsentState } from '@yeondong/client/kit';
import { useEffect } from 'react';

/** The neutral page: the same for what does not exist and for what this department does not use. */
export function AbsentPage() {
  useEffect(() => {
    document.title = '연동';
  }, []);
  return <AbsentState />;
}
