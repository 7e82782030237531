import { Button, FluentProvider } from '@fluentui/react-components';
import { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import type { Host, HostAppearance } from '../contracts/host';
import type { Language } from '../contracts/language';
import type { ListStore } from '../contracts/listStore';
import type { Provisioning } from '../contracts/provisioning';
import type { Tenant } from '../contracts/tenant';
import { LanguageProvider, useText } from '../text';
import { HeadingsFrom, LoadingLines } from '../ui';
import { CrashBoundary } from './CrashBoundary';
import { Navigation } from './Navigation';
import { ReadinessPage } from './ReadinessPage';
import { Shell } from './Shell';
import { appText } from './text';
import { fluentTheme } from './themes';
import { UrgentReminder } from './UrgentReminder';
import { useAppearance } from './useAppearance';
import { useRoute } from './useRoute';
import { useStaffSite } from './useStaffSite';

const SettingsPage = lazy(() => import('./SettingsRoute'));

/** What a host may show of the product: all of it, or one thing on a page with other things. */
export type View = 'whole' | 'readiness' | 'directory';

export interface AppProps {
  readonly host: Host;
  readonly tenant: Tenant;
  readonly store: ListStore;
  readonly provisioning: Provisioning;
  readonly view?: View;
  /** Area to begin with when the reader has chosen none on this device. */
  readonly defaultArea?: string;
}

/** The whole product, the same in every host. */
export function App(props: AppProps) {
  const { language, chooseLanguage, theme, colors, placement } = useAppearance(props.host);
  const fluent = useMemo(() => fluentTheme(theme, colors), [theme, colors]);
  return (
    <FluentProvider theme={fluent}>
      <LanguageProvider language={language}>
        <HeadingsFrom level={placement === 'part' ? 2 : 1}>
          <CrashBoundary {...props.tenant} placement={placement}>
            <Pages
              {...props}
              placement={placement}
              languageSwitch={<LanguageSwitch language={language} choose={chooseLanguage} />}
            />
          </CrashBoundary>
        </HeadingsFrom>
      </LanguageProvider>
    </FluentProvider>
  );
}

interface PagesProps extends AppProps {
  readonly placement: HostAppearance['placement'];
  readonly languageSwitch: ReactNode;
}

function Pages({ host, tenant, store, provisioning, view = 'whole', ...props }: PagesProps) {
  const [route, go] = useRoute(props.placement === 'page' ? 'address' : 'memory');
  const { state, read } = useStaffSite(store, tenant.staffSite);
  const text = useText(appText);
  const site = state.name === 'ready' ? state.site : undefined;
  const maySet = route === 'settings' || (view === 'whole' && site?.mayEdit);
  return (
    <Shell
      title={view === 'directory' ? text.findPerson : undefined}
      municipality={site?.municipality ?? tenant.municipality}
      placement={props.placement}
      tools={
        <>
          {maySet && <Navigation pages={['readiness', 'settings']} current={route} go={go} />}
          {props.languageSwitch}
        </>
      }
    >
      {route === 'settings' ? (
        <>
          <UrgentReminder />
          <Suspense fallback={<LoadingLines label={text.loading} />}>
            <SettingsPage
              provisioning={provisioning}
              problems={site?.problems ?? []}
              tenant={tenant}
              listsMade={read}
            />
          </Suspense>
        </>
      ) : (
        <ReadinessPage
          host={host}
          tenant={tenant}
          state={state}
          read={read}
          only={view === 'directory' ? 'directory' : undefined}
          defaultArea={props.defaultArea}
          openSettings={() => go('settings')}
        />
      )}
    </Shell>
  );
}

function LanguageSwitch(props: {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}) {
  const text = useText(appText);
  const other: Language = props.language === 'da' ? 'en' : 'da';
  return (
    <Button
      appearance="subtle"
      icon={<LocalLanguage20Regular />}
      lang={other}
      onClick={() => props.choose(other)}
    >
      {text.otherLanguage}
    </Button>
  );
}
