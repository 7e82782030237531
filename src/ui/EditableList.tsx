import { makeStyles, tokens } from '@fluentui/react-components';
import { forwardRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@container (max-width: 479px)': { paddingInline: tokens.spacingHorizontalM },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  name: { display: 'flex', flexDirection: 'column', minWidth: 0, flex: '1 1 24ch', overflowWrap: 'anywhere' },
});

/** Things that are read, each in a frame of its own, and edited where they stand. */
export function EditableList({ children }: { readonly children: ReactNode }) {
  return <ul className={useStyles().list}>{children}</ul>;
}

/** The ref is for whoever has to know whether the keyboard is in it. */
export const EditableItem = forwardRef<HTMLLIElement, { readonly children: ReactNode }>(function EditableItem(
  { children },
  ref,
) {
  return (
    <li ref={ref} className={useStyles().item}>
      {children}
    </li>
  );
});

/** What the thing is, with what one can do to it beside. */
export function EditableHead(props: { readonly children: ReactNode; readonly tools: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <div className={styles.name}>{props.children}</div>
      {props.tools}
    </div>
  );
}
