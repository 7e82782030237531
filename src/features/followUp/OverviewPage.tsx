import { useText } from '../../text';
import { Page } from '../../ui';
import { OnWorkspace } from '../../workspace';
import { countsText } from './counts/text';
import { followUpLists } from './followUpLists';
import { KeptOverview } from './KeptOverview';
import type { OverviewPageProps } from './overviewPageProps';
import { type Place, placeOf } from './place';
import { selfCheckText } from './selfCheck/text';
import { overviewText } from './text';

/** Is it working: counts, the police's figures and the yearly self-check, kept on the group's own site. */
export function OverviewPage(props: OverviewPageProps) {
  const { workspace, workspaceUrl, contact, openSettings, open } = props;
  const text = useText(overviewText);
  const place = placeOf(props.end);
  const { heading, purpose } = useOpening(place);
  return (
    <Page
      {...{ heading, purpose, place }}
      takeFocus={props.takeFocus}
      back={place === 'all' ? undefined : { label: text.back, href: '#/overview', go: () => open('all') }}
    >
      <OnWorkspace {...{ workspace, workspaceUrl, contact, openSettings }} lists={followUpLists}>
        {(site, store) => <KeptOverview {...props} {...{ site, store }} />}
      </OnWorkspace>
    </Page>
  );
}

/** What a place is called, and what it is for. */
function useOpening(place: Place): { readonly heading: string; readonly purpose: string } {
  const all = useText(overviewText);
  const { enterHeading, enterPurpose } = useText(countsText);
  const selfCheck = useText(selfCheckText);
  if (place === 'counts') return { heading: enterHeading, purpose: enterPurpose };
  return place === 'selfCheck' ? selfCheck : all;
}
