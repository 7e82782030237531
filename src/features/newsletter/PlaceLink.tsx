import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A link to a place of the newsletter's: opened here, and with an address of its own where the host has one. */
export function PlaceLink(props: {
  /** Undefined for the year. */
  readonly end?: string;
  readonly open: (end: string | undefined) => void;
  readonly children: ReactNode;
}) {
  const { end, open } = props;
  return (
    <Link
      inline
      href={end === undefined ? '#/newsletter' : `#/newsletter/${end}`}
      onClick={(click) => {
        click.preventDefault();
        open(end);
      }}
    >
      {props.children}
    </Link>
  );
}
