import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ListSchema } from '../../contracts/listSchema';
import type { RowProblem } from '../../contracts/rowProblem';
import { staffLists } from '../../lists';
import { useLanguage, useText } from '../../text';
import { Section } from '../../ui';
import { settingsText } from './text';

const useStyles = makeStyles({
  problems: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  problem: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** Fields that could not be used, each with a way to mend it. The value itself is not repeated: it may be hostile. */
export function RowProblems(props: { readonly problems: readonly RowProblem[] }) {
  const styles = useStyles();
  const text = useText(settingsText);
  if (props.problems.length === 0) return null;
  return (
    <Section heading={text.rows}>
      <Body1>{text.rowsPurpose}</Body1>
      <ul className={styles.problems}>
        {props.problems.map((problem) => (
          <li key={`${problem.editUrl} ${problem.column}`} className={styles.problem}>
            <Problem problem={problem} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Problem({ problem }: { readonly problem: RowProblem }) {
  const language = useLanguage();
  const text = useText(settingsText);
  const schema: ListSchema | undefined = Object.values(staffLists).find(({ code }) => code === problem.list);
  const list = schema?.title[language] ?? problem.list;
  const column = schema?.columns[problem.column]?.title[language] ?? problem.column;
  return (
    <>
      <Body1>{text.problem(list, problem.row, column, text.reasons[problem.reason])}</Body1>
      <Link
        href={problem.editUrl}
        target="_blank"
        rel="noreferrer"
        aria-label={text.mendRow(list, problem.row)}
      >
        {text.mend}
      </Link>
    </>
  );
}
