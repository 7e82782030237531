import { Button, Field, Link, Radio, RadioGroup } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useState } from 'react';
import type { Material } from '../../content/materials';
import { useText } from '../../text';
import { Notice, Spoken } from '../../ui';
import { fileForms } from './files/fileForms';
import { useMaterialsStyles } from './Materials.styles';
import type { MaterialsContext } from './materialsContext';
import { materialsText } from './materialsText';
import type { ShownMaterial } from './shownMaterial';
import { type Taking, useTaking } from './useTaking';

/** The ways to take a material along, the most likely first. */
export function TakeAlong(props: {
  readonly context: MaterialsContext;
  readonly material: Material;
  readonly shown: ShownMaterial;
}) {
  const { context, material, shown } = props;
  const styles = useMaterialsStyles();
  const text = useText(materialsText);
  const [toSite, setToSite] = useState(false);
  const { taking, take, answer } = useTaking(context, material, shown);
  const Saving = toSite ? FolderOpen20Regular : ArrowDownload20Regular;
  const making = taking.name === 'making' ? taking.form : undefined;
  return (
    <div className={styles.part}>
      {context.files && (
        <Field label={text.whereTo}>
          <RadioGroup
            value={toSite ? 'site' : 'device'}
            onChange={(_, { value }) => setToSite(value === 'site')}
          >
            <Radio value="device" label={text.toDevice} />
            <Radio value="site" label={text.toSite} />
          </RadioGroup>
        </Field>
      )}
      <div className={styles.actions}>
        {fileForms[material.form].map((form, at) => (
          <Button
            key={form}
            appearance={at === 0 ? 'primary' : 'secondary'}
            icon={form === 'text' ? <Copy20Regular aria-hidden /> : <Saving aria-hidden />}
            disabledFocusable={making !== undefined}
            onClick={() => void take(form, toSite)}
          >
            {making === form ? text.making : text.files[form]}
          </Button>
        ))}
      </div>
      <Told {...{ taking, answer }} />
      <Spoken words={saidOf(taking, text)} />
    </div>
  );
}

/** What became of it, in words. */
function saidOf(taking: Taking, text: (typeof materialsText)['da']): string {
  switch (taking.name) {
    case 'idle':
    case 'making':
      return '';
    case 'downloaded':
      return text.saved(taking.file);
    case 'kept':
      return text.keptOnSite(taking.file);
    case 'taken':
      return text.isThere(taking.file.name);
    case 'refused':
      return text.refused[taking.why];
    default:
      return text[taking.name];
  }
}

function Told({ taking, answer }: { readonly taking: Taking; readonly answer: () => Promise<void> }) {
  const text = useText(materialsText);
  const title = saidOf(taking, text);
  switch (taking.name) {
    case 'idle':
    case 'making':
      return null;
    case 'copied':
    case 'downloaded':
      return <Notice intent="success" title={title} />;
    case 'kept':
      return (
        <Notice intent="success" title={title}>
          <Outward href={taking.url}>{text.openKept}</Outward>
        </Notice>
      );
    case 'taken':
      return (
        <Notice
          intent="info"
          title={title}
          actions={
            <Button onClick={() => void answer()}>
              {taking.there.keepsVersions ? text.newVersion : text.beside}
            </Button>
          }
        >
          <Outward href={taking.there.url}>{text.openKept}</Outward>
        </Notice>
      );
    case 'refused':
      return (
        <Notice intent="warning" title={title}>
          {text.refusedAdvice}
        </Notice>
      );
    case 'tooLong':
    case 'failed':
      return (
        <Notice intent="warning" title={title}>
          {taking.name === 'failed' ? text.failedAdvice : text.tooLongAdvice}
        </Notice>
      );
    case 'copyFailed':
      return <Notice intent="warning" title={title} />;
  }
}

function Outward({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Link inline href={href} target="_blank" rel="noreferrer">
      {children}
    </Link>
  );
}
