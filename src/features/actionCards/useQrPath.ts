import { useEffect, useState } from 'react';
import type { QrPath } from './qrPath';

/** The code of an address, drawn by a chunk of its own; undefined until it is there, and where it cannot be had. */
export function useQrPath(address: string | undefined): QrPath | undefined {
  const [drawn, setDrawn] = useState<QrPath>();
  useEffect(() => {
    let current = true;
    setDrawn(undefined);
    if (address !== undefined)
      void import(/* webpackChunkName: 'qr' */ './qrPath').then(
        ({ qrPath }) => current && setDrawn(qrPath(address)),
        // Without the drawing there is still the address.
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [address]);
  return drawn;
}
