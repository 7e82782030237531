import { Link } from '@fluentui/react-components';
import { useText } from '../text';
import { appText } from './text';
import type { Routing } from './useRoute';

/** A quiet way to a page that stands in no navigation. */
export function PageLink({ to, go }: Pick<Routing, 'go'> & { readonly to: 'partners' | 'persons/coverage' }) {
  const text = useText(appText);
  return (
    <div>
      <Link
        href={`#/${to}`}
        onClick={(click) => {
          click.preventDefault();
          go(to);
        }}
      >
        {text[to]}
      </Link>
    </div>
  );
}
