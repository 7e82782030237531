import { Body1, Caption1, Field, Link, Radio, RadioGroup, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { type Audience, audienceNames, audiences, materials } from '../../content/materials';
import { useLanguage, useText } from '../../text';
import { useHeading } from '../../ui';
import { MaterialPreview } from './MaterialPreview';
import { useMaterialsStyles } from './Materials.styles';
import type { MaterialsContext } from './materialsContext';
import { materialsText } from './materialsText';

/** Everything there is, each as a small picture of itself; those for one kind of reader at a time where somebody asks. */
export function Gallery(props: { readonly context: MaterialsContext; readonly open: (id: string) => void }) {
  const { context, open } = props;
  const styles = useMaterialsStyles();
  const text = useText(materialsText);
  const language = useLanguage();
  const Heading = useHeading();
  const [audience, setAudience] = useState<Audience>();
  const shown = materials.filter((one) => audience === undefined || one.audience === audience);
  return (
    <>
      <Field label={text.show}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={audience ?? ''}
          onChange={(_, { value }) => setAudience(audiences.find((one) => one === value))}
        >
          <Radio value="" label={text.all} />
          {audiences.map((one) => (
            <Radio key={one} value={one} label={audienceNames[one][language]} />
          ))}
        </RadioGroup>
      </Field>
      <ul className={styles.gallery}>
        {shown.map((material) => {
          const { id, name, purpose, form } = material;
          const own = context.shown(material);
          return (
            <li key={id} className={styles.card}>
              <div className={styles.window} aria-hidden>
                <div className={styles.small}>
                  <MaterialPreview shown={own} form={form} values={context.values} look={context.look} />
                </div>
              </div>
              <Subtitle2 as={Heading} className={styles.name}>
                <Link
                  href={`#/materials/${id}`}
                  onClick={(click) => {
                    click.preventDefault();
                    open(id);
                  }}
                >
                  {name[language]}
                </Link>
              </Subtitle2>
              <Body1>{purpose[language]}</Body1>
              <Caption1 className={styles.quiet}>
                {[text.forms[form], own.own === 0 ? text.supplied : text.own(own.own, own.texts)].join(' · ')}
              </Caption1>
            </li>
          );
        })}
      </ul>
    </>
  );
}
