import type { ReadCard, Table } from '../../../files';

/**
 * Contact cards as a table, so that both go the same way. The number of work comes first; one that the card calls private
 * is left out: what stands in the list is seen by everybody.
 * @param garbled see `DecodedText`
 */
export function tableOfCards(cards: readonly ReadCard[], garbled = false): Table {
  return {
    header: ['Navn', 'Organisation', 'Stilling', 'Telefon', 'E-mail'],
    rows: cards.map(({ name, organisation, title, phones, mails }, index) => ({
      number: index + 1,
      cells: [
        name,
        organisation,
        title,
        phones.find((phone) => !phone.private)?.number ?? '',
        mails[0] ?? '',
      ],
      broken: false,
    })),
    encoding: 'utf-8',
    garbled,
  };
}
