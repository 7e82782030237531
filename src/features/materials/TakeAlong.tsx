import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { type Material, wordsOf } from '../../content/materials';
import { saveFile } from '../../files';
import { useLanguage, useText } from '../../text';
import { copyText, Notice, Spoken } from '../../ui';
import { type FileForm, fileForms } from './files/fileForms';
import { makeMaterial } from './files/makeMaterial';
import { plainText } from './files/plainText';
import { useMaterialsStyles } from './Materials.styles';
import type { MaterialsContext } from './materialsContext';
import { materialsText } from './materialsText';
import { printedParts, type ShownMaterial } from './shownMaterial';

type Told = { readonly intent: 'success' | 'warning'; readonly title: string; readonly more?: string };

/** The ways to take a material along, the most likely first. */
export function TakeAlong(props: {
  readonly context: MaterialsContext;
  readonly material: Material;
  readonly shown: ShownMaterial;
}) {
  const { context, material, shown } = props;
  const styles = useMaterialsStyles();
  const text = useText(materialsText);
  const language = useLanguage();
  const [told, setTold] = useState<Told>();
  const [making, setMaking] = useState<FileForm>();
  const { call } = text;
  const take = async (form: FileForm) => {
    const parts = printedParts(shown, context.values);
    if (!parts) return;
    if (form === 'text') {
      const copied = await copyText(plainText(parts, call, language));
      setTold(
        copied ? { intent: 'success', title: text.copied } : { intent: 'warning', title: text.copyFailed },
      );
      return;
    }
    setTold(undefined);
    setMaking(form);
    try {
      const title = parts.find(({ kind }) => kind === 'title');
      const name = material.name[language];
      const file = await makeMaterial(
        form,
        {
          ...{ language, parts, call, municipality: context.municipality, look: context.look },
          title: title && title.kind !== 'numbers' ? title.lines.map(wordsOf).join(' ') : name,
        },
        name,
        material.form,
      );
      saveFile(file.name, file.content, file.type);
      setTold({ intent: 'success', title: text.saved(file.name) });
    } catch (cause) {
      setTold(
        cause instanceof RangeError
          ? { intent: 'warning', title: text.tooLong, more: text.tooLongAdvice }
          : { intent: 'warning', title: text.failed, more: text.failedAdvice },
      );
    }
    setMaking(undefined);
  };
  return (
    <div className={styles.part}>
      <div className={styles.actions}>
        {fileForms[material.form].map((form, at) => (
          <Button
            key={form}
            appearance={at === 0 ? 'primary' : 'secondary'}
            icon={form === 'text' ? <Copy20Regular aria-hidden /> : <ArrowDownload20Regular aria-hidden />}
            disabledFocusable={making !== undefined}
            onClick={() => void take(form)}
          >
            {making === form ? text.making : text.files[form]}
          </Button>
        ))}
      </div>
      {told && (
        <Notice intent={told.intent} title={told.title}>
          {told.more}
        </Notice>
      )}
      <Spoken words={told?.title ?? ''} />
    </div>
  );
}
