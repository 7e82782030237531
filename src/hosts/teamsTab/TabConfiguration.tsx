import { Body1, FluentProvider, makeStyles, Title3, tokens, useId } from '@fluentui/react-components';
import { pages } from '@microsoft/teams-js';
import { useEffect, useState } from 'react';
import { fluentTheme, useAppearance } from '../../app';
import { LanguageProvider, useText } from '../../text';
import type { TeamsHost } from './teamsHost';
import { tabText } from './text';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    minHeight: '100vh',
    boxSizing: 'border-box',
  },
  heading: { margin: 0, overflowWrap: 'anywhere' },
});

/** The window in which Teams adds the tab to a channel: says what will be added; Teams has the button. */
export function TabConfiguration(props: { readonly host: TeamsHost }) {
  const { theme, language } = useAppearance(props.host);
  return (
    <FluentProvider theme={fluentTheme(theme)}>
      <LanguageProvider language={language}>
        <View host={props.host} />
      </LanguageProvider>
    </FluentProvider>
  );
}

function View({ host }: { readonly host: TeamsHost }) {
  const styles = useStyles();
  const headingId = useId('configuration');
  const text = useText(tabText);
  const [inTeams, setInTeams] = useState(true);
  useEffect(() => {
    void host.connected.then((connected) => {
      setInTeams(connected);
      if (connected) offerTab(text.tabName);
    });
  }, [host, text.tabName]);
  return (
    <main aria-labelledby={headingId} className={styles.view}>
      <Title3 as="h1" id={headingId} className={styles.heading}>
        {text.configure}
      </Title3>
      <Body1>{text.configureWhat}</Body1>
      <Body1>{inTeams ? text.configureHow : text.outsideTeams}</Body1>
    </main>
  );
}

/** Teams fills `{theme}` and `{locale}` in when it opens the tab. */
function offerTab(name: string): void {
  const address = `${window.location.origin}${window.location.pathname}`;
  pages.config.registerOnSaveHandler((save) => {
    pages.config
      .setConfig({
        entityId: 'stalkingberedskab',
        suggestedDisplayName: name,
        contentUrl: `${address}?theme={theme}&locale={locale}`,
        websiteUrl: address,
      })
      .then(
        () => save.notifySuccess(),
        () => save.notifyFailure(),
      );
  });
  pages.config.setValidityState(true);
}
