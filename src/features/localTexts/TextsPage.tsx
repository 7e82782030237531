import { useMemo } from 'react';
import { Failure } from '../../contracts/failure';
import { useText } from '../../text';
import { FailureNotice, LoadingLines, Notice } from '../../ui';
import { AllTexts } from './AllTexts';
import { GuardProvider, useLoadedGuard } from './guard';
import { SetPage } from './SetPage';
import { localTextsText } from './text';
import { textSets } from './textSet';
import type { TextsPageProps } from './textsPageProps';
import { useLocalTexts } from './useLocalTexts';

/** Where the coordinator writes the municipality's own words beside the supplied ones. */
export function TextsPage(props: TextsPageProps) {
  const { store, tenant } = props;
  const text = useText(localTextsText);
  const { state, retry } = useLocalTexts(store);
  const { guard, again } = useLoadedGuard(props.loadGuard);
  const sets = useMemo(textSets, []);
  const [, setId, contentId] = props.place.split('/');
  const set = sets.find(({ id }) => id === setId);
  switch (state.name) {
    case 'loading':
      return <LoadingLines label={text.loading} />;
    case 'notAllowed':
      return (
        <Notice intent="info" title={text.coordinatorsOnly}>
          {text.coordinatorsOnlyAdvice}
        </Notice>
      );
    case 'missing':
      return (
        <Notice intent="warning" title={text.missing}>
          {text.missingAdvice}
        </Notice>
      );
    case 'failed':
      return <Failed failure={state.failure} tenant={tenant} retry={retry} />;
    case 'ready':
      if (guard === undefined) return <LoadingLines label={text.loading} />;
      if (guard instanceof Failure) return <Failed failure={guard} tenant={tenant} retry={again} />;
      return (
        <GuardProvider value={guard}>
          {set ? (
            <SetPage key={set.id} {...props} {...{ set, state, contentId }} />
          ) : (
            <AllTexts {...props} {...{ sets, state }} />
          )}
        </GuardProvider>
      );
  }
}

function Failed(props: {
  readonly failure: Failure;
  readonly tenant: TextsPageProps['tenant'];
  readonly retry: () => void;
}) {
  const { failure, tenant, retry } = props;
  const { safe } = useText(localTextsText);
  return <FailureNotice {...{ failure, safe, retry }} where={tenant.staffSite} contact={tenant.contact} />;
}
