import { Body1, Button, Field, ProgressBar } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import type { ListStore } from '../../contracts/listStore';
import type { Tenant } from '../../contracts/tenant';
import { useLanguage, useText } from '../../text';
import { FailureNotice, Notice, Page, Points, Section } from '../../ui';
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
    <Page
      heading={text.heading}
      purpose={text.purpose}
      back={{ label: text.back, go: back }}
      takeFocus={takeFocus}
    >
      <Section heading={text.whatYouGet}>
        <Points lines={text.points} />
        <Body1 className={styles.quiet}>{text.care}</Body1>
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
    </Page>
  );
}

function Outcome(props: {
  readonly state: ExportState;
  readonly tenant: Tenant;
  readonly again: () => void;
}) {
  const { state, tenant, again } = props;
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
          <Points
            lines={state.lists.map(({ schema, read }) =>
              read.ok
                ? text.rows(schema.title[language], read.rows.length)
                : text.left(schema.title[language]),
            )}
          />
        </>
      );
  }
}
