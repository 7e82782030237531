import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useGoing } from './going';
import { type Place, routeTo } from './place';

/** A link to another page of the guide, also where the address is not ours to change. */
export function PlaceLink(props: { readonly to: Place; readonly children: ReactNode }) {
  const { go } = useGoing();
  return (
    <Link
      href={`#/${routeTo(props.to)}`}
      onClick={(click) => {
        click.preventDefault();
        go(props.to);
      }}
    >
      {props.children}
    </Link>
  );
}
