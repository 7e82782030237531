/**
 * HTML from a clipboard with nothing left of it but words, paragraphs, links and what is bold or italic. It is written
 * anew before any browser reads it: a strict content security policy complains of every style in it, and hides what
 * the styles say.
 */

/** What stands in these is no text. */
const unread = /<!--[\s\S]*?-->|<(style|script|title|xml)\b[\s\S]*?<\/\1\s*>/gi;
const tags = /<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const attributes = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

const within = new Set(['span', 'b', 'strong', 'i', 'em', 'a']);
const apart =
  /^(?:p|div|br|ul|ol|li|dl|dt|dd|h[1-6]|table|tr|td|th|blockquote|pre|section|article|header|footer|hr)$/;

export function cleared(html: string): string {
  return html.replace(unread, '').replace(tags, (_, slash: string, tag: string, rest: string) => {
    const name = tag.toLowerCase();
    // Whatever parts lines begins a new one; those that stay empty are left out later.
    if (apart.test(name)) return `</p>${opened('p', slash ? '' : rest)}`;
    if (!within.has(name)) return '';
    return slash ? `</${name}>` : opened(name, rest);
  });
}

const opened = (name: string, rest: string) => `<${[name, ...kept(name, rest)].join(' ')}>`;

function kept(name: string, rest: string): string[] {
  const values = new Map<string, string>();
  for (const [, key = '', double, single, bare] of rest.matchAll(attributes))
    values.set(key.toLowerCase(), double ?? single ?? bare ?? '');
  const href = name === 'a' ? values.get('href') : undefined;
  // Which part of a document of ours it is.
  const slice = values.get('data-pm-slice');
  return [
    ...(href === undefined ? [] : [`href="${quoted(href)}"`]),
    ...(slice === undefined ? [] : [`data-pm-slice="${quoted(slice)}"`]),
    ...looks(values.get('style') ?? ''),
  ];
}

const quoted = (value: string) => value.replace(/"/g, '&quot;').replace(/[<>]/g, '');

/** What a style says of the letters. */
function looks(style: string): string[] {
  const weight = /(?:^|[;\s])font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
  const slant = /(?:^|[;\s])font-style\s*:\s*(\w+)/i.exec(style)?.[1];
  return [
    // The dots and numbers that Word writes before the points of a list.
    ...(/mso-list\s*:\s*ignore/i.test(style) ? ['data-look="none"'] : []),
    ...(weight ? [`data-bold="${/^(?:bold(?:er)?|[6-9]00)$/i.test(weight) ? 'yes' : 'no'}"`] : []),
    ...(slant ? [`data-italic="${/^(?:italic|oblique)$/i.test(slant) ? 'yes' : 'no'}"`] : []),
  ];
}
