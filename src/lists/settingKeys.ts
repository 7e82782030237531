/**
 * Names of the municipality's choices in the list of settings, and the key each row is made under. The keys are fixed:
 * two coordinators who answer the same question at once write one row, not two.
 */
export const settingKeys = {
  municipality: '5e771000-0000-4000-8000-000000000001',
  /** Name of the police district, without *Politi*. */
  policeDistrict: '5e771000-0000-4000-8000-000000000002',
  /** `1`, `2` or `3`; empty while nobody has decided. */
  model: '5e771000-0000-4000-8000-000000000003',
  /** What the group that meets builds on: `honour`, `radicalisation`, `exit`, `ssp`, `new`, or `none`. */
  group: '5e771000-0000-4000-8000-000000000004',
  /** Server-relative address of the group's own site. */
  workspace: '5e771000-0000-4000-8000-000000000005',
  'contact.name': '5e771000-0000-4000-8000-000000000006',
  'contact.mail': '5e771000-0000-4000-8000-000000000007',
  /** `da`, or `da,en`. */
  languages: '5e771000-0000-4000-8000-000000000008',
  /** `none` where the municipality has no urgent numbers of its own, and has said so. */
  ownNumbers: '5e771000-0000-4000-8000-000000000009',
  /** `YYYY-MM-DD`: the day a coordinator said that the page is ready for everybody. */
  inUseSince: '5e771000-0000-4000-8000-00000000000a',
  /** `rows`, or `changesOnly`: what a device may keep of what was read. */
  deviceKeeps: '5e771000-0000-4000-8000-000000000021',
  /** Days, 1 to 30, that rows of the workspace stay on a device. */
  deviceWorkspaceDays: '5e771000-0000-4000-8000-000000000022',
  /** Months, 1 to 24, from approved minutes until texts of sparring are deleted. */
  sparringMonths: '5e771000-0000-4000-8000-000000000023',
  /** The function that decided on the model, never a name. */
  'decision.by': '5e771000-0000-4000-8000-000000000101',
  /** `YYYY-MM-DD`; empty while it is a proposal. */
  'decision.on': '5e771000-0000-4000-8000-000000000102',
  'decision.mandate': '5e771000-0000-4000-8000-000000000103',
  /** The frame of time and money. */
  'decision.resources': '5e771000-0000-4000-8000-000000000104',
  /** `YYYY-MM-DD`: the day the leadership looks at it again. */
  'decision.review': '5e771000-0000-4000-8000-000000000105',
} as const satisfies Readonly<Record<string, string>>;

export type SettingName = keyof typeof settingKeys;
