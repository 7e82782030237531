import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Whether the window is being printed, and the way to print it.
 * @param alone the product is all there is in the window, so that the browser's own print command means it too
 */
export function usePrinting(alone: boolean): { readonly printing: boolean; readonly print: () => void } {
  const [printing, setPrinting] = useState(false);
  const asked = useRef(false);
  useEffect(() => {
    // React 17 renders at once what is set outside its own events: the sheet is there before the page is laid out.
    const begun = () => setPrinting(alone || asked.current);
    const ended = () => {
      asked.current = false;
      setPrinting(false);
    };
    window.addEventListener('beforeprint', begun);
    window.addEventListener('afterprint', ended);
    return () => {
      window.removeEventListener('beforeprint', begun);
      window.removeEventListener('afterprint', ended);
    };
  }, [alone]);
  const print = useCallback(() => {
    asked.current = true;
    // After the click: React 17 gathers what is set while it handles one.
    setTimeout(() => window.print());
  }, []);
  return { printing, print };
}
