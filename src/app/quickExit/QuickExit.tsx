import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { NeutralSurface } from './NeutralSurface';
import { useTwoEscapes } from './useTwoEscapes';
import { canLeave, leaveForGood } from './window';

const Leave = createContext<(() => void) | undefined>(undefined);

/** The way out of the page at once; undefined where there is none, as in the first HTML. */
export function useLeave(): (() => void) | undefined {
  return useContext(Leave);
}

/**
 * A quick way out for a colleague who is exposed and not alone. The page goes out of sight first, because leaving may
 * take a while and a frame cannot leave at all; nothing typed is lost, as it is hidden and not taken down.
 */
export function QuickExit(props: {
  readonly children: ReactNode;
  /** Called when the reader has left: what the page had open is not to be met again. */
  readonly left: () => void;
}) {
  const { left } = props;
  const page = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const leave = useCallback(() => {
    setAway(true);
    left();
    if (canLeave()) leaveForGood();
  }, [left]);
  useTwoEscapes(page, leave);
  return (
    <Leave.Provider value={leave}>
      <div ref={page} hidden={away}>
        {props.children}
      </div>
      {away && <NeutralSurface openAgain={() => setAway(false)} />}
    </Leave.Provider>
  );
}
