import type { Line } from '../../../content/materials';

/** A link says where it leads where there is nothing to press: on paper, and in text alone. */
export function withAddresses(line: Line): Line {
  return line.flatMap(({ href, ...run }) => {
    const address = href?.replace(/^(?:https:\/\/|mailto:|tel:)/i, '');
    return address && address !== run.text ? [run, { text: ` (${address})` }] : [run];
  });
}
