import type { ReactNode } from 'react';
import { furtherHelpNumbers } from '../content';
import { UrgentHelp } from '../features/readiness';
import type { CardViewProps } from './CardView';
import { helpNumbersShown } from './helpNumbersShown';
import { LazyPage } from './LazyPage';
import { ownNumbers } from './ownNumbers';

/** The cards are a chunk of their own; nothing is asked of SharePoint for it. */
export const loadCard = () => import(/* webpackChunkName: 'actionCards' */ './CardView');

/** One action card below the numbers, which stand where they stood. */
export function CardPlace(props: CardViewProps & { readonly bar: ReactNode }) {
  const { bar, ...page } = props;
  const site = props.state.name === 'ready' ? props.state.site : undefined;
  return (
    <>
      <UrgentHelp numbers={helpNumbersShown(ownNumbers(site, props.tenant))} further={furtherHelpNumbers} />
      {bar}
      <LazyPage load={loadCard} page={page} />
    </>
  );
}
