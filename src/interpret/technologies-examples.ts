// Data for the tests: what a page that uses a technology shows of it. One a line: name, kind of place, address or text.
// Identifiers are made up.

export const TECHNOLOGY_EXAMPLES = `
HubSpot | script | https://js.hs-scripts.com/1234567.js
HubSpot | script | //js.hsforms.net/forms/embed/v2.js
HubSpot | link | https://meetings.hubspot.com/someone
Salesforce | frame | https://acme.my.salesforce.com/lightning/form
Pipedrive | script | https://webforms.pipedrive.com/f/loader
Zoho | inline | //salesiq.zohopublic.com/widget
Dynamics 365 | script | https://cxppusa1formui01cdnsa01-endpoint.azureedge.net/eur/FormLoader/FormLoader.bundle.js
Dynamics 365 | script | https://mktdplp102cdn.azureedge.net/public/latest/js/form-loader.js?v=1.84.2007
Upsales | script | https://img.upsales.com/AbCdEf==/visit/v.js
SuperOffice | link | https://online.superoffice.com/Cust12345/CS/scripts/customer.fcgi
Lime | frame | https://acme.lime-forms.com/s/contact
Vainu | script | https://scripts.vainu.io/visitor.js
Leadfeeder | inline | //sc.lfeeder.com/lftracker_v1_
Leadfeeder | script | https://lftracker.leadfeeder.com/lftracker_v1_abc.js
Albacross | script | https://serve.albacross.com/track.js
Leadinfo | script | https://cdn.leadinfo.net/ping.js
Leadoo | script | https://bot.leadoo.com/bot/dynamic.js?company=AbC123
Serviceform | inline | //dash.serviceform.com/embed/sf-pixel.js
Custobar | script | https://acme.custobar.com/js/v1/custobar.js
Voyado | script | https://acme.voyado.com/tracking.js
Marketo | script | //munchkin.marketo.net/munchkin.js
Pardot | script | https://pi.pardot.com/pd.js
ActiveCampaign | script | https://acme.activehosted.com/f/embed.php?id=1
Mailchimp | script | https://chimpstatic.com/mcjs-connected/js/users/abc.js
Mailchimp | link | https://acme.us5.list-manage.com/subscribe?u=1&id=2
Brevo | script | https://sibforms.com/forms/end-form/build/main.js
MailerLite | script | https://assets.mailerlite.com/js/universal.js
APSIS | script | https://forms.apsisforms.com/formbuilder.js
APSIS | link | https://www.anpdm.com/form/41475B4274/434A5F4471
Rule | frame | https://app.rule.io/subscriber-form/popup/1
Ungapped | link | https://ui.ungpd.com/Surveys/0649eac3
Get a Newsletter | link | https://gansub.com/s/AbC123/
Liana | script | https://app.lianamailer.com/form.js
Creamailer | link | https://acme.creamailer.fi/tilaa/kmhyymE4U5T3w
Frosmo | script | https://acme.eu.frosmo.com/acme_com.js
Mynewsdesk | frame | https://www.mynewsdesk.com/embed/news_list
Netvisor | link | https://login.netvisor.fi
Procountor | link | https://secure.procountor.com/
Visma | link | https://connect.visma.com/
Fortnox | link | https://apps.fortnox.se/
Tripletex | link | https://tripletex.no/execute/login
PowerOffice Go | link | https://go.poweroffice.net/
e-conomic | link | https://secure.e-conomic.com/secure/internal/login.asp
Dinero | link | https://app.dinero.dk/
Billy | link | https://mit.billy.dk/login
Bokio | link | https://app.bokio.se/Account/Login
Basware | link | https://portal.basware.com/
Odoo | meta:generator | Odoo
Teamtailor | script | https://scripts.teamtailor-cdn.com/widgets/production/jobs.js
Teamtailor | link | https://acme.teamtailor.com/jobs
Jobylon | script | https://cdn.jobylon.com/embedder.js
ReachMee | link | https://web103.reachmee.com/ext/I003/475/main?site=2
Varbi | link | https://acme.varbi.com/se/
EasyCruit | link | https://acme.easycruit.com/index.html
Visma Recruit | link | https://recruit.visma.com/spa/sv/public/apply?guidAssignment=e7d9
HR Manager | link | https://candidate.hr-manager.net/vacancies/list.aspx?customer=acme
Emply | link | https://acme.career.emply.com/vacancies
TalentAdore | link | https://ats.talentadore.com/apply/some-job/mEo931
Rekrytointi.com | link | https://acme.rekrytointi.com/paikat/?o=A_LOJ&list=1
Jobbnorge | link | https://www.jobbnorge.no/ledige-stillinger/stilling/305607
RecMan | link | https://acme.recman.no/job.php?job_id=1
Sympa | link | https://acme.sympahr.net/public/offers
Talentech | link | https://go.talentech.io/acme
Personio | link | https://acme.jobs.personio.de/
Greenhouse | script | https://boards.greenhouse.io/embed/job_board/js?for=acme
Lever | link | https://jobs.lever.co/acme
Workday | link | https://acme.wd3.myworkdayjobs.com/Careers
Ashby | link | https://jobs.ashbyhq.com/acme
Recruitee | link | https://acme.recruitee.com/
WooCommerce | style | /wp-content/plugins/woocommerce/assets/css/woocommerce.css
Shopify | script | //cdn.shopify.com/s/files/1/0001/theme.js
Shopify | style | /cdn/shop/t/3/assets/base.css
Magento | script | /static/version1690000000/frontend/Acme/default/en_US/mage/requirejs.js
PrestaShop | meta:generator | PrestaShop
Litium | script | /litium/ui/runtime.js
Abicart | meta:generator | Abicart
MyCashflow | script | /mycashflow/interface/core.js
MyCashflow | url | https://acme.mycashflow.fi/
Vilkas | script | https://static.vilkas.fi/shop.js
Finqu | script | https://cdn.finqu.com/lib-sdk/checkout-vue@1.3.5/app.js
Mystore | image | cdn4.mystore4.no
24Nettbutikk | link | https://24nettbutikk.no/
DanDomain | image | shop1234.hstatic.dk
Shoporama | meta:generator | Shoporama
Quickbutik | style | https://cdn.quickbutik.com/stores/1/templates/assets/app.css
Salesforce Commerce Cloud | script | /on/demandware.static/Sites-Acme-Site/-/default/main.js
Klarna | script | https://x.klarnacdn.net/kp/lib/v1/api.js
Klarna | script | https://js.klarna.com/web-sdk/v1/klarna.js
Paytrail | image | resources.paytrail.com
Checkout Finland | image | payment.checkout.fi
Svea | script | https://checkoutapi.svea.com/merchantscript/build/index.js
Walley | script | https://api.walleypay.com/walley-checkout-loader.js
Qliro | script | https://payments.qit.nu/checkout.js
Vipps | script | https://checkout.vipps.no/vippsCheckoutSDK.js
Swish | script | /wp-content/plugins/swish-ecommerce/app.js
MobilePay | script | /wp-content/plugins/woo-mobilepay/app.js
Quickpay | script | https://payment.quickpay.net/embedded/v2/quickpay.js
Nets Easy | script | https://checkout.dibspayment.eu/v1/checkout.js?v=1
Dintero | image | checkout.dintero.com
Bambora | script | https://static.bambora.com/checkout-sdk-web/latest/checkout-sdk-web.min.js
Swedbank Pay | script | https://ecom.payex.com/checkout/client.js
Stripe | script | https://js.stripe.com/v3/
PayPal | script | https://www.paypal.com/sdk/js?client-id=abc
Calendly | script | https://assets.calendly.com/assets/external/widget.js
Calendly | link | https://calendly.com/someone/30min
Cal.com | script | https://app.cal.com/embed/embed.js
Microsoft Bookings | frame | https://outlook.office365.com/owa/calendar/Acme@acme.example/bookings/
Timma | link | https://varaa.timma.fi/acme
Bokadirekt | link | https://www.bokadirekt.se/places/acme-1234
Planway | link | https://acme.planway.com/
SimplyBook.me | script | //widget.simplybook.it/v2/widget/widget.js
Bokun | script | https://widgets.bokun.io/assets/javascripts/apps/build/BokunWidgetsLoader.js
Giosg | inline | //service.giosg.com/client.js
Giosg | script | https://abc.interactions.giosgusercontent.com/live.js
Ninchat | script | https://ninchat.com/js/embed2.min.js
Imbox | script | https://files.imbox.io/app/dist/initWidget.js
Weply | script | https://app.weply.chat/widget/df19a2d5
Dixa | inline | //messenger.dixa.io/bootstrap.js
Puzzel | script | https://app-cdn.puzzel.com/public/js/pzl_loader.js
Kindly | script | https://chat.kindlycdn.com/kindly-chat.js
Boost.ai | script | https://acme.boost.ai/chatPanel/chatPanel.js
Freshchat | script | //eu.fw-cdn.com/11473188/426861.js
Tidio | script | //code.tidio.co/abc.js
Intercom | inline | //widget.intercom.io/widget/
Drift | inline | //js.driftt.com/include/
Tawk.to | inline | //embed.tawk.to/1234/default
LiveChat | inline | //cdn.livechatinc.com/tracking.js
LivePerson | script | https://lptag.liveperson.net/tag/tag.js?site=1
Crisp | inline | //client.crisp.chat/l.js
Smartsupp | inline | //www.smartsuppchat.com/loader.js
Userlike | script | https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/abc.js
Zendesk | script | https://static.zdassets.com/ekr/snippet.js?key=abc
Kundo | script | https://static.kundo.se/embed.js
Freshdesk | script | https://widget.freshworks.com/widgets/1.js
Jira Service Management | script | https://jsd-widget.atlassian.com/assets/embed.js
WordPress | style | /wp-includes/css/dist/block-library/style.min.css
WordPress | meta:generator | WordPress 6.8
Webflow | inline | html data-wf-page data-wf-site w-mod-js
Wix | script | https://static.parastorage.com/services/wix-thunderbolt/dist/main.js
Squarespace | script | //assets.squarespace.com/universal/scripts-compressed/common.js
Jimdo | style | https://assets.jimstatic.com/web.css
Duda | image | lirp.cdn-website.com
Joomla | script | /media/system/js/core.min.js
Drupal | style | /sites/default/files/css/css_abc.css
TYPO3 | style | /typo3temp/assets/css/abc.css
Umbraco | script | /App_Plugins/UmbracoForms/Assets/themes/default/umbracoforms.js
Sitevision | script | /sitevision/10.2.1/webapp-resource/jquery-noconflict.js
EPiServer | script | https://dl.episerver.net/13.4.4/epi-util/find.js
EPiServer | image | /globalassets/
Sitecore | image | www.acme.example/-/media/
Mailchimp | form | https://acme.us1.list-manage.com/subscribe/post
Sitecore | style | /-/media/base-themes/main-theme/styles/optimized-min.css
Enonic XP | script | /_/asset/com.acme.site:0000017/js/main.js
Crasman | image | acme.studio.crasman.cloud
Zoner Kotisivukone | script | /res/kotisivukone.min.js
One.com | style | https://usercontent.one/wp/www.acme.example/wp-content/style.css
Loopia Sitebuilder | url | http://acme.example.sitebuilder.loopia.com/
Ghost | meta:generator | Ghost 5.8
Contao | meta:generator | Contao Open Source CMS
Framer Sites | script | https://framerusercontent.com/sites/abc/main.mjs
Google Analytics | script | https://www.googletagmanager.com/gtag/js?id=G-AB12CD34EF
Google Analytics | inline | UA-1234567-1
Matomo | inline | var _paq = window._paq = window._paq || [];
Microsoft Clarity | inline | //www.clarity.ms/tag/
Hotjar | inline | //static.hotjar.com/c/hotjar-
Plausible | script | https://plausible.io/js/script.js
Segment | inline | //cdn.segment.com/analytics.js/v1/
Mixpanel | inline | //cdn.mxpnl.com/libs/mixpanel-2-latest.min.js
New Relic | script | https://js-agent.newrelic.com/nr-1123.min.js
Sentry | script | https://browser.sentry-cdn.com/7.0.0/bundle.min.js
Snoobi | script | http://eu1.snoobi.com/snoop.php?tili=acme
Siteimprove | script | https://siteimproveanalytics.com/js/siteanalyze_123.js
Umami | script | https://cloud.umami.is/script.js
Akamai mPulse | inline | //c.go-mpulse.net/boomerang/
Google Tag Manager | inline | //www.googletagmanager.com/gtm.js
Google Tag Manager | inline | GTM-ABC1234
Google Ads | script | https://www.googletagmanager.com/gtag/js?id=AW-123456789
Google Ads | inline | AW-123456789
Meta Pixel | inline | //connect.facebook.net/en_US/fbevents.js
LinkedIn Insight Tag | inline | //snap.licdn.com/li.lms-analytics/insight.min.js
Microsoft Advertising | inline | //bat.bing.com/bat.js
TikTok Pixel | inline | //analytics.tiktok.com/i18n/pixel/events.js
Adform | script | https://s2.adform.net/banners/scripts/st/trackpoint-async.js
Readpeak | script | https://static.readpeak.com/js/rprw.js
Optimizely | script | https://cdn.optimizely.com/js/123456.js
VWO | inline | //dev.visualwebsiteoptimizer.com/j.php
Cookiebot | script | https://consent.cookiebot.com/uc.js
Cookie Information | script | https://policy.app.cookieinformation.com/uc.js
OneTrust | script | https://cdn.cookielaw.org/scripttemplates/otSDKStub.js
CookieYes | script | https://cdn-cookieyes.com/client_data/abc/script.js
Usercentrics | script | https://app.usercentrics.eu/browser-ui/latest/loader.js
Complianz | script | /wp-content/plugins/complianz-gdpr/cookiebanner/js/complianz.min.js
CookieHub | script | https://cdn.cookiehub.eu/c2/abc.js
Algolia | script | https://cdn.jsdelivr.net/npm/algoliasearch@4/dist/algoliasearch-lite.umd.js
Cludo | script | https://customer.cludo.com/scripts/bundles/search-script.min.js
Trustpilot | script | //widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js
Lipscore | inline | //static.lipscore.com/assets/no/lipscore-v1.js
Reco | frame | https://widget.reco.se/v2/venues/1234567/horizontal/large
Surveypal | frame | https://my.surveypal.com/iframeLauncher
Webropol | link | https://link.webropolsurveys.com/S/E358C6E5E7690C72
Questback | link | https://response.questback.com/acme/gfl6vqajdu
Typeform | script | //embed.typeform.com/next/embed.js
Cloudflare | script | /cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js
Netlify | script | https://identity.netlify.com/v1/netlify-identity-widget.js
Vercel | script | /_vercel/insights/script.js
WP Engine | style | https://acme.wpengine.com/wp-content/themes/acme/style.css
Microsoft Azure | url | https://acme.azurewebsites.net/
reCAPTCHA | script | https://www.google.com/recaptcha/api.js
Cloudflare Turnstile | script | https://challenges.cloudflare.com/turnstile/v0/api.js
ReadSpeaker | script | //cdn1.readspeaker.com/script/1/webReader/webReader.js
Vimeo | frame | https://player.vimeo.com/video/1234
YouTube | frame | https://www.youtube.com/embed/abcdef
Wistia | script | //fast.wistia.com/assets/external/E-v1.js
Google Maps | frame | https://www.google.com/maps/embed?pb=!1m18
Google Maps | script | https://maps.googleapis.com/maps/api/js?key=abc
Google Fonts | style | https://fonts.googleapis.com/css?family=Roboto
Typekit | style | https://use.typekit.net/abc.css
Font Awesome | style | css/font-awesome.min.css
Font Awesome | script | https://kit.fontawesome.com/abc.js
jQuery | script | js/jquery-2.1.1.min.js
jQuery | inline | jQuery(document).ready(function($) {
jQuery UI | script | https://code.jquery.com/ui/1.13.2/jquery-ui.min.js
Bootstrap | style | css/bootstrap.min.css
Bootstrap | script | https://cdn.jsdelivr.net/npm/bootstrap@5.3.0/dist/js/bootstrap.bundle.min.js
Tailwind CSS | script | https://cdn.tailwindcss.com
Tailwind CSS | inline | tailwind.config = { theme:
React | script | https://unpkg.com/react-dom@18/umd/react-dom.production.min.js
Vue.js | script | https://unpkg.com/vue@3/dist/vue.global.js
Next.js | script | /_next/static/chunks/main.js
Nuxt.js | script | /_nuxt/entry.abc.js
Angular | inline | html ng-version
AngularJS | script | //ajax.googleapis.com/ajax/libs/angularjs/1.8.2/angular.min.js
Gatsby | meta:generator | Gatsby 5.1.0
Alpine.js | script | https://cdn.jsdelivr.net/npm/alpinejs@3.x.x/dist/cdn.min.js
Swiper | script | https://cdn.jsdelivr.net/npm/swiper@11/swiper-bundle.min.js
Svelte | script | /_app/immutable/entry/start.js
`;

