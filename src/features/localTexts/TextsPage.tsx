import { useMemo, useState } from 'react';
import { Failure } from '../../contracts/failure';
import { useText } from '../../text';
import { FailureNotice, LoadingLines, Notice } from '../../ui';
import { AllTexts } from './AllTexts';
import { GuardProvider, useLoadedGuard } from './guard';
import { openedAt, packsPlace } from './placeOfTexts';
import { PacksPage } from './packs/PacksPage';
import { SetPage } from './SetPage';
import { localTextsText } from './text';
import { type TextSet, textSets } from './textSet';
import type { TextsPageProps } from './textsPageProps';
import { type LocalTextsState, useLocalTexts } from './useLocalTexts';

/** Where the coordinator writes the municipality's own words beside the supplied ones. */
export function TextsPage(props: TextsPageProps) {
  const { store, tenant } = props;
  const text = useText(localTextsText);
  const { state, retry } = useLocalTexts(store);
  const { guard, again } = useLoadedGuard(props.loadGuard);
  const sets = useMemo(textSets, []);
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
          <Opened key={props.place} {...props} {...{ sets, state }} />
        </GuardProvider>
      );
  }
}

function Opened(
  props: TextsPageProps & {
    readonly sets: readonly TextSet[];
    readonly state: Extract<LocalTextsState, { name: 'ready' }>;
  },
) {
  // What waited when the page was opened stays open once it has been decided.
  const [opened] = useState(() => openedAt(props.place, props.sets, props.state.rows));
  if (props.place === packsPlace) return <PacksPage {...props} />;
  return opened ? <SetPage {...props} {...opened} /> : <AllTexts {...props} />;
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
