import { staffLists } from '../../src/lists';
import type { ListSchema, NewRow } from '../../src/contracts/listSchema';
import { createRow, siteProvisioning, siteWithToken } from '../../src/storage';
import { demoAreas, demoHelpNumbers, demoLocalTexts, demoPersons, demoSettings } from './rows';

export interface LoadDemoOptions {
  /** Absolute address of the staff site. */
  readonly site: string;
  /** The coordinator's token, good for making lists. */
  readonly token: () => Promise<string>;
  readonly report: (line: string) => void;
}

/** Fills the fictional municipality through the product's own provisioning and storage. Safe to repeat. */
export async function loadDemo({ site, token, report }: LoadDemoOptions): Promise<void> {
  const sp = siteWithToken(site, token);
  const provisioning = siteProvisioning(sp, site, Object.values(staffLists));
  const plan = await provisioning.plan();
  await provisioning.apply(plan, () => undefined);
  const load = async <S extends ListSchema>(
    schema: S,
    rows: readonly { readonly key: string; readonly row: NewRow<S> }[],
  ) => {
    for (const { key, row } of rows) await createRow(sp, site, schema, key, row);
  };
  await load(staffLists.settings, demoSettings);
  await load(staffLists.areas, demoAreas);
  await load(staffLists.helpNumbers, demoHelpNumbers);
  await load(staffLists.resourcePersons, demoPersons);
  await load(staffLists.localTexts, demoLocalTexts);
  report(
    `Made Fjordby Kommune: ${plan.steps.length} steps of provisioning, ${demoPersons.length} resource persons`,
  );
}
