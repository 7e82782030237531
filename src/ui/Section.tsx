import { Caption1, makeStyles, Subtitle1, tokens, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SubHeadings, useHeading } from './headingLevel';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  headingRow: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  heading: { margin: 0 },
  note: { color: tokens.colorNeutralForeground3 },
});

/** A part of a page under its own heading, reachable as a landmark by screen readers. */
export function Section(props: {
  readonly heading: string;
  /** A quiet word beside the heading, for example where the text comes from. */
  readonly note?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId('section');
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.headingRow}>
        <Subtitle1 as={useHeading()} id={id} className={styles.heading}>
          {props.heading}
        </Subtitle1>
        {props.note && <Caption1 className={styles.note}>{props.note}</Caption1>}
      </div>
      <SubHeadings>{props.children}</SubHeadings>
    </section>
  );
}
