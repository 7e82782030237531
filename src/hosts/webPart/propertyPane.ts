import {
  type IPropertyPaneConfiguration,
  PropertyPaneDropdown,
  PropertyPaneTextField,
} from '@microsoft/sp-property-pane';
import * as strings from 'StalkingberedskabWebPartStrings';
import { isMail, staffSiteOf, type WebPartProperties } from './properties';

const field = (name: keyof WebPartProperties) => name;

/** @param pageSite address of the site the page is on */
export function propertyPane(pageSite: string): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.description },
        groups: [
          {
            groupName: strings.content,
            groupFields: [
              PropertyPaneDropdown(field('view'), {
                label: strings.view,
                options: [
                  { key: 'whole', text: strings.viewWhole },
                  { key: 'readiness', text: strings.viewReadiness },
                  { key: 'directory', text: strings.viewDirectory },
                ],
              }),
              PropertyPaneTextField(field('area'), { label: strings.area, description: strings.areaHelp }),
            ],
          },
          {
            groupName: strings.source,
            groupFields: [
              PropertyPaneTextField(field('staffSite'), {
                label: strings.staffSite,
                description: strings.staffSiteHelp,
                deferredValidationTime: 600,
                onGetErrorMessage: (typed) => (staffSiteOf(typed, pageSite) ? '' : strings.staffSiteWrong),
              }),
              PropertyPaneTextField(field('contactName'), { label: strings.contactName }),
              PropertyPaneTextField(field('contactMail'), {
                label: strings.contactMail,
                onGetErrorMessage: (typed) => (typed === '' || isMail(typed) ? '' : strings.contactMailWrong),
              }),
            ],
          },
        ],
      },
    ],
  };
}
