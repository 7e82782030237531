import { Body1, Button, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { useRef, useState } from 'react';
import type { Tenant } from '../../../contracts/tenant';
import { fileName, saveFile } from '../../../files';
import { listed, useLanguage, useText } from '../../../text';
import { Notice, Spoken } from '../../../ui';
import type { SettingRow } from '../facts/cardFact';
import { useGuard } from '../guard';
import type { LocalTextRow } from '../localTextRow';
import type { TextSet } from '../textSet';
import { editionAt, makePack, type PackExtent, sharedTexts } from './makePack';
import { shownChecksum } from './pack';
import { usePacksStyles } from './Packs.styles';
import type { TextNames } from './textNames';
import { packsText } from './text';

type Told =
  | { readonly name: 'made'; readonly file: string; readonly checksum: string }
  | { readonly name: 'stopped'; readonly where: readonly string[] }
  | { readonly name: 'nothing' };

/** The municipality's own words and experience as a file, once the guard has been through it. */
export function SharePack(props: {
  readonly sets: readonly TextSet[];
  readonly rows: readonly LocalTextRow[];
  readonly settings: readonly SettingRow[];
  readonly names: TextNames;
  readonly tenant: Tenant;
}) {
  const { sets, rows, names } = props;
  const styles = usePacksStyles();
  const text = useText(packsText);
  const language = useLanguage();
  const { findIdentities } = useGuard();
  const [extent, setExtent] = useState<PackExtent>('own');
  const [title, setTitle] = useState('');
  const [words, setWords] = useState('');
  const [looked, setLooked] = useState(false);
  const [told, setTold] = useState<Told>();
  const field = useRef<HTMLInputElement>(null);
  const missing = looked && (title.trim() === '') !== (words.trim() === '');
  const make = async () => {
    setLooked(true);
    if ((title.trim() === '') !== (words.trim() === '')) return field.current?.focus();
    const experiences = title.trim()
      ? [{ id: crypto.randomUUID(), language, title: title.trim(), text: words.trim() }]
      : [];
    const stopped = [
      ...sharedTexts(sets, rows, 'own').map(
        ({ id, text: own }) => [names.get(id)?.[language] ?? id, own] as const,
      ),
      ...experiences.map((one) => [one.title, `${one.title}\n${one.text}`] as const),
    ].filter(([, one]) =>
      findIdentities(one, { policy: 'freeText' }).some(({ severity }) => severity === 'block'),
    );
    if (stopped.length > 0) {
      setTold({ name: 'stopped', where: [...new Set(stopped.map(([name]) => name))] });
      return undefined;
    }
    const publisher = municipalityOf(props.settings) ?? props.tenant.municipality;
    const edition = editionAt(new Date());
    const pack = await makePack({ publisher, edition, extent, sets, rows, experiences });
    if (pack.texts.length + pack.experiences.length === 0) {
      setTold({ name: 'nothing' });
      return undefined;
    }
    const file = fileName([`${edition.slice(0, 10)} ${text.fileName}`, publisher], 'json');
    saveFile(file, `${JSON.stringify(pack, undefined, 1)}\n`, 'application/json');
    setTold({ name: 'made', file, checksum: pack.checksum });
    return undefined;
  };
  return (
    <form
      noValidate
      className={styles.part}
      onSubmit={(submit) => {
        submit.preventDefault();
        void make();
      }}
    >
      <Body1>{text.shareAbout}</Body1>
      <Field label={text.extent}>
        <RadioGroup value={extent} onChange={(_, { value }) => setExtent(value as PackExtent)}>
          {(['own', 'whole'] as const).map((one) => (
            <Radio key={one} value={one} label={text.extents[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={`${text.experiences}: ${text.experienceTitle.toLocaleLowerCase('da')}`}
        hint={text.experienceHint}
        validationMessage={missing ? text.experienceMissing : undefined}
      >
        <Input
          ref={field}
          maxLength={120}
          value={title}
          onChange={(_, { value }) => {
            setTitle(value);
            setLooked(false);
          }}
        />
      </Field>
      <Field label={text.experienceText}>
        <Textarea
          maxLength={4000}
          resize="vertical"
          value={words}
          onChange={(_, { value }) => {
            setWords(value);
            setLooked(false);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" icon={<ArrowDownload20Regular aria-hidden />}>
          {text.make}
        </Button>
      </div>
      {told?.name === 'nothing' && <Notice intent="info" title={text.nothingToShare} />}
      {told?.name === 'stopped' && (
        <Notice intent="warning" title={text.stopped(listed([...told.where], language))}>
          {text.stoppedAdvice}
        </Notice>
      )}
      {told?.name === 'made' && (
        <Notice intent="success" title={text.saved(told.file)}>
          {`${text.checksum}: ${shownChecksum(told.checksum)}`}
        </Notice>
      )}
      <Spoken
        words={
          told?.name === 'made'
            ? text.saved(told.file)
            : told?.name === 'nothing'
              ? text.nothingToShare
              : told
                ? text.stopped(listed([...told.where], language))
                : ''
        }
      />
    </form>
  );
}

function municipalityOf(settings: readonly SettingRow[]): string | undefined {
  const row = settings.find(({ fields }) => fields.Title === 'municipality');
  const value = row?.fields.Value;
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}
