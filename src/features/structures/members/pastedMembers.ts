/**
 * Reads a list that somebody pasted, from a mail's receivers, a spreadsheet or minutes: names, mail addresses, or both.
 * Forgiving, because everybody keeps such a list their own way; what it makes of it is shown before anything is done.
 */
import { identityOf, type Member } from './member';

export interface PastedMembers {
  readonly members: readonly Member[];
  /** Pieces in which there is no name and no address. */
  readonly unread: readonly string[];
}

interface Piece {
  readonly name: string;
  readonly mail: string | undefined;
  readonly guest: boolean;
}

const address = /[^\s<>"'(),;:|]+@[^\s<>"'(),;:|]+\.[^\s<>"'(),;:|.]+/;
const marks = /^\s*(?:\d{1,3}\s*[.)\]:]\s*|[-–—•*·▪◦]\s+)/;
const outside = /\b(gæst|guest|ekstern|external)\b/i;
const headings = new Set([
  'navn',
  'name',
  'e-mail',
  'email',
  'mail',
  'medlem',
  'medlemmer',
  'members',
  'deltagere',
]);

export function pastedMembers(text: string): PastedMembers {
  const unread: string[] = [];
  const found = new Map<string, Member>();
  for (const line of text.split(/\r?\n/))
    for (const piece of piecesOf(line)) {
      const { name, mail, guest } = typeof piece === 'string' ? read(piece) : piece;
      if (!mail && headings.has(name.toLocaleLowerCase('da'))) continue;
      if (!mail && !/\p{L}{2}/u.test(name)) {
        if (/[^\s\d.,:)\]-]/.test(name)) unread.push(name);
        continue;
      }
      const member: Member = { name: name || nameIn(mail ?? ''), account: mail ?? '', mail, guest };
      const identity = identityOf(member);
      if (!found.has(identity)) found.set(identity, member);
    }
  return { members: [...found.values()], unread };
}

/** The people of one line: a row of a spreadsheet is one, a mail's receivers are many. */
function piecesOf(line: string): readonly (string | Piece)[] {
  if (line.trim() === '') return [];
  if (line.includes('\t')) return [fromCells(line.split('\t'))];
  const parts = line.split(';').flatMap(atCommas);
  const pieces: (string | Piece)[] = [];
  for (const part of parts) {
    const before = pieces[pieces.length - 1];
    const alone = read(part);
    // `Navn; mail`: the address belongs to the name before it.
    if (alone.mail && alone.name === '' && typeof before === 'string' && !address.test(before))
      pieces[pieces.length - 1] = { ...read(before), mail: alone.mail };
    else if (part.trim() !== '') pieces.push(part);
  }
  return pieces;
}

function fromCells(cells: readonly string[]): Piece {
  const read_ = cells.map(read);
  const named = read_.find(({ name }) => /\p{L}{2}/u.test(name));
  return {
    name: named?.name ?? '',
    mail: read_.find(({ mail }) => mail)?.mail,
    guest: read_.some(({ guest }) => guest),
  };
}

/** Commas stand between people, or inside of `Efternavn, Fornavn`. */
function atCommas(text: string): readonly string[] {
  const parts = text.split(',');
  const mails = text.match(new RegExp(address, 'g'))?.length ?? 0;
  const wholeNames = parts.every((part) => withoutMarks(part).split(/\s+/).length > 1);
  return parts.length > 1 && (mails > 1 || parts.length > 2 || (mails === 0 && wholeNames)) ? parts : [text];
}

const withoutMarks = (text: string) => text.replace(marks, '').trim();

function read(text: string): Piece {
  const mail = address
    .exec(text)?.[0]
    .replace(/^mailto:/i, '')
    .toLowerCase();
  const plain = withoutMarks(text.replace(new RegExp(address, 'g'), ' '))
    .replace(/mailto:|[<>"“”|]/gi, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–—-]+|[\s:–—,-]+$/g, '');
  const [last = '', first, ...more] = plain.split(/\s*,\s*/);
  const name = first && more.length === 0 ? `${first} ${last}` : plain;
  return { name, mail, guest: outside.test(text) };
}

/** `inge.sandkrog@…` is somebody, and most often tells whom. */
function nameIn(mail: string): string {
  return (
    mail
      .split('@', 1)[0]
      ?.split(/[._-]+/)
      .map((word) => word.charAt(0).toLocaleUpperCase('da') + word.slice(1))
      .join(' ') ?? mail
  );
}
