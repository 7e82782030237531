/** Reads the XML that clients send, as queries and columns. */
import { DOMParser, type Element } from '@xmldom/xmldom';

/** Far more than any query needs. */
const maximumLength = 200_000;

/** @returns the outermost element; undefined when it is not well formed */
export function parseXml(text: string): Element | undefined {
  if (text.length > maximumLength || /<!DOCTYPE/i.test(text)) return undefined;
  try {
    const parser = new DOMParser({
      onError: (_level, message) => {
        throw new Error(message);
      },
    });
    return parser.parseFromString(text.trim(), 'text/xml').documentElement ?? undefined;
  } catch {
    return undefined;
  }
}

/** Elements directly below. */
export function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

export function textOf(element: Element): string {
  return element.textContent ?? '';
}

/** What stands between the tags, as XML. */
export function innerXml(element: Element): string {
  return [...element.childNodes].map(String).join('').trim();
}
