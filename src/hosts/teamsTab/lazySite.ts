import { Failure } from '../../contracts/failure';
import type { ListStore } from '../../contracts/listStore';
import type { Provisioning } from '../../contracts/provisioning';
import type { Configuration } from './configuration';

/** The staff site behind a door that loads sign-in and storage only when it is first used. */
export function lazySite(
  configuration: Configuration,
  connected: Promise<boolean>,
): ListStore & Provisioning {
  let loaded: Promise<ListStore & Provisioning> | undefined;
  const site = async () => {
    if (!(await connected)) throw new Failure('signInUnavailable');
    loaded ??= import('./signedInSite').then(
      ({ signedInSite }) => signedInSite(configuration),
      (cause: unknown) => {
        loaded = undefined;
        throw new Failure('offline', { cause });
      },
    );
    return loaded;
  };
  return {
    read: async (lists, options) => (await site()).read(lists, options),
    plan: async () => (await site()).plan(),
    apply: async (plan, done) => (await site()).apply(plan, done),
  };
}
