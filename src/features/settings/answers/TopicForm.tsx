import type { SiteCheck } from '../../../contracts/siteCheck';
import type { Tenant } from '../../../contracts/tenant';
import type { AnswerFormProps } from './answerFormProps';
import { ContactForm } from './ContactForm';
import { GroupForm } from './GroupForm';
import { LanguagesForm } from './LanguagesForm';
import { MunicipalityForm } from './MunicipalityForm';
import type { Topic } from './summary';

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
    case 'group':
      return <GroupForm {...form} {...{ sites, tenant }} />;
    case 'contact':
      return <ContactForm {...form} />;
    case 'languages':
      return <LanguagesForm {...form} />;
  }
}
