import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useHeading } from './headingLevel';

const useStyles = makeStyles({
  // Stops below what stays at the top of the window.
  heading: { margin: 0, outlineStyle: 'none', scrollMarginTop: '56px' },
  page: {
    ...typographyStyles.title2,
    overflowWrap: 'anywhere',
    // The longest Danish name of a page still fits 320 px.
    '@container (max-width: 359px)': {
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
    },
  },
  part: typographyStyles.subtitle1,
});

/** The heading of what has just been opened: whoever goes on arrives here, by keyboard and with a screen reader. */
export function ArrivalHeading(props: {
  readonly size: 'page' | 'part';
  /** False where the page was opened by its own address: then the reader begins at the top. */
  readonly takeFocus: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const Heading = useHeading();
  const heading = useRef<HTMLHeadingElement>(null);
  const takeFocus = useRef(props.takeFocus);
  // Before anything else happens: a key pressed in haste would meet a page without focus.
  useLayoutEffect(() => {
    if (takeFocus.current) heading.current?.focus();
  }, []);
  return (
    <Heading ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, styles[props.size])}>
      {props.children}
    </Heading>
  );
}
