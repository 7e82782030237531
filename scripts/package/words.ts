/** The forms that values of every packaged file have to have, each with the words that say what to write instead. */
import * as v from 'valibot';

export const guid = v.pipe(
  v.string('must be text; write a GUID.'),
  v.regex(
    /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    'is no GUID; write 32 hexadecimal digits as 8-4-4-4-12, for example 3b8a5e0c-4d17-4f6e-9a52-6c1f0e7d2b94.',
  ),
  v.check((id) => /[1-9a-f]/i.test(id), 'holds zeros only; write the real GUID.'),
);

/** @param most characters */
export function words(most: number) {
  return v.pipe(
    v.string('must be text.'),
    v.check((text) => text.trim() !== '', 'is empty; write something.'),
    v.check(
      (text) => !text.includes('${{'),
      'still holds a placeholder; see the ones known in scripts/package/placeholders.ts.',
    ),
    v.maxLength(most, (issue) => `has ${issue.received} characters; write at most ${most}.`),
  );
}

/** Three whole numbers, as Teams wants it: SharePoint's fourth is added by packaging. */
export const version = v.pipe(
  v.string('must be text.'),
  v.regex(
    /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/,
    'must be three whole numbers, for example 1.2.0.',
  ),
);

const hostName = /^(?=.{4,253}$)(?:[a-z0-9](?:-*[a-z0-9])*\.)+[a-z]{2,}$/;

function isPublicHost(host: string): boolean {
  return hostName.test(host) && !/(?:^|\.)(?:localhost|local|internal)$/.test(host);
}

export const domain = v.pipe(
  v.string('must be text.'),
  v.check(
    isPublicHost,
    'must be a host that Teams reaches over https, never localhost; ' +
      'write the name alone, for example stalkingberedskab.kommune.dk, without https://, port or path.',
  ),
);

/** Teams leaves `{theme}` and `{locale}` in addresses, which URL takes as they are. */
export const httpsAddress = v.pipe(
  v.string('must be text.'),
  v.maxLength(2048, 'is too long; write at most 2048 characters.'),
  v.check(
    isPublicAddress,
    'must be an https address on a host that others reach, never localhost; write it as https://host/path.',
  ),
);

function isPublicAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  return protocol === 'https:' && port === '' && isPublicHost(hostname);
}
