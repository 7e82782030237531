import { Link } from '@fluentui/react-components';
import { useText } from '../text';
import { appText } from './text';
import type { Routing } from './useRoute';

/** A quiet way to those outside the municipality. */
export function PartnersLink({ go }: Pick<Routing, 'go'>) {
  const { partners } = useText(appText);
  return (
    <div>
      <Link
        href="#/partners"
        onClick={(click) => {
          click.preventDefault();
          go('partners');
        }}
      >
        {partners}
      </Link>
    </div>
  );
}
