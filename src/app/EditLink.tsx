import { Link } from '@fluentui/react-components';
import { useText } from '../text';
import { appText } from './text';
import type { Routing } from './useRoute';

/** A quiet way from a text to where it is edited. */
export function EditLink(props: Pick<Routing, 'go'> & { readonly name: string }) {
  const { edit } = useText(appText);
  return (
    <Link
      href="#/texts/readiness"
      aria-label={`${edit} ${props.name}`}
      onClick={(click) => {
        click.preventDefault();
        props.go('texts/readiness');
      }}
    >
      {edit}
    </Link>
  );
}
