/**
 * Stand-ins for the few modules of the runtime that Microsoft does not publish. They do as little as the runtime needs on a
 * page that is only read; a web part that relies on more of them finds nothing there.
 */
import type { StubName } from '../stubNames';
import type { ServiceScope } from './runtime';

/** Hands the loader's own root scope to the page: with a real SharePoint an application is started here. */
class Navigator {
  constructor(private readonly serviceScope: ServiceScope) {}

  navigateToApplication(preloadedData: unknown): Promise<unknown> {
    return Promise.resolve({ serviceScope: this.serviceScope, preloadedData });
  }
}

/** A class that is never made on a page that is only read. */
function unused(): void {
  throw new Error('This part of the runtime is not in the local tenant');
}

/** Fields are described, as in the real property pane; nobody draws them on a page that is read. */
function field(type: string) {
  return (targetProperty: string, properties: object = {}) => ({ type, targetProperty, properties });
}

const fields = [
  ...['Button', 'Checkbox', 'ChoiceGroup', 'Dropdown', 'DynamicField', 'DynamicFieldSet', 'HorizontalRule'],
  ...['Label', 'Link', 'Slider', 'TextField', 'Toggle'],
];

export const stubs: Readonly<Record<StubName, object>> = {
  'sp-safehtml': { SafeHtml: { sanitize: (html: string) => html } },
  'sp-edit-customer-promise': {
    _logFailuresForEditCustomerPromise: () => undefined,
    _EditModeCustomerPromiseHandler: unused,
  },
  'sp-idle-web-task': {
    PrefetchDependencyPriority: {},
    IdleTaskPriority: {},
    createPrefetchDependencyQueue: () => ({ add: () => undefined }),
    IdleTaskQueue: unused,
  },
  'sp-property-pane': Object.fromEntries(fields.map((name) => [`PropertyPane${name}`, field(name)])),
  'sp-application-base': { _Navigator: Navigator },
};

declare global {
  interface Window {
    /** Where the loader's one-line stub modules find the stand-ins. */
    sharePointStubs: typeof stubs;
  }
}