/** Of pages that use none of our own rules' technologies: each has something that looks like one. */
export const INNOCENT_EXAMPLES = `
script | /js/app.js
script | https://cdn.example/vendor/app.bundle.min.js
script | /assets/bootstrapper.js
script | https://assets.example/ngas/dotcom-bootstrap.js
script | /js/reaction.js
script | /js/revue.js
script | https://partner.example/wp-content/plugins/woocommerce/app.js
script | https://widget.partner.example/_next/static/chunks/main.js
script | https://shop.partner.example/typo3temp/app.js
script | https://tracker.example/?from=js.hs-scripts.com/1.js
script | https://hs-scripts.com.evil.example/1.js
script | https://nothubspot.com.example/forms.js
script | chrome-extension://abcdef/jquery.js
script | data:text/javascript,jquery
style | /css/style.css
style | /css/swisher.css
frame | about:blank
frame | https://www.facebook.com/plugins/page.php?href=acme
image | www.partner.example/wp-content/
image | www.partner.example/-/media/
image | acme.example/wp-content/
image | upload.example
inline | //www.hubspot.com/products
inline | //www.facebook.com/troldtekt
inline | //www.salesforce.com/blog/jobs
inline | window.dataLayer = window.dataLayer || [];
inline | body home page
inline | G-FORCE
link | https://www.vainu.io/
link | https://www.visma.fi/
link | https://www.klarna.com/se/
link | https://www.teamtailor.com/
link | https://www.fortnox.se/
link | https://www.netvisor.fi/
link | https://www.linkedin.com/company/acme
link | https://github.com/jquery/jquery
url | https://www.acme.example/wordpress/
meta:generator | Acme Site Tool 2
meta:description | We build WordPress sites and Shopify shops, and measure with Matomo
`;
