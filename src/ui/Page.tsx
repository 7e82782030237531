import { Body1, makeStyles, Title2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SubHeadings, useHeading } from './headingLevel';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  opening: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    overflowWrap: 'anywhere',
    // The longest Danish name of a page still fits 320 px.
    '@container (max-width: 359px)': {
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
    },
  },
  purpose: { color: tokens.colorNeutralForeground2, maxWidth: '65ch' },
});

/** A page: its name, one sentence on what it is for, and its sections. */
export function Page(props: {
  readonly heading: string;
  readonly purpose: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <Title2 as={useHeading()} className={styles.heading}>
          {props.heading}
        </Title2>
        <Body1 className={styles.purpose}>{props.purpose}</Body1>
      </header>
      <SubHeadings>{props.children}</SubHeadings>
    </div>
  );
}
