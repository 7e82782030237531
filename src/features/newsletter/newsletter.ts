import type { Language } from '../../contracts/language';
import type { Row } from '../../contracts/listSchema';
import type { newsletters } from '../../lists';
import { asText, isDay } from '../../workspace';
import { isMonth } from './month/months';

export type NewsletterRow = Row<typeof newsletters>;

const states = ['draft', 'approved', 'published', 'skipped'] as const;
export type NewsletterState = (typeof states)[number];

/** One month's newsletter. */
export interface Newsletter {
  readonly key: string;
  readonly row: NewsletterRow;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly language: Language;
  readonly state: NewsletterState;
  readonly title: string;
  readonly opening: string;
  readonly knowledge: string;
  readonly story: string;
  readonly question: string;
  /** As the police counted; undefined where nobody has asked. */
  readonly policeCount: number | undefined;
  readonly policePeriod: string;
  readonly policeSource: string;
  readonly approvedBy: string;
  /** `YYYY-MM-DD`; empty while it is not, as the next one. */
  readonly approvedOn: string;
  readonly publishedOn: string;
  /** Empty where it is on no page. */
  readonly pageUrl: string;
}

/** @returns undefined where the row does not say which month it is for */
export function newsletterFrom(row: NewsletterRow): Newsletter | undefined {
  const said = (column: keyof NewsletterRow['fields']) => asText(column, row.fields[column]).trim();
  const day = (column: 'ApprovedOn' | 'PublishedOn') => (isDay(said(column)) ? said(column) : '');
  const month = said('Month');
  if (!isMonth(month) || row.key === '') return undefined;
  return {
    ...{ key: row.key, row, month, language: said('Language') === 'en' ? 'en' : 'da' },
    state: states.find((state) => state === said('State')) ?? 'draft',
    ...{ title: said('Title'), opening: said('Opening'), knowledge: said('Knowledge') },
    ...{ story: said('Story'), question: said('Question'), policeCount: countIn(said('PoliceCount')) },
    ...{ policePeriod: said('PolicePeriod'), policeSource: said('PoliceSource') },
    ...{ approvedBy: said('ApprovedBy'), approvedOn: day('ApprovedOn'), publishedOn: day('PublishedOn') },
    pageUrl: safeAddress(said('PageUrl')),
  };
}

/** A row may have been typed by hand in SharePoint. */
function countIn(text: string): number | undefined {
  const count = Number(text);
  return text !== '' && Number.isInteger(count) && count >= 0 ? count : undefined;
}

/** Only what opens a page: the row may have been typed by hand. */
function safeAddress(text: string): string {
  return /^https?:\/\//i.test(text) ? text : '';
}
