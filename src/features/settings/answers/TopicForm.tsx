import type { SiteCheck } from '../../../contracts/siteCheck';
import type { Tenant } from '../../../contracts/tenant';
import type { AnswerFormProps } from './answerFormProps';
import { ContactForm } from './ContactForm';
import { DevicesForm } from './DevicesForm';
import { GroupForm } from './GroupForm';
import { LanguagesForm } from './LanguagesForm';
import { ModelForm } from './ModelForm';
import { MunicipalityForm } from './MunicipalityForm';
import { RetentionForm } from './RetentionForm';
import type { Topic } from './topics';

/** The form of one question. */
export function TopicForm({
  topic,
  sites,
  tenant,
  ...form
}: AnswerFormProps & { readonly topic: Topic; readonly sites: SiteCheck; readonly tenant: Tenant }) {
  switch (topic) {
    case 'municipality':
      return <MunicipalityForm {...form} />;
    case 'model':
      return <ModelForm {...form} />;
    case 'group':
      return <GroupForm {...form} {...{ sites, tenant }} />;
    case 'contact':
      return <ContactForm {...form} />;
    case 'languages':
      return <LanguagesForm {...form} />;
    case 'retention':
      return <RetentionForm {...form} />;
    case 'devices':
      return <DevicesForm {...form} />;
  }
}
