import { Button, FluentProvider } from '@fluentui/react-components';
import { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import type { Audiences } from '../contracts/audiences';
import type { Host, HostAppearance } from '../contracts/host';
import type { Language } from '../contracts/language';
import type { ListStore } from '../contracts/listStore';
import type { People } from '../contracts/people';
import type { Provisioning } from '../contracts/provisioning';
import type { SiteCheck } from '../contracts/siteCheck';
import type { Tenant } from '../contracts/tenant';
import type { Workspaces } from '../contracts/workspaces';
import { LanguageProvider, useLanguage, useText } from '../text';
import { HeadingsFrom, LoadingLines, UpdatedAt, useLeaveWarning } from '../ui';
import { CardPlace, loadCard } from './CardPlace';
import { cardRouteOf } from './cardRoute';
import { CrashBoundary } from './CrashBoundary';
import { ExportPlace } from './ExportPlace';
import { GroupPlace } from './GroupPlace';
import { GuidePlace, loadGuide } from './GuidePlace';
import { KnowMorePlace, loadKnowMore } from './KnowMorePlace';
import { LazyPage } from './LazyPage';
import { loadGuard } from './loadGuard';
import { loadModel } from './loadModel';
import { loadTexts } from './loadTexts';
import { MaterialsPlace } from './MaterialsPlace';
import { Navigation } from './navigation/LazyNavigation';
import { PartnersPlace } from './PartnersPlace';
import { PersonsPlace } from './PersonsPlace';
import { placeOfNeed } from './placeOfNeed';
import { QuickExit } from './quickExit/QuickExit';
import { ReadinessPage } from './ReadinessPage';
import { Shell } from './Shell';
import { useShellStyles } from './Shell.styles';
import { SyncBar } from './SyncBar';
import { appText } from './text';
import { fluentTheme } from './themes';
import { UrgentReminder } from './UrgentReminder';
import { useAppearance } from './useAppearance';
import { type Reading, useReading } from './useReading';
import {
  groupPageOf,
  isGroup,
  isMaterials,
  isModel,
  isPersons,
  isSettings,
  isTexts,
  type Route,
  useRoute,
} from './useRoute';
import { useSoon } from './useSoon';
import { useStaffSite } from './useStaffSite';
import { useSync } from './useSync';

const SettingsPage = lazy(() => import(/* webpackChunkName: 'settings' */ './SettingsRoute'));
const noTexts = [] as const;

/** What a host may show of the product: all of it, or one thing on a page with other things. */
export type View = 'whole' | 'readiness' | 'directory';

export interface AppProps {
  readonly host: Host;
  readonly tenant: Tenant;
  readonly store: ListStore;
  readonly provisioning: Provisioning;
  /** Absent where the host cannot set permissions. */
  readonly audiences?: Audiences;
  readonly sites: SiteCheck;
  readonly people: People;
  readonly workspaces: Workspaces;
  readonly view?: View;
  /** Area to begin with when the reader has chosen none on this device. */
  readonly defaultArea?: string;
}

/** The whole product, the same in every host. */
export function App(props: AppProps) {
  const { language, chooseLanguage, theme, colors, placement } = useAppearance(props.host);
  const reading = useReading();
  const fluent = useMemo(() => fluentTheme(theme, colors), [theme, colors]);
  return (
    <FluentProvider theme={fluent} style={{ colorScheme: theme === 'light' ? 'light' : 'dark' }}>
      <LanguageProvider language={language}>
        <HeadingsFrom level={placement === 'part' ? 2 : 1}>
          <QuickExit left={reading.forget}>
            <CrashBoundary {...props.tenant} placement={placement}>
              <Pages
                {...props}
                placement={placement}
                reading={reading}
                languageSwitch={<LanguageSwitch language={language} choose={chooseLanguage} />}
              />
            </CrashBoundary>
          </QuickExit>
        </HeadingsFrom>
      </LanguageProvider>
    </FluentProvider>
  );
}

interface PagesProps extends AppProps {
  readonly placement: HostAppearance['placement'];
  readonly languageSwitch: ReactNode;
  readonly reading: Reading;
}

function Pages({ host, store, provisioning, view = 'whole', reading, ...props }: PagesProps) {
  const routing = useRoute(
    props.placement === 'page' ? 'address' : 'memory',
    view === 'directory' ? undefined : host.openedAt?.(),
  );
  const { route, go, moved } = routing;
  const card = cardRouteOf(route);
  const { state, read } = useStaffSite(store, props.tenant.staffSite, isGroup(route));
  const status = useSync(store);
  useLeaveWarning(status.deviceKeeps === 'nothing' && status.waiting + status.needsYou.length > 0);
  const text = useText(appText);
  const site = state.name === 'ready' ? state.site : undefined;
  const tenant = site?.contact ? { ...props.tenant, contact: site.contact } : props.tenant;
  const danishOnly = site?.settings.get('languages') === 'da';
  const language = useLanguage();
  const inTexts = isTexts(route);
  const inModel = isModel(route);
  const inSettings = isSettings(route) || inTexts;
  const here = pageOf(route);
  const writing = inSettings || inModel;
  const inGuide = route === 'readiness' ? reading.guide : undefined;
  useSoon(view !== 'directory' && state.name !== 'loading', fetchEarly);
  const maySet = inSettings || (view === 'whole' && site?.mayEdit);
  const need = status.needsYou.map((row) => placeOfNeed(row, route)).find(Boolean);
  const bar = (
    <SyncBar
      status={status}
      felt={writing || state.name === 'failed'}
      writing={writing && site?.mayEdit === true}
      sendNow={() => store.sendNow()}
      showNeeds={need && (() => go(need))}
    />
  );
  return (
    <LanguageProvider language={danishOnly ? 'da' : language}>
      <Shell
        title={view === 'directory' ? text.findPerson : undefined}
        municipality={site?.municipality ?? tenant.municipality}
        placement={props.placement}
        tools={!danishOnly && props.languageSwitch}
        navigation={
          (maySet || here === 'persons' || isGroup(here)) && (
            <Suspense fallback={null}>
              <Navigation
                edits={Boolean(maySet)}
                model={site?.settings.get('model')}
                current={here}
                go={go}
              />
            </Suspense>
          )
        }
      >
        {writing ? (
          <>
            <UrgentReminder />
            {bar}
            {inModel ? (
              <LazyPage
                load={loadModel}
                page={{
                  ...{ ...routing, host, store, tenant, site, placement: props.placement },
                  ...{ workspaces: props.workspaces, people: props.people },
                }}
              />
            ) : inTexts ? (
              <LazyPage load={loadTexts} page={{ ...routing, store, tenant, site, loadGuard, loadCard }} />
            ) : (
              <Suspense fallback={<LoadingLines label={text.loading} />}>
                <SettingsPage
                  store={store}
                  provisioning={provisioning}
                  workspaces={props.workspaces}
                  audiences={props.audiences}
                  sites={props.sites}
                  people={props.people}
                  pickPeople={host.pickPeople}
                  site={site}
                  place={route}
                  takeFocus={moved}
                  problems={site?.problems ?? []}
                  tenant={tenant}
                  listsMade={read}
                  loadTexts={loadTexts}
                  go={go}
                />
              </Suspense>
            )}
          </>
        ) : card ? (
          <CardPlace
            {...{ host, tenant, people: props.people, state, go, moved, bar }}
            mayEdit={maySet}
            route={card}
            placement={props.placement}
            defaultArea={props.defaultArea}
          />
        ) : isPersons(route) ? (
          <PersonsPlace
            {...{ store, people: props.people, host, tenant, state, read, route, go, moved, bar }}
            sites={props.sites}
            workspaces={props.workspaces}
            placement={props.placement}
          />
        ) : isGroup(route) ? (
          <GroupPlace
            {...{ host, tenant, state, read, route, go, moved, bar }}
            workspaces={props.workspaces}
            people={props.people}
          />
        ) : isMaterials(route) ? (
          <MaterialsPlace
            {...{ store, tenant, state, read, route, go, moved, bar }}
            workspaces={props.workspaces}
            people={props.people}
          />
        ) : route === 'partners' ? (
          <PartnersPlace {...{ store, tenant, state, go, moved, bar }} />
        ) : route === 'knowMore' ? (
          <KnowMorePlace
            localTexts={site?.localTexts ?? noTexts}
            takeFocus={moved}
            back={() => {
              reading.close('knowMore');
              go('readiness');
            }}
          />
        ) : route === 'export' ? (
          <ExportPlace {...{ store, tenant }} takeFocus={moved} back={() => go('settings')} />
        ) : inGuide ? (
          <GuidePlace
            {...{ host, tenant, state }}
            kind={inGuide}
            close={reading.close}
            placement={props.placement}
            defaultArea={props.defaultArea}
          />
        ) : (
          <ReadinessPage
            reading={reading}
            host={host}
            go={go}
            moved={moved}
            tenant={tenant}
            people={props.people}
            state={state}
            read={read}
            only={view === 'directory' ? 'directory' : undefined}
            defaultArea={props.defaultArea}
            mayEdit={maySet}
            openSettings={() => go('settings')}
            bar={bar}
          />
        )}
        {state.name === 'ready' && !inGuide && (
          <UpdatedAt at={state.readAt} behind={state.behind} refresh={read} />
        )}
      </Shell>
    </LanguageProvider>
  );
}

/** What a reader may need when the network has gone, or without any server hearing that they opened it. */
function fetchEarly(): void {
  for (const load of [loadCard, loadGuide, loadKnowMore]) load().catch(() => undefined);
}

function LanguageSwitch(props: {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}) {
  const text = useText(appText);
  const styles = useShellStyles();
  const other: Language = props.language === 'da' ? 'en' : 'da';
  return (
    <Button
      appearance="subtle"
      icon={<LocalLanguage20Regular />}
      lang={other}
      className={styles.language}
      aria-label={text.otherLanguage}
      title={text.otherLanguage}
      onClick={() => props.choose(other)}
    >
      <span className={styles.languageName}>{text.otherLanguage}</span>
    </Button>
  );
}

/** The page of the navigation that a place belongs to. */
function pageOf(route: Route): Route {
  if (isTexts(route)) return 'texts';
  if (isModel(route)) return 'model';
  if (isSettings(route)) return 'settings';
  if (isGroup(route)) return groupPageOf(route);
  if (isMaterials(route)) return 'materials';
  return isPersons(route) || route === 'partners' ? 'persons' : route;
}
