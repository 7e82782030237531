import * as v from 'valibot';

const inBoth = v.strictObject({
  da: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
});

/** A secure origin: https, or this very machine, which browsers treat as secure too. */
function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || url.hostname === 'localhost' || url.hostname.endsWith('.localhost');
}

const url = (accept: (parsed: URL) => boolean, message: string) =>
  v.pipe(
    v.string(),
    v.check((value) => URL.canParse(value) && isSecure(new URL(value)) && accept(new URL(value)), message),
  );

const ownNumber = v.strictObject({
  label: inBoth,
  number: v.pipe(
    v.string(),
    v.regex(/^\+?\d(?: ?\d){2,14}$/, 'must be a phone number: digits and single spaces'),
  ),
  hours: v.optional(inBoth),
  checkedOn: v.optional(v.pipe(v.string(), v.isoDate('must be a day, YYYY-MM-DD'))),
});

/** What differs per tenant. `tenant.json` beside the build holds it; packaging and the tab both refuse a wrong one. */
export const configurationSchema = v.strictObject({
  /** The app registration's id in Entra. */
  clientId: v.pipe(v.string(), v.uuid('must be a GUID')),
  /** Who signs in, for example `https://login.microsoftonline.com/<tenant id>`. */
  authority: url(() => true, 'must be an https address'),
  /** Address of the staff site in SharePoint. */
  staffSite: url(
    (parsed) =>
      parsed.pathname.length > 1 && !parsed.search && !parsed.hash && !parsed.pathname.endsWith('/'),
    'must be the https address of a site, without a slash at the end',
  ),
  /** Origins that may frame the tab besides Microsoft's own. */
  hostOrigins: v.optional(
    v.array(url((parsed) => parsed.origin !== 'null' && parsed.pathname === '/', 'must be an https origin')),
    [],
  ),
  municipality: v.pipe(v.string(), v.trim(), v.nonEmpty('must name the municipality'), v.maxLength(60)),
  helpNumbers: v.optional(v.array(ownNumber), []),
  /** Who can mend the page; a shared mailbox does well. */
  contact: v.optional(
    v.strictObject({ name: v.pipe(v.string(), v.nonEmpty()), mail: v.pipe(v.string(), v.email()) }),
  ),
});

export type Configuration = v.InferOutput<typeof configurationSchema>;

/** A configuration that cannot be used: which line, and why. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** @throws {ConfigurationError} naming every line to mend */
export function parseConfiguration(raw: unknown): Configuration {
  const parsed = v.safeParse(configurationSchema, raw);
  if (parsed.success) return parsed.output;
  throw new ConfigurationError(
    parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'tenant.json'}: ${issue.message}`).join('\n'),
  );
}
