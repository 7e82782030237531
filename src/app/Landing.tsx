import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({ place: { outlineStyle: 'none' } });

/** Part of a page that the keyboard goes on from, when the reader comes here on purpose. */
export function Landing(props: { readonly here: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const arrived = useRef(props.here);
  useEffect(() => {
    if (arrived.current) place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {props.children}
    </div>
  );
}
