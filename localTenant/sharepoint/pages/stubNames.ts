/** The few parts of the runtime that Microsoft does not publish; the page's script has stand-ins for them. */
export const stubNames = [
  'sp-safehtml',
  'sp-edit-customer-promise',
  'sp-idle-web-task',
  'sp-property-pane',
  'sp-application-base',
] as const;
export type StubName = (typeof stubNames)[number];
