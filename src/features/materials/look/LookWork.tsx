import { Body1, Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import { useLanguage, useText } from '../../../text';
import { ChooseFile, Notice, Section } from '../../../ui';
import { materials } from '../../../content/materials';
import { MaterialPreview } from '../MaterialPreview';
import { useMaterialsStyles } from '../Materials.styles';
import type { MaterialsContext } from '../materialsContext';
import { colours, isAddress, isReadable, type LookPart } from './look';
import { readLogo } from './readLogo';
import { lookText } from './text';
import type { LookInUse } from './useLook';

/** Logo and colour, beside a poster that has them. Saved at once, and undone at once. */
export function LookWork({
  context,
  inUse,
}: {
  readonly context: MaterialsContext;
  readonly inUse: LookInUse;
}) {
  const { look, rows, write } = inUse;
  const styles = useMaterialsStyles();
  const text = useText(lookText);
  const [undo, setUndo] = useState<{ readonly part: LookPart; readonly value: string }>();
  const [unusable, setUnusable] = useState(false);
  const set = (part: LookPart, value: string) => {
    const before = rows.find(({ fields }) => fields.Title === part)?.fields.Value;
    setUndo({ part, value: typeof before === 'string' ? before : '' });
    write(part, value);
  };
  const choose = async (file: File) => {
    const value = await readLogo(file);
    setUnusable(value === undefined);
    if (value) set('logo', value);
  };
  const poster = materials.find(({ form }) => form === 'poster');
  return (
    <div className={styles.columns}>
      <div className={styles.aside}>
        <Section heading={text.logo}>
          {look.logo && (
            <img className={styles.logo} src={look.logo.data} alt={text.alt(context.municipality)} />
          )}
          <ChooseFile
            label={look.logo ? text.another : text.choose}
            advice={text.advice}
            accept="image/png,image/jpeg,image/webp"
            choose={(file) => void choose(file)}
          />
          {unusable && (
            <div role="alert">
              <Notice intent="warning" title={text.noPicture} />
            </div>
          )}
          {look.logo && (
            <div>
              <Button appearance="subtle" onClick={() => set('logo', '')}>
                {text.remove}
              </Button>
            </div>
          )}
        </Section>
        <Section heading={text.colour}>
          <Colours {...{ inUse }} set={(value) => set('colour', value)} />
        </Section>
        <CitizensLink kept={look.link ?? ''} set={(value) => set('link', value)} />
        {undo && (
          <div className={styles.actions}>
            <Body1 role="status">{text.changed}</Body1>
            <Button
              appearance="subtle"
              icon={<ArrowUndo20Regular />}
              onClick={() => {
                write(undo.part, undo.value);
                setUndo(undefined);
              }}
            >
              {text.undo}
            </Button>
          </div>
        )}
      </div>
      <div className={styles.main}>
        {poster && (
          <MaterialPreview
            shown={context.shown(poster)}
            form={poster.form}
            values={context.values}
            look={look}
          />
        )}
      </div>
    </div>
  );
}

/** A few colours that go well, and the municipality's own. */
function Colours({ inUse, set }: { readonly inUse: LookInUse; readonly set: (value: string) => void }) {
  const { look } = inUse;
  const styles = useMaterialsStyles();
  const text = useText(lookText);
  const language = useLanguage();
  const [own, setOwn] = useState<string>();
  const known = colours.find((one) => one === look.colour);
  const typed = own ?? (known ? '' : look.colour);
  const wrong = own !== undefined && own.trim() !== '' && !isReadable(own.trim());
  return (
    <>
      <RadioGroup
        aria-label={text.colour}
        value={known ?? ''}
        onChange={(_, { value }) => {
          setOwn(undefined);
          set(value);
        }}
      >
        {colours.map((one) => (
          <Radio
            key={one}
            value={one}
            label={
              <span className={styles.swatched}>
                <span className={styles.swatch} style={{ backgroundColor: one }} aria-hidden />
                {lookText[language].colours[one]}
              </span>
            }
          />
        ))}
      </RadioGroup>
      <Field label={text.own} hint={text.ownHint} validationMessage={wrong ? text.unreadable : undefined}>
        <Input
          value={typed}
          maxLength={7}
          onChange={(_, { value }) => {
            setOwn(value);
            if (isReadable(value.trim())) set(value.trim().toLowerCase());
          }}
        />
      </Field>
    </>
  );
}

/** Kept once it is an address, when the field is left. */
function CitizensLink({ kept, set }: { readonly kept: string; readonly set: (value: string) => void }) {
  const text = useText(lookText);
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const value = (typed ?? kept).trim();
  const wrong = left && value !== '' && !isAddress(value);
  return (
    <Field label={text.link} hint={text.linkHint} validationMessage={wrong ? text.noLink : undefined}>
      <Input
        type="url"
        maxLength={300}
        value={typed ?? kept}
        onChange={(_, { value: written }) => {
          setTyped(written);
          setLeft(false);
        }}
        onBlur={() => {
          setLeft(true);
          if (value !== kept && (value === '' || isAddress(value))) set(value);
        }}
      />
    </Field>
  );
}
