/** What only who works with materials loads. */
import type { ListStore } from '../contracts/listStore';
import type { Tenant } from '../contracts/tenant';
import type { Workspaces } from '../contracts/workspaces';
import { type LocalText, nationalHelpNumbers } from '../content';
import type { Material } from '../content/materials';
import { MaterialPreview, MaterialsPage, shownMaterial, useLook } from '../features/materials';
import { NewsletterLink } from '../features/newsletter';
import { LoadingLines } from '../ui';
import { useLanguage, useText } from '../text';
import { fieldValues } from './fieldValues';
import { ownNumbers } from './ownNumbers';
import { appText } from './text';
import type { MaterialsRoute, Routing } from './useRoute';
import type { StaffSite } from './staffSite';
import { useWorkspace } from './useWorkspace';
import type { StaffSiteState } from './useStaffSite';

export interface MaterialsViewProps extends Pick<Routing, 'go' | 'moved'> {
  readonly route: MaterialsRoute;
  readonly store: ListStore;
  readonly workspaces: Workspaces;
  readonly tenant: Tenant;
  readonly state: StaffSiteState;
}

export default function MaterialsView({
  route,
  store,
  workspaces,
  tenant,
  state,
  go,
  moved,
}: MaterialsViewProps) {
  const text = useText(appText);
  const language = useLanguage();
  const site = state.name === 'ready' ? state.site : undefined;
  const { state: group } = useWorkspace(
    workspaces,
    site?.mayEdit ? site.settings.get('workspace') : undefined,
  );
  if (state.name === 'loading') return <LoadingLines label={text.loading} />;
  const [, end] = route.split('/');
  const values = fieldValues(site, tenant, language);
  return (
    <MaterialsPage
      {...{ end, values, store }}
      open={(id) => go(id === undefined ? 'materials' : `materials/${id}`)}
      municipality={values.municipality ?? ''}
      localTexts={site?.localTexts ?? []}
      numbers={numbersOf(site, tenant)}
      adapt={(id) => go(`texts/materials.${id}`)}
      openSettings={() => go('settings/municipality')}
      files={group.name === 'open' ? group.workspace.files : undefined}
      openPacks={site?.mayEdit ? () => go('texts/packs') : undefined}
      besides={<NewsletterLink open={() => go('newsletter')} />}
      takeFocus={moved}
    />
  );
}

const numbersOf = (site: StaffSite | undefined, tenant: Tenant) => [
  ...nationalHelpNumbers,
  ...ownNumbers(site, tenant),
];

/** A material while its words are being adapted. */
export function MaterialPreviewView(props: {
  readonly material: Material;
  readonly localTexts: readonly LocalText[];
  readonly site: StaffSite | undefined;
  readonly tenant: Tenant;
  readonly store: ListStore;
}) {
  const { material, localTexts, site, tenant, store } = props;
  const language = useLanguage();
  const { look } = useLook(store);
  const values = { ...fieldValues(site, tenant, language), link: look.link };
  const shown = shownMaterial(material, language, localTexts, values, numbersOf(site, tenant));
  return <MaterialPreview {...{ shown, values }} form={material.form} look={look} />;
}
