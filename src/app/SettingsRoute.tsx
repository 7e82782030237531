import { type ComponentProps, useMemo } from 'react';
import { SettingsPage } from '../features/settings';
import { GuardingProvider } from '../ui';
import { allowedFrom } from './allowed';
import { guardingWith } from './guardingWith';
import type { StaffSite } from './staffSite';

interface SettingsRouteProps extends ComponentProps<typeof SettingsPage> {
  readonly site: StaffSite | undefined;
}

/** Loaded only when somebody opens the settings: readers never pay for them, nor for the guard over what is typed. */
export default function SettingsRoute({ site, ...page }: SettingsRouteProps) {
  const { tenant } = page;
  const guarding = useMemo(() => guardingWith(allowedFrom(tenant, site)), [tenant, site]);
  return (
    <GuardingProvider value={guarding}>
      <SettingsPage {...page} />
    </GuardingProvider>
  );
}
