/** A card to hand to an address book: vCard 3.0, which Outlook, Apple and Google all take in. */
export interface ContactCard {
  readonly name: string;
  readonly title?: string;
  /** The organisation, then the part of it. */
  readonly organisation: readonly string[];
  readonly phone?: string;
  readonly mail?: string;
}

export function vCard(card: ContactCard): string {
  const names = card.name.trim().split(/\s+/);
  const last = names.length > 1 ? names.slice(-1) : [];
  const first = names.slice(0, names.length - last.length);
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['VERSION', ['3.0']],
    ['N', [last.join(' '), first.join(' '), '', '', '']],
    ['FN', [card.name]],
    ['ORG', card.organisation],
    ['TITLE', [card.title ?? '']],
    ['TEL;TYPE=WORK,VOICE', [card.phone ?? '']],
    ['EMAIL;TYPE=INTERNET,WORK', [card.mail ?? '']],
  ];
  const told = lines.filter(([, parts]) => parts.some((part) => part !== ''));
  const written = told.map(([property, parts]) => `${property}:${parts.map(escaped).join(';')}`);
  return ['BEGIN:VCARD', ...written, 'END:VCARD'].map((line) => `${folded(line)}\r\n`).join('');
}

/** What would otherwise end a value, or begin a property that nobody wrote. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|\r|\n/g, '\\n')
      // Nothing that cannot be seen belongs in a name or a number.
      .replace(/\p{Cc}/gu, '')
  );
}

const longest = 75;

/** At most 75 octets a line (RFC 2426), and never in the middle of a letter. */
function folded(line: string): string {
  const octets = new TextEncoder();
  let [whole, now] = ['', 0];
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (now + size > longest) [whole, now] = [`${whole}\r\n `, 1];
    whole += letter;
    now += size;
  }
  return whole;
}
