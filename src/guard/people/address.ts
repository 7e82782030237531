import type { Span } from '../finding';
import { startsWithTown } from '../towns';

const wordAndNumber =
  /(?<!\p{L})(\p{L}[\p{L}.'’-]{1,30}),? (?:nr\. ?)?\d{1,3}(?: ?[A-Za-h](?![\p{L}\d]))?(?![\d%]|\p{L}|[./:-]\d)/gu;

const roads = /^(?:Vej|Gade|Allé|Alle|Torv|Plads|Stræde|Vænge|Boulevard)$/u;
const inAnyCase = /\p{L}{3}(?:vej|gade|allé|vænget|stræde)$/u;
const capitalised =
  /^[A-ZÆØÅ].+(?:vej|vejen|gade|gaden|allé|alle|alléen|vænge|vænget|stræde|strædet|torv|torvet|plads|pladsen|park|parken|have|haven|bakke|bakken|engen|marken|tofte|toften|lunden|skoven|krogen|stien|vang|vangen|højen|ageren|skrænten|kæret|boulevard|brygge|dalen)$/u;

/** Words that end as streets do. */
const others =
  /^(?:om|gen|ud|under|over|del|motor|hoved|cykel|adgangs|kommando|ansøgnings)vej$|^(?:bri|ar|fri)gade$/iu;

/** Skolegade 12, Store Torv 3B: a word that ends as streets do, and a number. */
export function* streetsAndHouses(text: string): Iterable<Span> {
  for (const { 0: written, 1: word = '', index } of text.matchAll(wordAndNumber)) {
    const isStreet = roads.test(word) || inAnyCase.test(word) || capitalised.test(word);
    if (isStreet && !others.test(word)) yield { start: index, end: index + written.length };
  }
}

/** 6700 Esbjerg. A year before a municipality's name is none, except where it is Frederiksberg's own postcode. */
export function* postcodes(text: string): Iterable<Span> {
  for (const { index } of text.matchAll(/(?<![\p{L}\d]|\d[ .-])[1-9]\d{3}(?= [A-ZÆØÅ])/gu)) {
    const rest = text.slice(index + 4, index + 40);
    const town = /^ \p{L}+/u.exec(rest)?.[0] ?? '';
    const isYear = /^(?:19|20)/.test(text.slice(index, index + 2)) && town !== ' Frederiksberg';
    if (isYear || !startsWithTown(rest) || /^ (?:Kommune|Byråd|Politi)/u.test(rest.slice(town.length)))
      continue;
    yield { start: index, end: index + 4 + town.length };
  }
}
