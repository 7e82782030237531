import { Link } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useState } from 'react';
import { useLanguage, useText } from '../../text';
import { ArrivalHeading, SubHeadings } from '../../ui';
import { useLocalTextsStyles } from './LocalTexts.styles';
import { rowOf } from './localTextRow';
import { localTextsText } from './text';
import { TextItem } from './TextItem';
import type { TextSet } from './textSet';
import type { TextsPageProps } from './textsPageProps';
import type { LocalTextsState } from './useLocalTexts';

/** The texts of one card, or of the readiness page, one of them open at a time. */
export function SetPage(
  props: TextsPageProps & {
    readonly set: TextSet;
    readonly state: Extract<LocalTextsState, { name: 'ready' }>;
    /** The text somebody asked to edit. */
    readonly contentId: string | undefined;
  },
) {
  const { set, state, store, tenant } = props;
  const styles = useLocalTextsStyles();
  const language = useLanguage();
  const text = useText(localTextsText);
  const [open, setOpen] = useState(props.contentId);
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <Link
          href="#/texts"
          className={styles.back}
          onClick={(click) => {
            click.preventDefault();
            props.goTo('texts');
          }}
        >
          <ArrowLeft16Regular aria-hidden />
          {text.allTexts}
        </Link>
        <ArrivalHeading size="page" takeFocus={props.takeFocus && !open}>
          {set.name[language]}
        </ArrivalHeading>
        <p className={styles.purpose}>{set.kind === 'card' ? text.cardPurpose : text.sitePurpose}</p>
      </header>
      <SubHeadings>
        <ul className={styles.items}>
          {set.texts.map((one) => {
            const { id } = one.block;
            const row = rowOf(state.rows, id, language);
            return (
              <TextItem
                key={`${id} ${language}`}
                {...{ store, set, row }}
                site={tenant.staffSite}
                text={one}
                written={row && state.written.get(row.key)}
                contact={tenant.contact}
                open={open === id}
                setOpen={(opened) => setOpen(opened ? id : undefined)}
                preview={props.preview}
              />
            );
          })}
        </ul>
      </SubHeadings>
    </div>
  );
}
