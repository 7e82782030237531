/** What a client may choose of a list: which columns of the table it stands in, and what it is before anyone chooses. */
import { invalidArgument, unknownProperty } from '../protocol/errors';
import { own, type Json, type JsonObject } from '../protocol/http';
import { readFlag, readLike, readNumber, readText } from '../protocol/primitives';
import { documentLibrary, type ListRow, type ListSettings } from '../storage/lists';

const texts = {
  ...{ Title: 'title', Description: 'description' },
  ...{ ValidationFormula: 'validation_formula', ValidationMessage: 'validation_message' },
} as const;
const flags = {
  ...{ Hidden: 'hidden', NoCrawl: 'no_crawl', EnableVersioning: 'enable_versioning' },
  ...{ EnableAttachments: 'enable_attachments', ContentTypesEnabled: 'content_types_enabled' },
} as const;
const numbers = {
  ...{ MajorVersionLimit: 'major_version_limit', ReadSecurity: 'read_security' },
  WriteSecurity: 'write_security',
} as const;
const securityLevels: Readonly<Record<string, readonly number[]>> = {
  ReadSecurity: [1, 2],
  WriteSecurity: [1, 2, 4],
};
/** Accepted and without effect here. */
const ignored = ['AllowContentTypes', 'BaseTemplate', 'TemplateFeatureId', 'QuickLaunchOption', 'Url'];

/** Kept and shown, without effect of their own here. */
export function otherSettings({ settings, template }: Pick<ListRow, 'settings' | 'template'>): JsonObject {
  const library = template === documentLibrary;
  return {
    ...{
      CrawlNonDefaultViews: false,
      DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000',
    },
    ...{ DefaultItemOpenUseListSetting: false, DefaultSensitivityLabelForLibrary: '', Direction: 'none' },
    ...{ DisableCommenting: false, DisableGridEditing: false, DocumentTemplateUrl: null },
    ...{ DraftVersionVisibility: 0, EnableFolderCreation: library, EnableMinorVersions: false },
    ...{
      EnableModeration: false,
      EnableRequestSignOff: true,
      ExemptFromBlockDownloadOfNonViewableFiles: false,
    },
    ...{ ForceCheckout: false, ImageUrl: `/_layouts/15/images/${library ? 'itdl' : 'itgen'}.png?rev=47` },
    ...{ IrmEnabled: false, IrmExpire: false, IrmReject: false, IsApplicationList: false },
    ...{ ListExperienceOptions: 0, MajorWithMinorVersionsLimit: 0, MultipleDataList: false },
    ...{ OnQuickLaunch: false, ParserDisabled: false, ...(JSON.parse(settings) as JsonObject) },
  };
}

export function newListSettings(template: number, body: JsonObject): ListSettings {
  const library = template === documentLibrary;
  return readListSettings(body, {
    ...{ title: '', description: '', hidden: 0, no_crawl: 0, enable_versioning: 1, content_types_enabled: 0 },
    ...{
      enable_attachments: library ? 0 : 1,
      major_version_limit: library ? 500 : 50,
      template,
      settings: '{}',
    },
  });
}

/** @throws 400 for an unknown property or a value it cannot hold */
export function readListSettings(
  body: JsonObject,
  base: ListSettings & Pick<ListRow, 'settings' | 'template'>,
): ListSettings {
  const changes: Record<string, string | number | null> = {};
  const others: Record<string, Json> = {};
  const known = otherSettings(base);
  for (const [name, value] of Object.entries(body)) {
    const text = own<string>(texts, name);
    const flag = own<string>(flags, name);
    const number = own<string>(numbers, name);
    if (text !== undefined) changes[text] = settingText(name, value);
    else if (flag !== undefined) changes[flag] = readFlag(value) ? 1 : 0;
    else if (number !== undefined) changes[number] = settingNumber(name, value);
    else if (own(known, name) !== undefined) others[name] = readLike(value, known[name] ?? null);
    else if (!ignored.includes(name)) throw unknownProperty(name, 'SP.List');
  }
  const settings = JSON.stringify({ ...(JSON.parse(base.settings) as JsonObject), ...others });
  return { ...base, ...changes, settings };
}

/** The two texts of a validation may be taken away again. */
function settingText(name: string, value: Json): string | null {
  return value === null && name.startsWith('Validation') ? null : readText(value);
}

function settingNumber(name: string, value: Json): number {
  const number = readNumber(value);
  const allowed = own(securityLevels, name);
  if (!Number.isInteger(number) || number < 0 || allowed?.includes(number) === false)
    throw invalidArgument('Value does not fall within the expected range.');
  return number;
}
