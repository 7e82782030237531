import { Body1, FluentProvider, makeStyles, Title3, tokens, useId } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { fluentTheme, useAppearance } from '../../../app';
import type { ListStore } from '../../../contracts/listStore';
import type { SiteCheck } from '../../../contracts/siteCheck';
import type { Tenant } from '../../../contracts/tenant';
import { LanguageProvider, useText } from '../../../text';
import type { TeamsHost } from '../teamsHost';
import { ChannelWorkspace } from './ChannelWorkspace';
import { inMeeting, offerTab, otherChannel, type OtherChannel, type TabView } from './offerTab';
import { tabConfigurationText } from './text';
import { ViewChoice } from './ViewChoice';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    minHeight: '100vh',
    boxSizing: 'border-box',
  },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  refused: { fontWeight: tokens.fontWeightSemibold },
});

interface TabConfigurationProps {
  readonly host: TeamsHost;
  readonly tenant: Tenant;
  /** The staff site, opened only where there is something to ask of it. */
  readonly openSite: () => { readonly store: ListStore; readonly sites: SiteCheck };
}

/** The window in which Teams adds the tab to a channel: one chooses what it shows; Teams has the button. */
export function TabConfiguration(props: TabConfigurationProps) {
  const { theme, language } = useAppearance(props.host);
  return (
    <FluentProvider theme={fluentTheme(theme)}>
      <LanguageProvider language={language}>
        <Configuration {...props} />
      </LanguageProvider>
    </FluentProvider>
  );
}

/** Where the window stands, as soon as Teams has said so. */
type Place = 'asking' | 'welcome' | 'outsideTeams' | OtherChannel;

function usePlace(host: TeamsHost): Place {
  const [place, setPlace] = useState<Place>('asking');
  useEffect(() => {
    void host.connected.then(async (connected) => {
      setPlace(connected ? ((await otherChannel()) ?? 'welcome') : 'outsideTeams');
    });
  }, [host]);
  return place;
}

function Configuration({ host, tenant, openSite }: TabConfigurationProps) {
  const styles = useStyles();
  const headingId = useId('configuration');
  const text = useText(tabConfigurationText);
  const place = usePlace(host);
  const [view, setView] = useState<TabView>('whole');
  const name = text.tabNames[view];
  useEffect(() => {
    if (place === 'welcome') void inMeeting().then((meeting) => meeting && setView('meetings'));
  }, [place]);
  useEffect(() => {
    if (place === 'welcome') offerTab(view, name);
  }, [place, view, name]);
  return (
    <main aria-labelledby={headingId} className={styles.view}>
      <Title3 as="h1" id={headingId} className={styles.heading}>
        {text.configure}
      </Title3>
      {place === 'outsideTeams' && <Body1>{text.outsideTeams}</Body1>}
      {(place === 'Private' || place === 'Shared') && (
        <div role="status">
          <Body1 as="p" block className={styles.refused}>
            {text.refused[place]}
          </Body1>
          <Body1 as="p" block>
            {text.why[place]}
          </Body1>
        </div>
      )}
      {place === 'welcome' && (
        <>
          <ViewChoice view={view} choose={setView} />
          <Body1>{text.how}</Body1>
          <ChannelWorkspace {...{ tenant, openSite }} />
        </>
      )}
    </main>
  );
}
