import { useEffect, useState } from 'react';
import { useLanguage, useText } from '../../text';
import { EditableList, Page } from '../../ui';
import { loadRichField } from './editor/useRichField';
import { OwnRevision } from './facts/OwnRevision';
import { rowOf } from './localTextRow';
import { suppliedHere } from './packs/packRows';
import { localTextsText } from './text';
import { TextItem } from './TextItem';
import type { OpenedSet } from './placeOfTexts';
import type { TextsPageProps } from './textsPageProps';
import type { LocalTextsState } from './useLocalTexts';

/** The texts of one card, or of the readiness page, one of them open at a time. */
export function SetPage(
  props: TextsPageProps & {
    readonly state: Extract<LocalTextsState, { name: 'ready' }>;
  } & OpenedSet,
) {
  const { set, state, store, tenant } = props;
  const language = useLanguage();
  const text = useText(localTextsText);
  const [open, setOpen] = useState(props.contentId);
  const marks = set.texts.some((one) => one.marks);
  useEffect(() => {
    // So that the editor is there when a text is opened.
    if (marks) loadRichField().catch(() => undefined);
  }, [marks]);
  return (
    <Page
      heading={set.name[language]}
      purpose={
        set.kind === 'card'
          ? text.cardPurpose
          : set.kind === 'material'
            ? text.materialPurpose
            : text.sitePurpose
      }
      back={{ label: text.allTexts, href: '#/texts', go: () => props.goTo('texts') }}
      takeFocus={props.takeFocus && !open}
    >
      <EditableList>
        {set.texts.map((one) => {
          const { id } = one.block;
          const written = props.contentId === id ? (props.language ?? language) : language;
          const row = rowOf(state.rows, id, written);
          return (
            <TextItem
              key={`${id} ${written}`}
              {...{ store, set, row }}
              language={written}
              site={tenant.staffSite}
              text={suppliedHere(one, state.rows, written)}
              written={row && state.written.get(row.key)}
              contact={tenant.contact}
              open={open === id}
              setOpen={(opened) => setOpen(opened ? id : undefined)}
              preview={props.preview}
            />
          );
        })}
      </EditableList>
      {set.kind === 'card' && <OwnRevision {...{ store, tenant }} card={set} settings={state.settings} />}
    </Page>
  );
}
