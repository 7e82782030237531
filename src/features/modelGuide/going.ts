import { createContext, useContext } from 'react';
import type { Place } from './place';

/** The way from page to page of the guide. */
export interface Going {
  readonly go: (place: Place) => void;
  /** The reader came here from another page: the keyboard goes on from the heading. */
  readonly takeFocus: boolean;
}

const GoingContext = createContext<Going>({ go: () => undefined, takeFocus: false });

export const GoingProvider = GoingContext.Provider;

export function useGoing(): Going {
  return useContext(GoingContext);
}
