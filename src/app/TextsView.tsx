/** What only an editor of texts loads: the texts, with previews of the pages they stand on. */
import { useCallback, useMemo } from 'react';
import type { ListStore } from '../contracts/listStore';
import type { Tenant } from '../contracts/tenant';
import { TextsPage } from '../features/localTexts';
import { FirstSteps, WhatIsStalking } from '../features/readiness';
import { GuardingProvider } from '../ui';
import { allowedFrom } from './allowed';
import type { loadCard } from './CardPlace';
import { guardingWith } from './guardingWith';
import type { loadGuard } from './loadGuard';
import { LazyPage } from './LazyPage';
import type { StaffSite } from './staffSite';
import type { Routing } from './useRoute';

export { renewedTexts } from '../features/localTexts';

export interface TextsViewProps extends Routing {
  readonly store: ListStore;
  readonly tenant: Tenant;
  readonly site: StaffSite | undefined;
  readonly loadCard: typeof loadCard;
  readonly loadGuard: typeof loadGuard;
}

/** The chunk of the materials' own page. */
const loadMaterial = () =>
  import(/* webpackChunkName: 'materials' */ './MaterialsView').then(({ MaterialPreviewView }) => ({
    default: MaterialPreviewView,
  }));

const nowhere = { href: '#/knowMore', open: () => undefined, takeFocus: false };

export default function TextsView(props: TextsViewProps) {
  const { store, tenant, site, loadGuard, loadCard: load } = props;
  const loadPreview = useCallback(
    () => load().then(({ CardPreviewView }) => ({ default: CardPreviewView })),
    [load],
  );
  const guarding = useMemo(() => guardingWith(allowedFrom(tenant, site)), [tenant, site]);
  return (
    <GuardingProvider value={guarding}>
      <TextsPage
        {...{ store, tenant, loadGuard }}
        place={props.route}
        goTo={props.go}
        takeFocus={props.moved}
        preview={({ set, role, typed }) => {
          const localTexts = [typed, ...(site?.localTexts ?? [])];
          if (set.kind === 'material')
            return (
              <LazyPage
                load={loadMaterial}
                page={{ ...{ store, tenant, site, localTexts }, material: set.material }}
              />
            );
          return set.kind === 'card' ? (
            <LazyPage
              load={loadPreview}
              page={{ role, situation: set.situation, localTexts, site, tenant }}
            />
          ) : (
            <>
              <FirstSteps localTexts={localTexts} />
              <WhatIsStalking localTexts={localTexts} more={nowhere} />
            </>
          );
        }}
      />
    </GuardingProvider>
  );
}
