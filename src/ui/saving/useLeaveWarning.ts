import { useEffect } from 'react';

/** Lets the browser ask before the window closes, while something would be lost by it. */
export function useLeaveWarning(somethingIsLost: boolean): void {
  useEffect(() => {
    if (!somethingIsLost) return undefined;
    const ask = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [somethingIsLost]);
}
