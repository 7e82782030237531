import { Link } from '@fluentui/react-components';
import { models, type ModelNumber } from '../../../content/models';
import type { Contact } from '../../../contracts/contact';
import { longDate, useLanguage, useText } from '../../../text';
import { MailLink } from '../../../ui';
import { planText } from '../plan/text';
import { linesOf, planOf } from '../plan/planOf';
import type { PlanFacts } from '../plan/facts';
import { asText, type Colleague } from '../../../workspace';
import type { WorkRows } from '../workRows';
import { yearText } from '../year/text';
import { inYearOrder, yearItemFrom } from '../year/yearItem';
import { dueSoon } from './dueSoon';
import type { Fact } from './FactList';
import { handoverText } from './text';

export interface HandoverFacts {
  readonly model: ModelNumber;
  readonly rows: WorkRows;
  readonly facts: PlanFacts;
  /** The municipality's choices, value by name. */
  readonly settings: ReadonlyMap<string, string>;
  readonly colleagues: readonly (Colleague & { readonly about: string })[];
  readonly contact: Contact | undefined;
  readonly staffSite: string;
  readonly workspaceUrl: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

const decisionNames = [
  'decision.by',
  'decision.on',
  'decision.mandate',
  'decision.resources',
  'decision.review',
] as const;

/** Some of it under one heading. */
export interface HandoverPart {
  readonly heading: string;
  readonly lead?: string;
  readonly facts: readonly Fact[];
  /** Said where there are no facts. */
  readonly none?: string;
}

/** All that a new coordinator has to know, the same on the page and on paper. */
export function useHandover(props: HandoverFacts): readonly HandoverPart[] {
  const { model, rows, facts, settings, colleagues, contact, staffSite, workspaceUrl, today } = props;
  const text = useText(handoverText);
  const words = { plan: useText(planText), year: useText(yearText) };
  const language = useLanguage();
  const value = (name: (typeof decisionNames)[number]) => settings.get(name)?.trim() ?? '';
  const dated = (name: string, said: string) =>
    (name === 'decision.on' || name === 'decision.review') && /^\d{4}-\d{2}-\d{2}$/.test(said)
      ? longDate(said, language)
      : said;
  const lines = linesOf(planOf(model, rows.plan, facts));
  const items = inYearOrder(rows.year.flatMap((row) => yearItemFrom(row) ?? []));
  const due = dueSoon(
    lines.map((line) => ({ line, name: line.element.name[language] })),
    items,
    { day: value('decision.review'), name: text.review },
    today,
  );
  const monthOf = (month: number) => words.year.months[month - 1] ?? '';
  const inText = (month: string) => (language === 'da' ? month.toLocaleLowerCase('da') : month);
  const when = ({ day, monthOnly }: (typeof due)[number]) =>
    monthOnly
      ? text.during(inText(monthOf(Number(day.slice(5, 7)))))
      : day < today
        ? text.overdue(longDate(day, language))
        : longDate(day, language);
  const decided: Fact[] = decisionNames
    .map((name) => ({ name: text.decisionLabels[name], said: dated(name, value(name)) }))
    .filter(({ said }) => said !== '');
  const open: Fact[] = lines
    .filter(({ status }) => status !== 'inPlace')
    .map(({ element, row, status }) => ({
      name: element.name[language],
      said: [
        words.plan.statuses[status],
        asText('Responsible', row?.fields.Responsible) || text.noOwner,
        asText('Note', row?.fields.Note),
      ]
        .filter(Boolean)
        .join(' · '),
    }));
  const chosen = settings.get('model') !== undefined;
  const modelName = text.model(model, models[model].name[language]);
  return [
    {
      heading: text.soon,
      facts: due.map((one) => ({
        name: one.what,
        said: [when(one), one.owner].filter(Boolean).join(' · '),
      })),
      none: text.nothingSoon,
    },
    { heading: text.decision, lead: chosen ? modelName : text.undecided, facts: decided },
    { heading: text.open, facts: open, none: text.nothingOpen },
    {
      heading: text.year,
      facts: items.map(({ title, month, owner }) => ({
        name: title,
        said: [monthOf(month), owner || text.noOwner].join(' · '),
      })),
      none: text.emptyYear,
    },
    {
      heading: text.persons,
      facts: colleagues.map(({ name, about, mail }) => ({
        name,
        said: [about, mail].filter(Boolean).join(' · '),
      })),
      none: text.nobody,
    },
    {
      heading: text.places,
      facts: [
        { name: text.staffSite, said: <Address to={staffSite} />, onPaper: decodeURI(staffSite) },
        { name: text.workspace, said: <Address to={workspaceUrl} />, onPaper: decodeURI(workspaceUrl) },
        ...(contact
          ? [
              {
                name: text.contact,
                said: <MailLink contact={contact} />,
                onPaper: [contact.name, contact.mail].join(' · '),
              },
            ]
          : []),
      ],
    },
  ];
}

function Address({ to }: { readonly to: string }) {
  return (
    <Link href={to} target="_blank" rel="noreferrer" inline>
      {decodeURI(to)}
    </Link>
  );
}
