import { Body1, Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLanguage, useText } from '../../../text';
import { EditableItem, EditableList, useHeading } from '../../../ui';
import { Compared } from '../editor/Compared';
import { isPublished, type LocalTextRow, rowOf } from '../localTextRow';
import { type Pack, shownChecksum } from './pack';
import type { Brought, broughtBy } from './packRows';
import type { TextNames } from './textNames';
import { usePacksStyles } from './Packs.styles';
import { packsText } from './text';

/** All that a pack would change, before anything is kept. */
export function PackPreview(props: {
  readonly pack: Pack;
  readonly found: ReturnType<typeof broughtBy>;
  readonly rows: readonly LocalTextRow[];
  readonly names: TextNames;
  readonly take: () => void;
  readonly leave: () => void;
}) {
  const { pack, found, rows, names } = props;
  const { publisher, edition, checksum, experiences } = pack;
  const { brought, unknown } = found;
  const styles = usePacksStyles();
  const text = useText(packsText);
  const language = useLanguage();
  const Heading = useHeading();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const own = brought.filter(({ id, language: of }) => isPublished(rowOf(rows, id, of))).length;
  const news = text.brings(brought.length, experiences.length);
  return (
    <div className={styles.part}>
      <Heading ref={heading} tabIndex={-1} className={styles.heading}>
        {text.from(publisher, edition)}
      </Heading>
      <div>
        <Caption1 as="p" className={styles.quiet}>
          {text.checksum}
        </Caption1>
        <p className={styles.checksum}>{shownChecksum(checksum)}</p>
        <Caption1 as="p" className={styles.quiet}>
          {text.compare}
        </Caption1>
      </div>
      <Body1>
        {[
          news ? `${news}.` : text.nothingNew,
          own > 0 && text.ownStay(own),
          unknown > 0 && text.unknown(unknown),
        ]
          .filter(Boolean)
          .join(' ')}
      </Body1>
      <div className={styles.actions}>
        {news && (
          <Button appearance="primary" onClick={props.take}>
            {text.take}
          </Button>
        )}
        <Button onClick={props.leave}>{text.cancel}</Button>
      </div>
      {news && (
        <EditableList>
          {brought.map((one) => (
            <Change
              key={`${one.id} ${one.language}`}
              change={one}
              name={names.get(one.id)?.[language] ?? one.id}
            />
          ))}
          {experiences.map(({ id, title, text: words, language: of }) => (
            <EditableItem key={`${id} ${of}`}>
              <Caption1 className={styles.quiet}>{text.experience}</Caption1>
              <Body1Strong lang={of}>{title}</Body1Strong>
              <p lang={of} className={styles.words}>
                {words}
              </p>
            </EditableItem>
          ))}
        </EditableList>
      )}
    </div>
  );
}

/** One text, as it stands and as it would stand, with what differs marked. */
function Change({ change, name }: { readonly change: Brought; readonly name: string }) {
  const { before, after, language } = change;
  const styles = usePacksStyles();
  const text = useText(packsText);
  return (
    <EditableItem>
      <Body1Strong>{name}</Body1Strong>
      <div className={styles.sides} lang={language}>
        <div>
          <Caption1 className={styles.quiet}>{text.now}</Caption1>
          <p className={styles.words}>{before}</p>
        </div>
        <div>
          <Caption1 className={styles.quiet}>{text.brought}</Caption1>
          <p className={styles.words}>
            <Compared against={before}>{after}</Compared>
          </p>
        </div>
      </div>
    </EditableItem>
  );
}
