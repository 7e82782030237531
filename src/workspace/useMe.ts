import { useEffect, useState } from 'react';
import type { People } from '../contracts/people';
import type { Colleague } from './colleague';

/** Who is here, as SharePoint knows them; undefined until it has said so, and where it does not. */
export function useMe(people: People): Colleague | undefined {
  const [me, setMe] = useState<Colleague>();
  useEffect(() => {
    let wanted = true;
    people.me().then(
      (found) => wanted && setMe(found),
      () => undefined,
    );
    return () => void (wanted = false);
  }, [people]);
  return me;
}
