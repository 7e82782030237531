import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/**
 * A link to another page of the product: opened here, and with an address of its own where the host has one. Underlined,
 * because on a coloured section of SharePoint links have the colour of the text.
 */
export function PlaceLink(props: {
  readonly to: string;
  readonly go: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Link
      inline
      href={`#/${props.to}`}
      onClick={(click) => {
        click.preventDefault();
        props.go();
      }}
    >
      {props.children}
    </Link>
  );
}
