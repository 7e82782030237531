import { decodeText } from './decodeText';

/** What a contact card says of a person or a place. */
export interface ReadCard {
  readonly name: string;
  readonly organisation: string;
  readonly title: string;
  readonly phones: readonly ReadPhone[];
  readonly mails: readonly string[];
}

export interface ReadPhone {
  readonly number: string;
  /** The card says that it is somebody's mobile or home number. */
  readonly private: boolean;
}

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

const mostCards = 20_000;

/**
 * Reads contact cards of versions 2.1 (Outlook's), 3.0 and 4.0, as far as a directory needs them. Pictures, addresses,
 * birthdays and notes are left where they are. Never throws; a card without a name has an empty one.
 */
export function readVCards(bytes: Uint8Array): readonly ReadCard[] {
  const cards: ReadCard[] = [];
  let open: Property[] | undefined;
  for (const line of logicalLines(decodeText(bytes).text)) {
    const property = propertyIn(line);
    if (property === undefined) continue;
    const { name, value } = property;
    if (name === 'BEGIN' && isCard(value)) open = [];
    else if (name === 'END' && isCard(value)) {
      if (open) cards.push(cardFrom(open));
      open = undefined;
      if (cards.length === mostCards) break;
    } else open?.push(property);
  }
  return cards;
}

const isCard = (value: string) => value.trim().toUpperCase() === 'VCARD';

/** A line that begins with a space goes on from the one before, and so does one after a soft break of version 2.1. */
function logicalLines(text: string): readonly string[] {
  const lines: string[] = [];
  let soft = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const last = lines.length - 1;
    const before = lines[last] ?? '';
    if (soft) lines[last] = before.slice(0, -1) + line;
    else if (/^[ \t]/.test(line) && last >= 0) lines[last] = before + line.slice(1);
    else lines.push(line);
    soft = isQuoted(lines.at(-1) ?? '') && line.endsWith('=');
  }
  return lines;
}

const isQuoted = (line: string) => /^[^:]*;ENCODING=QUOTED-PRINTABLE/i.test(line);

function propertyIn(line: string): Property | undefined {
  const [, name, parameters = '', value = ''] = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/s.exec(line) ?? [];
  if (name === undefined) return undefined;
  return {
    ...{ name: name.toUpperCase(), parameters: parameters.toUpperCase() },
    value: isQuoted(line) ? fromQuoted(value) : value,
  };
}

/** RFC 2045, 6.7. Outlook writes Windows-1252 or UTF-8 in it, and says which only sometimes. */
function fromQuoted(value: string): string {
  const bytes = new Uint8Array(
    [...value.matchAll(/=([0-9A-F]{2})|([^])/gi)].flatMap(([, hex, letter]) =>
      hex ? [parseInt(hex, 16)] : [...new TextEncoder().encode(letter)],
    ),
  );
  return decodeText(bytes).text;
}

function cardFrom(properties: readonly Property[]): ReadCard {
  const all = (name: string) => properties.filter((property) => property.name === name);
  const first = (name: string) => all(name)[0]?.value ?? '';
  const [family = '', given = ''] = parts(first('N'));
  return {
    name: plain(first('FN')) || [given, family].filter(Boolean).join(' '),
    organisation: parts(first('ORG')).filter(Boolean).join(', '),
    title: plain(first('TITLE')),
    phones: all('TEL')
      .filter(({ parameters }) => !/FAX|PAGER|MODEM/.test(parameters))
      .map(({ value, parameters }) => ({
        number: plain(value).replace(/^tel:/i, ''),
        private: /CELL|HOME/.test(parameters),
      })),
    mails: all('EMAIL').map(({ value }) => plain(value).replace(/^mailto:/i, '')),
  };
}

function parts(value: string): readonly string[] {
  return value.split(/(?<!\\);/).map(plain);
}

function plain(value: string): string {
  return value
    .replace(/\\([nN,;\\])/g, (_, letter: string) => (/n/i.test(letter) ? ' ' : letter))
    .replace(/\s+/g, ' ')
    .trim();
}
