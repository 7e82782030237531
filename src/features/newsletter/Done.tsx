import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useText } from '../../text';
import { Notice, Spoken } from '../../ui';
import { newsletterText } from './text';
import type { Newsletters } from './useNewsletters';

/** Takes no room among what stands below each other. */
const useStyles = makeStyles({ place: { position: 'absolute' } });

/** Says what was done, for eyes and ears, with the way back. What one pressed is mostly gone by then: the keyboard goes on here. */
export function Done(props: {
  readonly work: Newsletters;
  /** Where it stands on a page that has two such places. */
  readonly at?: 'start' | 'end';
}) {
  const { work, at } = props;
  const styles = useStyles();
  const text = useText(newsletterText);
  const place = useRef<HTMLSpanElement>(null);
  const last = at === undefined || work.last?.at === at ? work.last : undefined;
  useEffect(() => {
    const { current } = place;
    if (!last || !current) return undefined;
    // Once what was pressed has given way to what comes next.
    const waiting = setTimeout(() => isNowhere(current) && current.focus(), 100);
    return () => clearTimeout(waiting);
  }, [last]);
  const undo = async () => {
    await work.undo();
    const { current } = place;
    if (current && isNowhere(current)) current.focus();
  };
  return (
    <>
      <span ref={place} tabIndex={-1} className={styles.place} />
      {last && (
        <Notice
          intent="success"
          title={last.words}
          actions={last.undo && <Button onClick={() => void undo()}>{text.undo}</Button>}
        />
      )}
      <Spoken words={last?.words ?? ''} />
    </>
  );
}

const isNowhere = ({ ownerDocument }: HTMLElement) => ownerDocument.activeElement === ownerDocument.body;
