import { Body1, Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { fieldNames, fieldsIn, type Material } from '../../content/materials';
import { listed, useLanguage, useText } from '../../text';
import { Notice, Section } from '../../ui';
import { AboutMaterial } from './AboutMaterial';
import { MaterialPreview } from './MaterialPreview';
import { useMaterialsStyles } from './Materials.styles';
import type { MaterialsContext } from './materialsContext';
import { materialsText } from './materialsText';
import { TakeAlong } from './TakeAlong';

/** One material: what it looks like, what is filled in, whose words they are, and the ways to take it along. */
export function MaterialWork(props: {
  readonly context: MaterialsContext;
  readonly material: Material;
  readonly adapt: () => void;
  readonly openSettings: () => void;
}) {
  const { context, material } = props;
  const { values } = context;
  const styles = useMaterialsStyles();
  const text = useText(materialsText);
  const language = useLanguage();
  const shown = context.shown(material);
  const used = fieldsIn(shown.parts.flatMap((part) => (part.kind === 'numbers' ? [] : part.lines)));
  return (
    <div className={styles.columns}>
      <div className={styles.aside}>
        <Section heading={text.take}>
          {shown.missing.length > 0 ? (
            <Notice
              intent="warning"
              title={text.missing(
                listed(
                  shown.missing.map((field) => fieldNames[field][language]),
                  language,
                ),
              )}
              actions={<Button onClick={props.openSettings}>{text.toSettings}</Button>}
            >
              {text.missingAdvice}
            </Notice>
          ) : (
            <TakeAlong {...{ context, material, shown }} />
          )}
        </Section>
        {used.length > 0 && (
          <Section heading={text.fields}>
            <dl className={styles.fields}>
              {used.map((field) => (
                <div key={field}>
                  <dt>
                    <Caption1 className={styles.quiet}>{fieldNames[field][language]}</Caption1>
                  </dt>
                  <dd className={styles.value}>
                    <Body1Strong>{values[field]?.trim() || text.notFilled}</Body1Strong>
                  </dd>
                </div>
              ))}
            </dl>
          </Section>
        )}
        <Section heading={text.wording}>
          <Body1>{shown.own === 0 ? text.supplied : text.own(shown.own, shown.texts)}</Body1>
          <div>
            <Button icon={<Edit20Regular aria-hidden />} onClick={props.adapt}>
              {text.adapt}
            </Button>
          </div>
        </Section>
        <AboutMaterial {...{ material }} />
      </div>
      <div className={styles.main}>
        <Section heading={text.preview}>
          <MaterialPreview {...{ shown, values }} form={material.form} look={context.look} />
        </Section>
      </div>
    </div>
  );
}
