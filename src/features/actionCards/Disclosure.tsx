import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useFootStyles } from './CardFoot.styles';

/** What only some readers want, behind its name. The browser's own, so that it can be searched and opened by keyboard. */
export function Disclosure(props: { readonly summary: string; readonly children: ReactNode }) {
  const styles = useFootStyles();
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>
        <ChevronRight16Regular aria-hidden />
        {props.summary}
      </summary>
      <div className={styles.opened}>{props.children}</div>
    </details>
  );
}
