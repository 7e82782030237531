import { Body1, Button, Caption1, Link } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Contact } from '../../contracts/contact';
import type { Language } from '../../contracts/language';
import type { ListStore } from '../../contracts/listStore';
import type { Authorship, Choice } from '../../contracts/saving';
import { localTexts } from '../../lists';
import { LanguageProvider, moment, useLanguage, useText } from '../../text';
import {
  Decision,
  EditableHead,
  EditableItem,
  SaveState,
  saveStateOf,
  SubHeadings,
  useHeading,
} from '../../ui';
import { DoneLine } from './DoneLine';
import { Preview, type PreviewOf } from './editor/Preview';
import { TextEditor } from './editor/TextEditor';
import { useLocalTextsStyles } from './LocalTexts.styles';
import { MarkedText } from './MarkedText';
import { isOutdated, isPublished, type LocalTextRow } from './localTextRow';
import { localTextsText } from './text';
import type { AdaptableText, TextSet } from './textSet';
import { useColumnWords } from './useColumnWords';
import { useOwnText } from './useOwnText';

interface TextItemProps {
  readonly store: ListStore;
  readonly site: string;
  readonly set: TextSet;
  readonly text: AdaptableText;
  /** Of the text; nearly always the reader's. */
  readonly language: Language;
  readonly row: LocalTextRow | undefined;
  readonly written: Authorship | undefined;
  readonly contact: Contact | undefined;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly preview: (what: PreviewOf) => JSX.Element;
}

/** One text: whose it is, how it reads, and the editor in its place. */
export function TextItem(props: TextItemProps) {
  const { store, row, language, open, setOpen } = props;
  const styles = useLocalTextsStyles();
  const reading = useLanguage();
  const text = useText(localTextsText);
  const columns = useColumnWords();
  const Heading = useHeading();
  const edit = useRef<HTMLButtonElement>(null);
  const decision = useRef<HTMLDivElement>(null);
  const own = useOwnText({ store, site: props.site, text: props.text, row, language });
  const name = props.text.name[reading];
  const need = row?.saving?.state === 'needsYou' ? row.saving.need : undefined;
  const byHand = row?.key === '' ? row : undefined;
  const [touched, setTouched] = useState(false);
  const underWay = row?.saving !== undefined || own.done !== undefined;
  if (underWay && !touched) setTouched(true);
  const done = own.done;
  const wasOpen = useRef(open);
  useEffect(() => {
    // What was done has a button of its own to go on from.
    if (wasOpen.current && !open && !done) edit.current?.focus();
    wasOpen.current = open;
  }, [open, done]);
  const askedFor = useRef(open && need !== undefined);
  useEffect(() => {
    // Somebody came to decide.
    if (askedFor.current) decision.current?.focus();
  }, []);
  const decide = (choice: Choice) => void store.settle(localTexts, row?.key ?? '', choice);
  return (
    <EditableItem>
      <EditableHead
        tools={
          byHand ? (
            <Link href={byHand.editUrl} target="_blank" rel="noreferrer">
              {text.editInSharePoint}
            </Link>
          ) : (
            !open &&
            !need && (
              <Button ref={edit} aria-label={text.editThis(name)} onClick={() => setOpen(true)}>
                {text.edit}
              </Button>
            )
          )
        }
      >
        <Heading className={styles.itemHeading}>{name}</Heading>
        <Caption1 className={styles.quiet}>
          {language !== reading && `${text.inLanguage[language]} · `}
          <Whose {...props} />
          {own.draft && !open && ` · ${text.draftOnDevice}`}
        </Caption1>
      </EditableHead>
      {byHand && <Caption1 className={styles.quiet}>{text.byHand}</Caption1>}
      {!open && (
        <p lang={language} className={styles.words}>
          <MarkedText of={props.text}>{own.shown}</MarkedText>
        </p>
      )}
      {!open && isOutdated(row, props.text) && (
        <div className={styles.line}>
          <Body1 className={styles.quiet}>{text.outdated}</Body1>
          {!byHand && (
            <Button appearance="subtle" onClick={() => setOpen(true)}>
              {text.compare}
            </Button>
          )}
        </div>
      )}
      {need && (
        <div ref={decision} tabIndex={-1} className={styles.decision}>
          <Decision need={need} columns={columns} contact={props.contact} decide={decide} />
        </div>
      )}
      {open && !need && (
        <TextEditor
          {...{ store, own, row, name, language }}
          text={props.text}
          set={props.set}
          close={() => setOpen(false)}
          preview={(typed) => (
            <LanguageProvider language={language}>
              <SubHeadings>
                <Preview
                  set={props.set}
                  contentId={props.text.block.id}
                  typed={typed}
                  preview={props.preview}
                />
              </SubHeadings>
            </LanguageProvider>
          )}
        />
      )}
      {own.done && !open && <DoneLine done={own.done} />}
      {touched && row && <SaveState of={name} shown={saveStateOf(row.saving)} />}
    </EditableItem>
  );
}

/** Supplied, or ours since when and by whom. */
function Whose({ row, written }: Pick<TextItemProps, 'row' | 'written'>) {
  const language = useLanguage();
  const text = useText(localTextsText);
  if (!isPublished(row)) return <>{text.supplied}</>;
  if (!written || row.saving) return <>{text.our}</>;
  return <>{text.ourSince(moment(Date.parse(written.at), Date.now(), language), written.by ?? '')}</>;
}
