import { useMemo } from 'react';
import { useText } from '../../../text';
import { Page, Section } from '../../../ui';
import type { TextSet } from '../textSet';
import type { TextsPageProps } from '../textsPageProps';
import type { LocalTextsState } from '../useLocalTexts';
import { SharePack } from './SharePack';
import { TakeIn } from './TakeIn';
import { packsText } from './text';
import { namesOf } from './textNames';

/** Where texts come from others, and go to others. */
export function PacksPage(
  props: TextsPageProps & {
    readonly sets: readonly TextSet[];
    readonly state: Extract<LocalTextsState, { name: 'ready' }>;
  },
) {
  const { sets, state, store, tenant } = props;
  const text = useText(packsText);
  const names = useMemo(() => namesOf(sets), [sets]);
  return (
    <Page
      heading={text.heading}
      purpose={text.purpose}
      back={{ label: text.back, href: '#/texts', go: () => props.goTo('texts') }}
      takeFocus={props.takeFocus}
    >
      <Section heading={text.takeIn}>
        <TakeIn {...{ store, sets, names }} rows={state.rows} />
      </Section>
      <Section heading={text.share}>
        <SharePack {...{ sets, names, tenant }} rows={state.rows} settings={state.settings} />
      </Section>
    </Page>
  );
}
