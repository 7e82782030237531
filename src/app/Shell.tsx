import { useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../text';
import { useShellStyles } from './Shell.styles';
import { appText } from './text';

/** The frame of every page in every host: product and municipality, then what the page is. */
export function Shell(props: {
  readonly municipality: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useShellStyles();
  const text = useText(appText);
  const headingId = useId('product');
  return (
    <div className={styles.shell}>
      {/* Named, because the host has a main landmark of its own around this one. */}
      <main aria-labelledby={headingId} className={styles.main}>
        <header className={styles.header}>
          <div>
            <h1 id={headingId} className={styles.product}>
              {text.product}
            </h1>
            <span className={styles.municipality}>{props.municipality}</span>
          </div>
          <div className={styles.tools}>{props.tools}</div>
        </header>
        <div className={styles.page}>{props.children}</div>
      </main>
    </div>
  );
}
