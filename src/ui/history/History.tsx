import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { LoadingLines } from '../LoadingLines';
import { useHistory } from './useHistory';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  one: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  frame: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  framed: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    ':not(:first-child)': {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    '@container (max-width: 479px)': { paddingInline: tokens.spacingHorizontalM },
  },
});

/** How many are shown before somebody asks for more. */
const atFirst = 20;

/** What has been, newest first, as SharePoint keeps it: fetched when it is opened, with the way on when that fails. */
export function History<T>(props: {
  /** The same function as long as the same is asked; another one fetches anew. */
  readonly load: () => Promise<readonly T[]>;
  readonly words: {
    readonly loading: string;
    readonly failed: string;
    readonly again: string;
    readonly none: string;
    readonly more: string;
  };
  /** It is the page's own matter, and no part of something else. */
  readonly framed?: true;
  readonly keyOf: (one: T) => string;
  readonly children: (one: T, index: number) => ReactNode;
}) {
  const { words } = props;
  const styles = useStyles();
  const { found, again } = useHistory(props.load);
  const [most, setMost] = useState(atFirst);
  if (found === undefined) return <LoadingLines label={words.loading} />;
  if (found === 'failed')
    return (
      <>
        <Body1 role="status">{words.failed}</Body1>
        <div>
          <Button onClick={again}>{words.again}</Button>
        </div>
      </>
    );
  if (found.length === 0) return <Body1>{words.none}</Body1>;
  return (
    <>
      <ol className={props.framed ? styles.frame : styles.list}>
        {found.slice(0, most).map((one, index) => (
          <li key={props.keyOf(one)} className={props.framed ? styles.framed : styles.one}>
            {props.children(one, index)}
          </li>
        ))}
      </ol>
      {found.length > most && (
        <div>
          <Button onClick={() => setMost(most + atFirst)}>{words.more}</Button>
        </div>
      )}
    </>
  );
}
