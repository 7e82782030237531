import { useEffect, useState } from 'react';
import type { renewedTexts } from '../features/localTexts';
import type { loadTexts } from './loadTexts';
import type { StaffSite } from './staffSite';

type Renewed = typeof renewedTexts;
const none: Renewed = () => [];

/**
 * What tells which of the municipality's own texts are behind the supplied ones. It comes with the texts, so it is fetched
 * only where there are any. Undefined until it is there; out of reach, it finds nothing.
 */
export function useRenewedTexts(site: StaffSite | undefined, load: typeof loadTexts): Renewed | undefined {
  const [renewed, setRenewed] = useState<{ readonly tell: Renewed }>();
  const needed = site !== undefined && site.localTexts.length > 0;
  useEffect(() => {
    if (!needed) return undefined;
    let wanted = true;
    load().then(
      (texts) => wanted && setRenewed({ tell: texts.renewedTexts }),
      () => wanted && setRenewed({ tell: none }),
    );
    return () => void (wanted = false);
  }, [needed, load]);
  return needed ? renewed?.tell : none;
}
