import { Body1, Caption1 } from '@fluentui/react-components';
import type { ElementPart, ModelElement } from '../../../content/models';
import { useLanguage, useText } from '../../../text';
import { useModelGuideStyles } from '../ModelGuide.styles';
import { modelGuideText } from '../text';

/** Elements as one model has them, each by name and in a sentence or two. */
export function ElementList(props: {
  readonly elements: readonly { readonly element: ModelElement; readonly part: ElementPart | undefined }[];
}) {
  const styles = useModelGuideStyles();
  const language = useLanguage();
  const text = useText(modelGuideText);
  return (
    <ul className={styles.plain}>
      {props.elements.map(({ element, part }) => (
        <li key={element.id} className={styles.tight}>
          <Body1 className={styles.name}>{element.name[language]}</Body1>
          <Body1 className={styles.words}>
            {[part?.how, part?.stressed].flatMap((block) => block?.text[language] ?? []).join(' ')}
          </Body1>
          {part?.form === 'mayHave' && <Caption1 className={styles.quiet}>{text.mayHave}</Caption1>}
        </li>
      ))}
    </ul>
  );
}
