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

/**
 * A part of a page under its own heading. On a page of our own it is a landmark too; on somebody's page only the whole
 * product is, so that their landmarks stay few.
 */
export function Section(props: {
  readonly heading: string;
  /** A quiet word beside the heading, for example where the text comes from. */
  readonly note?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId('section');
  const Heading = useHeading();
  return (
    <section aria-labelledby={Heading === 'h2' ? id : undefined} className={styles.section}>
      <div className={styles.headingRow}>
        <Subtitle1 as={Heading} id={id} className={styles.heading}>
          {props.heading}
        </Subtitle1>
        {props.note && <Caption1 className={styles.note}>{props.note}</Caption1>}
      </div>
      <SubHeadings>{props.children}</SubHeadings>
    </section>
  );
}
