import { Body1, Caption1, Link } from '@fluentui/react-components';
import { type Material, revisedOn, sourcesOf } from '../../content/materials';
import { modelNumbers } from '../../content/models/model';
import { type Source, sources } from '../../content/sources';
import { listed, longDate, useLanguage, useText } from '../../text';
import { Section } from '../../ui';
import { useMaterialsStyles } from './Materials.styles';
import { materialsText } from './materialsText';

/** Who asks for a material, when its words were last gone through, and what they rest on. */
export function AboutMaterial({ material }: { readonly material: Material }) {
  const styles = useMaterialsStyles();
  const text = useText(materialsText);
  const language = useLanguage();
  const { models } = material;
  return (
    <Section heading={text.about}>
      <Body1>
        {models.length === modelNumbers.length
          ? text.allModels
          : text.models(listed(models.map(String), language))}
      </Body1>
      <Body1>{text.revised(longDate(revisedOn(material), language))}</Body1>
      <div>
        <Caption1 as="p" className={styles.name}>
          {text.restsOn}
        </Caption1>
        <ul className={styles.sources} lang="da">
          {sourcesOf(material).map((key) => {
            const { title, publisher, url }: Source = sources[key];
            return (
              <li key={key}>
                <Caption1>
                  {url ? (
                    <Link inline href={url} target="_blank" rel="noreferrer">
                      {title}
                    </Link>
                  ) : (
                    title
                  )}
                  {` · ${publisher}`}
                </Caption1>
              </li>
            );
          })}
        </ul>
      </div>
    </Section>
  );
}
