import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ArrivalHeading } from './ArrivalHeading';
import { Back, type WayBack } from './Back';
import { SubHeadings } from './headingLevel';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  opening: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  purpose: { color: tokens.colorNeutralForeground2, maxWidth: '65ch', overflowWrap: 'anywhere' },
});

/** A page: its name, mostly one sentence on what it is for, and its sections. */
export function Page(props: {
  readonly heading: string;
  /** Absent where somebody comes back in the middle of something. */
  readonly purpose?: string;
  /** Where the page is below another one. */
  readonly back?: WayBack;
  /** The reader came from another page: the keyboard goes on from the heading. */
  readonly takeFocus?: boolean;
  /** Names the place where several share what is below the heading: a new one is arrived at anew. */
  readonly place?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        {props.back && <Back {...props.back} />}
        <ArrivalHeading key={props.place} size="page" takeFocus={props.takeFocus ?? false}>
          {props.heading}
        </ArrivalHeading>
        {props.purpose && <Body1 className={styles.purpose}>{props.purpose}</Body1>}
      </header>
      <SubHeadings>{props.children}</SubHeadings>
    </div>
  );
}
