import { Field, Input } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useEffect, useRef } from 'react';
import { useText } from '../../../text';
import { usePersonsPageStyles } from './PersonsPage.styles';
import { personsPageText } from './text';

/** Where one types whom one looks for. Entering goes to whoever stands first. */
export function SearchField(props: {
  readonly typed: string;
  readonly type: (typed: string) => void;
  readonly enter: () => void;
  /** The keyboard begins here. */
  readonly takeFocus: boolean;
}) {
  const styles = usePersonsPageStyles();
  const text = useText(personsPageText);
  const input = useRef<HTMLInputElement>(null);
  const takeFocus = useRef(props.takeFocus);
  useEffect(() => {
    if (takeFocus.current) input.current?.focus({ preventScroll: true });
  }, []);
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(submit) => {
        submit.preventDefault();
        props.enter();
      }}
    >
      <Field label={text.search}>
        <Input
          ref={input}
          type="search"
          size="large"
          autoComplete="off"
          spellCheck={false}
          placeholder={text.searchHint}
          contentBefore={<Search20Regular aria-hidden />}
          value={props.typed}
          onChange={(_, { value }) => props.type(value)}
        />
      </Field>
    </form>
  );
}
