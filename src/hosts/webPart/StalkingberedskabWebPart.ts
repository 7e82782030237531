import { type IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import { type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart, type IWebPartPropertiesMetadata } from '@microsoft/sp-webpart-base';
import { createElement } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { App } from '../../app';
import type { Tenant } from '../../contracts/tenant';
import { languageOf } from '../../text';
import { pageSite } from './pageSite';
import { contactOf, homeSite, staffSiteOf, type WebPartProperties } from './properties';
import { propertyPane } from './propertyPane';
import { sectionAppearance, type SharePointHost, sharePointHost, teamsAppearance } from './sharePointHost';

/** The product on a SharePoint page, and in Teams without any hosting of ours. */
export default class StalkingberedskabWebPart extends BaseClientSideWebPart<WebPartProperties> {
  private host: SharePointHost | undefined;

  /** Paints at once: nothing is awaited, least of all Teams' context, which some clients never give. */
  public override render(): void {
    const { context, properties } = this;
    const home = homeSite(context.pageContext.web.absoluteUrl, Boolean(context.sdks.microsoftTeams));
    const staffSite = staffSiteOf(properties.staffSite, home) ?? home;
    const { store, provisioning, audiences, sites, people, workspaces } = pageSite(staffSite, context);
    const tenant: Tenant = { municipality: '', helpNumbers: [], staffSite, contact: contactOf(properties) };
    this.host ??= this.meetHost();
    render(
      createElement(App, {
        host: this.host,
        tenant,
        store,
        provisioning,
        audiences,
        sites,
        people,
        workspaces,
        view: properties.view,
        defaultArea: properties.area,
      }),
      this.domElement,
    );
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    if (!this.context.sdks.microsoftTeams) this.host?.change(sectionAppearance(theme));
    this.sectionTheme = theme;
  }

  protected override onDispose(): void {
    unmountComponentAtNode(this.domElement);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return propertyPane(this.context.pageContext.web.absoluteUrl);
  }

  /** An address is applied when it is finished, not letter by letter. */
  protected override get disableReactivePropertyChanges(): boolean {
    return true;
  }

  /** Raised when the properties change shape. */
  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  /** "Stalking" in SharePoint's search finds every page with this web part. */
  protected override get propertiesMetadata(): IWebPartPropertiesMetadata {
    return { searchText: { isSearchablePlainText: true } };
  }

  private sectionTheme: IReadonlyTheme | undefined;

  private meetHost(): SharePointHost {
    const teams = this.context.sdks.microsoftTeams;
    const locale = this.context.pageContext.cultureInfo.currentUICultureName;
    if (!teams)
      return sharePointHost({
        ...sectionAppearance(this.sectionTheme),
        language: languageOf(locale),
        placement: 'part',
      });
    const host = sharePointHost(teamsAppearance({ locale }));
    void teams.teamsJs.app.getContext().then(({ app }) => host.change(teamsAppearance(app)));
    teams.teamsJs.app.registerOnThemeChangeHandler((theme) =>
      host.change({ theme: teamsAppearance({ theme }).theme }),
    );
    host.channelFolder = async () => (await teams.teamsJs.app.getContext()).channel?.relativeUrl;
    if (teams.teamsJs.chat.isSupported())
      host.openChat = (user) => teams.teamsJs.chat.openChat({ user, message: '' });
    return host;
  }
}
