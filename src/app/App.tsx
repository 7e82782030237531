import { Button, FluentProvider } from '@fluentui/react-components';
import { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language';
import { lazy, type ReactNode, Suspense } from 'react';
import type { Host } from '../contracts/host';
import type { Language } from '../contracts/language';
import type { ListStore } from '../contracts/listStore';
import type { Provisioning } from '../contracts/provisioning';
import type { Tenant } from '../contracts/tenant';
import { LanguageProvider, useText } from '../text';
import { LoadingLines } from '../ui';
import { CrashBoundary } from './CrashBoundary';
import { Navigation } from './Navigation';
import { ReadinessPage } from './ReadinessPage';
import { Shell } from './Shell';
import { appText } from './text';
import { fluentThemes } from './themes';
import { UrgentReminder } from './UrgentReminder';
import { useAppearance } from './useAppearance';
import { useRoute } from './useRoute';
import { useStaffSite } from './useStaffSite';

const SettingsPage = lazy(() => import('./SettingsRoute'));

export interface AppProps {
  readonly host: Host;
  readonly tenant: Tenant;
  readonly store: ListStore;
  readonly provisioning: Provisioning;
}

/** The whole product, the same in every host. */
export function App(props: AppProps) {
  const { theme, language, chooseLanguage } = useAppearance(props.host);
  return (
    <FluentProvider theme={fluentThemes[theme]}>
      <LanguageProvider language={language}>
        <CrashBoundary {...props.tenant}>
          <Pages {...props} tools={<LanguageSwitch language={language} choose={chooseLanguage} />} />
        </CrashBoundary>
      </LanguageProvider>
    </FluentProvider>
  );
}

function Pages({ host, tenant, store, provisioning, tools }: AppProps & { readonly tools: ReactNode }) {
  const [route, go] = useRoute();
  const { state, read } = useStaffSite(store);
  const text = useText(appText);
  const maySet = route === 'settings' || (state.name === 'ready' && state.site.mayEdit);
  const problems = state.name === 'ready' ? state.site.problems : [];
  return (
    <Shell
      municipality={tenant.municipality}
      tools={
        <>
          <Navigation pages={maySet ? ['readiness', 'settings'] : ['readiness']} current={route} />
          {tools}
        </>
      }
    >
      {route === 'settings' ? (
        <>
          <UrgentReminder />
          <Suspense fallback={<LoadingLines label={text.loading} />}>
            <SettingsPage
              provisioning={provisioning}
              problems={problems}
              contact={tenant.contact}
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
