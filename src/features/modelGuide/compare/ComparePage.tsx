import { Body1, Field, Select } from '@fluentui/react-components';
import { betterThanNone, type ModelNumber, modelNumbers, models, widerModel } from '../../../content/models';
import { useLanguage, useText } from '../../../text';
import { Section } from '../../../ui';
import { useGoing } from '../going';
import { GuidePage } from '../GuidePage';
import { ElementList } from '../model/ElementList';
import { useModelGuideStyles } from '../ModelGuide.styles';
import { modelNamed } from '../place';
import { modelGuideText } from '../text';
import { ChangedList } from './ChangedList';
import { compareModels } from './compareModels';
import { compareText } from './text';

/** What comes, what changes and what stays when a municipality moves from one model to another. */
export function ComparePage({ from, to }: { readonly from: ModelNumber; readonly to: ModelNumber }) {
  const styles = useModelGuideStyles();
  const text = useText(compareText);
  const language = useLanguage();
  const { added, changed, kept, left } = compareModels(from, to);
  return (
    <GuidePage heading={text.heading(from, to)} purpose={text.purpose}>
      <Ends from={from} to={to} />
      <Section heading={text.added}>
        {added.length > 0 ? (
          <ElementList elements={added.map(({ element, to: part }) => ({ element, part }))} />
        ) : (
          <Body1 className={styles.quiet}>{text.addedNone}</Body1>
        )}
      </Section>
      {changed.length > 0 && (
        <Section heading={text.changed}>
          <ChangedList from={from} to={to} changes={changed} />
        </Section>
      )}
      {left.length > 0 && (
        <Section heading={text.left}>
          <Body1 as="p" className={styles.words}>
            {text.leftHint}
          </Body1>
          <Names changes={left} />
        </Section>
      )}
      <Section heading={text.kept}>
        <Names changes={kept} />
      </Section>
      <Section heading={text.worthKnowing}>
        <ul className={styles.points}>
          <li>{widerModel.text[language]}</li>
          <li>{betterThanNone.text[language]}</li>
        </ul>
      </Section>
    </GuidePage>
  );
}

/** The two models being compared, to choose others. Choosing the one at the other end turns the comparison round. */
function Ends({ from, to }: { readonly from: ModelNumber; readonly to: ModelNumber }) {
  const styles = useModelGuideStyles();
  const text = useText(compareText);
  const { model } = useText(modelGuideText);
  const language = useLanguage();
  const { go } = useGoing();
  const ends = [
    { label: text.from, value: from, other: to, chosen: (one: ModelNumber, two: ModelNumber) => [one, two] },
    { label: text.to, value: to, other: from, chosen: (one: ModelNumber, two: ModelNumber) => [two, one] },
  ] as const;
  return (
    <div className={styles.fields}>
      {ends.map(({ label, value, other, chosen }) => (
        <Field key={label} label={label} className={styles.field}>
          <Select
            value={String(value)}
            onChange={(_, picked) => {
              const one = modelNamed(picked.value) ?? value;
              const [first = from, second = to] = chosen(one, one === other ? value : other);
              go({ name: 'compare', from: first, to: second });
            }}
          >
            {modelNumbers.map((number) => (
              <option key={number} value={number}>
                {`${model(number)}: ${models[number].name[language]}`}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

function Names({ changes }: { readonly changes: ReturnType<typeof compareModels>['kept'] }) {
  const styles = useModelGuideStyles();
  const language = useLanguage();
  return (
    <ul className={styles.points}>
      {changes.map(({ element }) => (
        <li key={element.id}>{element.name[language]}</li>
      ))}
    </ul>
  );
}
