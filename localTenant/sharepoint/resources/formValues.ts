/**
 * Values as a form writes them: texts in the habits of the site's language. Unlike properties they are held to what a form asks
 * of a person: required columns, offered choices, ranges.
 */
import { isObject, type Json } from '../protocol/http';
import type { Field } from '../storage/fields';
import { readDate, startOfDay } from '../storage/siteTime';

/** A value, or what the form would say beside the column. */
export type Read = { readonly value: Json } | { readonly error: string };

export interface FormHabits {
  /** Locale id of the site. */
  readonly language: number;
  readonly datesInUtc: boolean;
  /** Principal id of a login or claim. */
  person(key: string): number | undefined;
  hasItem(field: Field, id: number): boolean;
}

const danish = 1030;
const separator = ';#';

export function readFormValue(field: Field, text: string, habits: FormHabits): Read {
  if (text.trim() === '') return field.required === 1 ? refused("You can't leave this blank.") : taken(null);
  switch (field.type.name) {
    case 'Note':
      return limited(text, 63_999);
    case 'Number':
      return number(field, text, habits);
    case 'Boolean':
      return boolean(text);
    case 'DateTime':
      return date(field, text, habits);
    case 'Choice':
      return choice(field, text);
    case 'MultiChoice':
      return many(
        text.split(separator).filter((one) => one !== ''),
        (one) => choice(field, one),
      );
    case 'URL':
      return link(text);
    case 'User':
    case 'UserMulti':
      return people(field, text, habits);
    case 'Lookup':
      return lookup(field, text, habits);
    case 'LookupMulti':
      return many(
        text.split(separator).filter((_, index) => index % 2 === 0),
        (one) => lookup(field, one, habits),
      );
    default:
      return limited(text, field.settings.maxLength ?? 255);
  }
}

function taken(value: Json): Read {
  return { value };
}

function refused(error: string): Read {
  return { error };
}

function limited(text: string, most: number): Read {
  return text.length > most ? refused(`This field can have no more than ${most} characters.`) : taken(text);
}

/** The first refusal, or all the values. */
function many(texts: readonly string[], read: (text: string) => Read): Read {
  const found = texts.map(read);
  return (
    found.find((one) => 'error' in one) ?? taken(found.flatMap((one) => ('value' in one ? [one.value] : [])))
  );
}

function number({ settings }: Field, text: string, { language }: FormHabits): Read {
  const plain = language === danish ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  const value = Number(plain);
  if (!Number.isFinite(value)) return refused('Only numbers can go here.');
  const { minimum = -Infinity, maximum = Infinity } = settings;
  if (value >= minimum && value <= maximum) return taken(value);
  return refused(`The value of this field must be between ${minimum} and ${maximum}.`);
}

function boolean(text: string): Read {
  const known = {
    '1': true,
    true: true,
    yes: true,
    ja: true,
    '0': false,
    false: false,
    no: false,
    nej: false,
  };
  const value = known[text.toLowerCase() as keyof typeof known] as boolean | undefined;
  return value === undefined ? refused('Enter either Yes or No.') : taken(value);
}

/** [M] for the text. */
function choice({ settings: { choices = [], fillInChoice = false } }: Field, text: string): Read {
  if (fillInChoice || choices.includes(text)) return limited(text, 255);
  return refused(`The choice "${text}" is not one of those that can be chosen.`);
}

function date({ settings }: Field, text: string, habits: FormHabits): Read {
  const plain = habits.language === danish ? danishDate(text) : englishDate(text);
  const read = readDate(`${plain ?? neutralDate(text) ?? ''}${habits.datesInUtc ? 'Z' : ''}`);
  const dateOnly = settings.dateOnly === true;
  if (read !== undefined) return taken(dateOnly ? startOfDay(read) : read);
  const example = habits.language === danish ? ['23-02-2012', ' 14:25'] : ['2/23/2012', ' 2:25 PM'];
  return refused(
    `Enter a date${dateOnly ? '' : ' and time'} like this: ${example[0]}${dateOnly ? '' : example[1]}`,
  );
}

/** `22-11-2026 14:30` */
function danishDate(text: string): string | undefined {
  const found = /^(\d\d?)[-./](\d\d?)[-./](\d{4})(?: (\d\d?)[:.](\d\d)(?::\d\d)?)?$/.exec(text.trim());
  if (found === null) return undefined;
  const [, day, month, year, hour = '0', minute = '00'] = found;
  return written(year, month, day, Number(hour), minute);
}

/** `11/22/2026 2:30 PM` */
function englishDate(text: string): string | undefined {
  const found = /^(\d\d?)\/(\d\d?)\/(\d{4})(?: (\d\d?):(\d\d)(?::\d\d)? ?(AM|PM)?)?$/i.exec(text.trim());
  if (found === null) return undefined;
  const [, month, day, year, hour = '0', minute = '00', half] = found;
  const noon = half?.toUpperCase();
  const hours = noon === undefined ? Number(hour) : (Number(hour) % 12) + (noon === 'PM' ? 12 : 0);
  return written(year, month, day, hours, minute);
}

/** `2026-11-22 14:30:00`, the same in every language; the `T` and `Z` of ISO are refused (SharePoint/sp-dev-docs#4917). */
function neutralDate(text: string): string | undefined {
  return /^\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?$/.test(text.trim()) ? withTime(text.trim()) : undefined;
}

function withTime(text: string): string {
  return text.includes(' ') ? text : `${text} 00:00`;
}

function written(year = '', month = '', day = '', hour: number, minute: string): string {
  const two = (value: string): string => value.padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(String(hour))}:${minute}`;
}

/** `https://x.example, Description` */
function link(text: string): Read {
  const [url = '', ...description] = text.split(', ');
  const value = { Description: description.join(', ') || url, Url: url };
  return url.length > 255 || !/^(https?:|mailto:|file:|ftp:|\/)/i.test(url)
    ? refused('Invalid URL: enter a web address such as https://www.example.com.')
    : taken(value);
}

/** `[{"Key":"i:0#.f|membership|somebody@example.com"}]` */
function people({ type }: Field, text: string, habits: FormHabits): Read {
  const keys = keysOf(text);
  const ids = keys?.map((key) => habits.person(key));
  if (ids === undefined || ids.some((id) => id === undefined))
    return refused('The user does not exist or is not unique.');
  const known = ids.filter((id) => id !== undefined);
  if (type.name === 'User') return taken(known[0] ?? null);
  return taken(known.length === 0 ? null : known);
}

function keysOf(text: string): string[] | undefined {
  try {
    const parsed = JSON.parse(text) as Json;
    const entries = Array.isArray(parsed) ? parsed : [parsed];
    const keys = entries.map((entry: Json) => (isObject(entry) ? entry['Key'] : undefined));
    return keys.every((key) => typeof key === 'string') ? keys : undefined;
  } catch {
    return undefined;
  }
}

/** `9`, or `9;#Shown` */
function lookup(field: Field, text: string, habits: FormHabits): Read {
  const id = Number(text.split(separator)[0]);
  return Number.isInteger(id) && habits.hasItem(field, id)
    ? taken(id)
    : refused('The item you look up does not exist.');
}
