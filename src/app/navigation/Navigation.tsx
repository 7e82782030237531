import { Button, mergeClasses, useId } from '@fluentui/react-components';
import { Navigation20Regular } from '@fluentui/react-icons/svg/navigation';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { useText } from '../../text';
import type { Route } from '../useRoute';
import { useNavigationStyles } from './Navigation.styles';
import { pagesFor } from './pages';
import { navigationText } from './text';

/** The pages this person may use and the model needs: beside the page where there is room, above it, or behind a button with its name. */
export default function Navigation(props: {
  readonly edits: boolean;
  /** As the settings have it. */
  readonly model: string | undefined;
  readonly current: Route;
  readonly go: (page: Route) => void;
}): ReactElement | null {
  const { current, go } = props;
  const pages = pagesFor(props);
  const styles = useNavigationStyles();
  const text = useText(navigationText);
  const id = useId('pages');
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const many = pages.length > 2;
  const here = pages.find((page) => page === current);
  const closing = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <nav aria-label={text.pages}>
      {many && (
        <Button
          ref={button}
          className={styles.button}
          icon={<Navigation20Regular />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
          onKeyDown={closing}
        >
          {here ? text[here] : text.pages}
        </Button>
      )}
      <ul id={id} className={mergeClasses(styles.pages, many && styles.many, many && open && styles.open)}>
        {pages.map((page) => (
          <li key={page}>
            <a
              href={`#/${page}`}
              onKeyDown={closing}
              onClick={(click) => {
                click.preventDefault();
                setOpen(false);
                go(page);
              }}
              className={mergeClasses(
                styles.page,
                many && styles.inMenu,
                page === current && styles.current,
                page === current && many && styles.currentInMenu,
              )}
              aria-current={page === current ? 'page' : undefined}
            >
              {text[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
