import { mergeClasses, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { HostAppearance } from '../contracts/host';
import { useText } from '../text';
import { SubHeadings, useHeading } from '../ui';
import { QuickExitButton } from './quickExit/QuickExitButton';
import { useShellStyles } from './Shell.styles';
import { appText } from './text';

/** The frame of every page in every host: product and municipality, then what the page is. */
export function Shell(props: {
  /** The product's name, unless the reader sees one thing of it only. */
  readonly title?: string;
  readonly municipality: string;
  readonly placement?: HostAppearance['placement'];
  readonly tools?: ReactNode;
  /** Stands beside the page where there is room for both. */
  readonly navigation?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useShellStyles();
  const text = useText(appText);
  const headingId = useId('product');
  const Heading = useHeading();
  const part = props.placement === 'part';
  const Landmark = part ? 'section' : 'main';
  return (
    <div className={mergeClasses(styles.shell, !part && styles.wholePage)}>
      {/* Named, because Teams has a main landmark of its own around this one. */}
      <Landmark
        aria-labelledby={headingId}
        className={mergeClasses(
          styles.main,
          Boolean(props.navigation) && styles.wide,
          part && styles.partOfPage,
        )}
      >
        <header className={styles.header}>
          <div>
            <Heading id={headingId} className={styles.product}>
              {props.title ?? text.product}
            </Heading>
            <span className={styles.municipality}>{props.municipality}</span>
          </div>
          <div className={styles.tools}>{props.tools}</div>
        </header>
        <div className={mergeClasses(styles.body, Boolean(props.navigation) && styles.navigated)}>
          {props.navigation}
          <div className={styles.page}>
            <SubHeadings>{props.children}</SubHeadings>
          </div>
        </div>
        <QuickExitButton />
      </Landmark>
    </div>
  );
}
