import { type ComponentProps, useMemo } from 'react';
import { ExportEntry } from '../features/export';
import { TextsEntry } from '../features/localTexts';
import { SettingsPage } from '../features/settings';
import { GuardingProvider } from '../ui';
import { allowedFrom } from './allowed';
import { guardingWith } from './guardingWith';
import type { StaffSite } from './staffSite';

interface SettingsRouteProps extends Omit<ComponentProps<typeof SettingsPage>, 'texts' | 'takeOut'> {
  readonly site: StaffSite | undefined;
  /** Absent for who may not edit. */
  readonly openTexts: (() => void) | undefined;
  readonly openExport: () => void;
}

/** Loaded only when somebody opens the settings: readers never pay for them, nor for the guard over what is typed. */
export default function SettingsRoute({ site, openTexts, openExport, ...page }: SettingsRouteProps) {
  const { tenant } = page;
  const guarding = useMemo(() => guardingWith(allowedFrom(tenant, site)), [tenant, site]);
  return (
    <GuardingProvider value={guarding}>
      <SettingsPage
        {...page}
        texts={site && openTexts && <TextsEntry values={site.settings} open={openTexts} />}
        takeOut={<ExportEntry open={openExport} />}
      />
    </GuardingProvider>
  );
}
