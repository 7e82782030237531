import { Body1, Button, Field, ProgressBar } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { ListStore } from '../../contracts/listStore';
import type { Tenant } from '../../contracts/tenant';
import { useLanguage, useText } from '../../text';
import { ArrivalHeading, FailureNotice, Notice, Section, SubHeadings } from '../../ui';
import { useExportStyles } from './Export.styles';
import { exportText } from './text';
import { type ExportState, useExport } from './useExport';

export interface ExportPageProps {
  readonly store: ListStore;
  readonly tenant: Tenant;
  /** The reader came here from another page: the keyboard goes on from the heading. */
  readonly takeFocus: boolean;
  readonly back: () => void;
}

/** The municipality takes its information with it: as a backup, or for good. */
export function ExportPage({ store, tenant, takeFocus, back }: ExportPageProps) {
  const styles = useExportStyles();
  const text = useText(exportText);
  const { state, begin } = useExport(store, tenant);
  const busy = state.name === 'reading';
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <Button appearance="subtle" className={styles.back} icon={<ArrowLeft20Regular />} onClick={back}>
          {text.back}
        </Button>
        <ArrivalHeading size="page" takeFocus={takeFocus}>
          {text.heading}
        </ArrivalHeading>
        <Body1 className={styles.purpose}>{text.purpose}</Body1>
      </header>
      <SubHeadings>
        <Section heading={text.whatYouGet}>
          <ul className={styles.points}>
            {text.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <Body1 className={styles.care}>{text.care}</Body1>
        </Section>
        <div>
          <Button
            appearance="primary"
            icon={<ArrowDownload20Regular />}
            disabledFocusable={busy}
            onClick={() => void begin()}
          >
            {state.name === 'done' ? text.again : text.fetch}
          </Button>
        </div>
        <div role="status">
          <Outcome state={state} tenant={tenant} again={() => void begin()} />
        </div>
      </SubHeadings>
    </div>
  );
}

function Outcome(props: {
  readonly state: ExportState;
  readonly tenant: Tenant;
  readonly again: () => void;
}) {
  const { state, tenant, again } = props;
  const styles = useExportStyles();
  const text = useText(exportText);
  const language = useLanguage();
  switch (state.name) {
    case 'ready':
      return null;
    case 'reading':
      return (
        <Field validationMessage={text.reading} validationState="none">
          <ProgressBar aria-label={text.reading} />
        </Field>
      );
    case 'unsent':
      return (
        <Notice intent="warning" title={text.unsent}>
          {text.unsentAdvice(state.rows)}
        </Notice>
      );
    case 'failed':
      return (
        <FailureNotice
          failure={state.failure}
          safe={text.safe}
          where={tenant.staffSite}
          contact={tenant.contact}
          retry={again}
        />
      );
    case 'done':
      return (
        <>
          <Body1>{text.done}</Body1>
          <ul className={styles.points}>
            {state.lists.map(({ schema, read }) => (
              <li key={schema.code}>
                {read.ok
                  ? text.rows(schema.title[language], read.rows.length)
                  : text.left(schema.title[language])}
              </li>
            ))}
          </ul>
        </>
      );
  }
}
