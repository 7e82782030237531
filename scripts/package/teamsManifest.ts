/**
 * What our Teams manifest may hold: the rules of Microsoft's schema 1.25 for the fields we use, and stricter where the
 * schema is lax (it allows http addresses, and fields that would ask people for more than we need).
 */
import * as v from 'valibot';
import { developer } from './environment';
import { checked, type JsonFile, problemAt, refuseIfAny } from './refusal';
import { domain, guid, httpsAddress, version, words } from './words';

const schemaAddress = 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.25/';
const languageTag = v.picklist(['da', 'en'], 'must be da or en.');
const exactly = <T extends string>(value: T) => v.literal(value, `must be ${value}.`);
const one = 'must hold one entry; remove the others.';
const fileName = v.pipe(v.string(), v.regex(/^[\w-]+\.(?:png|json)$/, 'must be a file in appPackage.'));

const manifestSchema = v.strictObject({
  $schema: exactly(`${schemaAddress}MicrosoftTeams.schema.json`),
  manifestVersion: exactly('1.25'),
  version,
  id: guid,
  localizationInfo: v.strictObject({
    defaultLanguageTag: exactly('da'),
    additionalLanguages: v.strictTuple([v.strictObject({ languageTag, file: fileName })], one),
  }),
  developer,
  name: v.strictObject({ short: words(30), full: words(100) }),
  description: v.strictObject({ short: words(80), full: words(4000) }),
  icons: v.strictObject({ color: fileName, outline: fileName }),
  accentColor: v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/i, 'must be a colour such as #2F5D62.')),
  staticTabs: v.strictTuple(
    [
      v.strictObject({
        entityId: words(64),
        name: words(128),
        contentUrl: httpsAddress,
        websiteUrl: httpsAddress,
        scopes: v.strictTuple([exactly('personal')], one),
      }),
    ],
    'must hold one tab: Teams on iOS shows no more than the first two.',
  ),
  configurableTabs: v.strictTuple(
    [
      v.strictObject({
        configurationUrl: httpsAddress,
        canUpdateConfiguration: v.boolean(),
        scopes: v.array(v.picklist(['team', 'groupChat'], 'must be team or groupChat.')),
        context: v.array(
          v.picklist(
            ['channelTab', 'privateChatTab', 'meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel'],
            'is a place in Teams that the tab was not made for; remove it.',
          ),
        ),
      }),
    ],
    one,
  ),
  defaultInstallScope: exactly('personal'),
  defaultGroupCapability: v.strictObject({
    team: exactly('tab'),
    groupchat: exactly('tab'),
    meetings: exactly('tab'),
  }),
  validDomains: v.strictTuple([domain], 'must hold the domain of the tab and no other.'),
  webApplicationInfo: v.strictObject({
    id: guid,
    resource: httpsAddress,
    nestedAppAuthInfo: v.strictTuple(
      [v.strictObject({ redirectUri: v.string(), scopes: v.array(v.string()) })],
      one,
    ),
  }),
});

export type TeamsManifest = v.InferOutput<typeof manifestSchema>;

/** @throws {Refusal} naming every line to mend */
export function readManifest(file: JsonFile): TeamsManifest {
  const manifest = checked(manifestSchema, file);
  const [valid] = manifest.validDomains;
  const [tab] = manifest.staticTabs;
  const addresses = {
    'staticTabs.0.contentUrl': tab.contentUrl,
    'staticTabs.0.websiteUrl': tab.websiteUrl,
    'configurableTabs.0.configurationUrl': manifest.configurableTabs[0].configurationUrl,
    'webApplicationInfo.resource': manifest.webApplicationInfo.resource,
    'webApplicationInfo.nestedAppAuthInfo.0.redirectUri':
      manifest.webApplicationInfo.nestedAppAuthInfo[0].redirectUri.replace(/^brk-multihub:/, 'https:'),
  };
  refuseIfAny(
    Object.entries(addresses)
      .filter(([, address]) => !URL.canParse(address) || new URL(address).host !== valid)
      .map(([path]) =>
        problemAt(file, path.split('.').map(asIndex), `must be on ${valid}, as validDomains says.`),
      ),
  );
  return manifest;
}

/** Every text of the manifest that people see, in the other language. @throws {Refusal} */
export function checkTranslation(file: JsonFile, { staticTabs }: TeamsManifest): void {
  const tabs = staticTabs.map((_, index) => [`staticTabs[${index}].name`, words(128)] as const);
  checked(
    v.strictObject({
      $schema: exactly(`${schemaAddress}MicrosoftTeams.Localization.schema.json`),
      'name.short': words(30),
      'name.full': words(100),
      'description.short': words(80),
      'description.full': words(4000),
      ...Object.fromEntries(tabs),
    }),
    file,
  );
}

function asIndex(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}
