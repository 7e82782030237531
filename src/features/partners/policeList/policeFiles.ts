import { csv, vCard } from '../../../files';
import type { PoliceLine } from './policeList';
import type { policeListText } from './text';

/** The list as a table. A neighbour who works with the same product can take it in as it is. */
export function policeCsv(
  lines: readonly PoliceLine[],
  municipality: string,
  today: string,
  columns: (typeof policeListText)['da']['columns'],
): string {
  const { name, organisation, area, role, phone, mail, substitute, date } = columns;
  return csv(
    [name, organisation, area, role, phone, mail, substitute, date],
    lines.map((line) => [
      ...[line.name, municipality, line.area, line.role, line.phone, line.mail, line.substitute, today],
    ]),
    ';',
  );
}

/** The list as cards for an address book: who covers several areas has one card that names them all. */
export function policeCards(lines: readonly PoliceLine[], municipality: string): string {
  const persons = new Map<string, { readonly line: PoliceLine; readonly areas: readonly string[] }>();
  for (const line of lines) {
    const who = [line.name, line.phone, line.mail].join('|');
    persons.set(who, { line, areas: [...(persons.get(who)?.areas ?? []), line.area] });
  }
  return [...persons.values()]
    .map(({ line, areas }) =>
      vCard({
        ...{ name: line.name, phone: line.phone, mail: line.mail, title: line.role },
        organisation: [municipality, areas.join(', ')],
      }),
    )
    .join('');
}
