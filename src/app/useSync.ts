import { useEffect, useState } from 'react';
import type { ListStore, SyncStatus } from '../contracts/listStore';

const allWell: SyncStatus = {
  ...{ waiting: 0, needsYou: [], pausedUntil: undefined, failure: undefined },
  deviceKeeps: 'changes',
};

/** How things stand between this device and SharePoint, for as long as the page is open. */
export function useSync(store: ListStore): SyncStatus {
  const [status, setStatus] = useState(allWell);
  useEffect(() => store.onStatus(setStatus), [store]);
  return status;
}
