import type { SPFI } from '@pnp/sp';
import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import type { ProvisioningPlan, ProvisioningStep } from '../../../contracts/provisioning';
import { listPath, listUrlName, schemaMark } from '../../../lists';
import { serverRelative } from '../site';
import { fieldXml } from './fieldXml';
import { columnsToMake } from './plan';

/** Keep our internal name (8) and show the column in the list's default view (16): SharePoint's AddFieldOptions. */
const fieldOptions = 8 | 16;
const genericList = 100;

/** Carries a plan out in its order. Stops at the first refusal; what is done stays done and the next plan is shorter. */
export async function applyPlan(
  sp: SPFI,
  siteUrl: string,
  plan: Pick<ProvisioningPlan, 'steps'>,
  done: (finished: number) => void,
): Promise<void> {
  for (const [index, step] of plan.steps.entries()) {
    await applyStep(sp, serverRelative(siteUrl), step);
    done(index + 1);
  }
}

async function applyStep(sp: SPFI, root: string, step: ProvisioningStep): Promise<void> {
  const list = sp.web.getList(`${root}/${listPath(step.list)}`);
  switch (step.kind) {
    case 'createList':
      await sp.web.lists.add(listUrlName(step.list), schemaMark(step.list), genericList, false, {
        EnableAttachments: step.list.attachments === true,
        // What a text was before can be brought back, unless it is to be gone once it is deleted.
        EnableVersioning: step.list.retention === 'keep',
        // Nor is it to live on in what SharePoint's search has read.
        NoCrawl: step.list.retention !== 'keep',
      });
      return;
    case 'closeList':
      await list.breakRoleInheritance(false, false);
      return;
    case 'nameList':
      await list.update({ Title: step.list.title.da });
      return;
    case 'createColumn': {
      const column = columnsToMake(step.list).find(([name]) => name === step.column)?.[1];
      if (!column) throw new Error(`The schema of ${step.list.code} has no column ${step.column}.`);
      await list.fields.createFieldAsXml({ SchemaXml: fieldXml(step.column, column), Options: fieldOptions });
      return;
    }
    case 'indexColumn':
      await list.fields.getByInternalNameOrTitle(step.column).update({ Indexed: true });
      return;
    case 'raiseVersion':
      await list.update({ Description: schemaMark(step.list) });
  }
}
