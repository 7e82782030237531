import { Body1, Body1Strong, Button, Caption1, Field, Input } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import { useText } from '../../../text';
import { Notice, Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import type { Remembered } from './remembered';
import { RememberedLine } from './RememberedLine';
import { memoryText } from './text';
import { useMemorySearch } from './useMemorySearch';

/** How many stand there before somebody asks for more. */
const atOnce = 8;

/** What the group has decided and learnt: the newest, and what somebody looks for. */
export function Memory(props: {
  readonly remembered: readonly Remembered[];
  readonly open: (meeting: string) => void;
}) {
  const { remembered } = props;
  const styles = useRowStyles();
  const text = useText(memoryText);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(atOnce);
  const asked = typed.trim();
  const search = useMemorySearch(remembered, asked !== '');
  const searching = asked !== '' && typeof search === 'object';
  const found = searching ? search.find(asked) : remembered;
  if (remembered.length === 0)
    return (
      <div className={styles.tight}>
        <Body1Strong>{text.empty}</Body1Strong>
        <Caption1 className={styles.quiet}>{text.emptyAdvice}</Caption1>
      </div>
    );
  return (
    <>
      <form role="search" onSubmit={(submit) => submit.preventDefault()}>
        <Field label={text.search}>
          <Input
            type="search"
            size="large"
            autoComplete="off"
            placeholder={text.searchHint}
            contentBefore={<Search20Regular aria-hidden />}
            value={typed}
            onChange={(_, { value }) => {
              setTyped(value);
              setShown(atOnce);
            }}
          />
        </Field>
      </form>
      {search === 'failed' && asked !== '' && <Notice intent="warning" title={text.failed} />}
      <Section heading={searching ? text.found(found.length) : text.newest}>
        {searching && found.length === 0 && (
          <div className={styles.tight} role="status">
            <Body1>{text.noneFound(asked)}</Body1>
            <Caption1 className={styles.quiet}>{text.noneFoundAdvice}</Caption1>
          </div>
        )}
        {found.length > 0 && (
          <ul className={styles.rows}>
            {found.slice(0, shown).map((one) => (
              <RememberedLine key={one.key} remembered={one} open={props.open} />
            ))}
          </ul>
        )}
        {found.length > shown && (
          <div>
            <Button onClick={() => setShown(shown + atOnce * 2)}>{text.more}</Button>
          </div>
        )}
      </Section>
    </>
  );
}
