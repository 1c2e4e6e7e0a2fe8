// Data: our own rules of what a page's markup says of the technologies behind it, one a line: name, category, proofs. The
// notation of proofs is explained in src/interpret/technologies-rules.ts. A rule takes the place of a converted one of the
// same name: run `npx tsx scripts/write-technologies.ts` after a change, and give each new rule an example in
// src/interpret/technologies-examples.ts.

export const OWN_TECHNOLOGIES = `# CRM, and who visits the site.
HubSpot | crm | //hs-scripts.com/ | //hsforms.net/ | //hsforms.com/ | //hs-analytics.net/ | //hs-banner.com/ | //hscollectedforms.net/ | //hubspotusercontent*/ | //js.hubspot.com/ | //forms.hubspot.com/ | //meetings.hubspot.com/ | //no-cache.hubspot.com/ | own:/hs-fs/ | own:/hs/hsstatic/ | own:/_hcms/ | inline:_hsq | link://meetings.hubspot.com/ | link://share.hsforms.com/
Salesforce | crm | //force.com/ | //salesforce.com/ | //salesforceliveagent.com/ | //salesforce-sites.com/ | //my.site.com/
Pipedrive | crm | //pipedriveassets.com/ | //pipedrivewebforms.com/ | //leadbooster-chat.pipedrive.com/ | //webforms.pipedrive.com/
Zoho | crm | //zohopublic.com/ | //zohopublic.eu/ | //salesiq.zoho.com/ | //salesiq.zoho.eu/ | //salesiq.zohopublic.com/ | //zohostatic.com/ | //zohocdn.com/ | //forms.zoho.*/ | //crm.zoho.*/
Dynamics 365 | crm | //dynamics.com/ | //mktdplp102cdn.azureedge.net/ | //mktdplp102wuda.azureedge.net/ | //cxppusa1formui01cdnsa01-endpoint.azureedge.net/ | formloader.bundle.js
Upsales | crm | //upsales.com/
SuperOffice | crm | //superoffice.com/ | link://online.superoffice.com/cust | link://online#.superoffice.com/cust
Lime | crm | //lime-forms.com/ | //lime-crm.com/ | //lime-go.com/ | link://lime-forms.com/ | link://lime-crm.com/
Vainu | crm | //vainu.io/ | //vainu.com/
Leadfeeder | crm | //lfeeder.com/ | //lftracker.leadfeeder.com/ | inline:ldfdr | lftracker_v#
Albacross | crm | //albacross.com/
Leadinfo | crm | //leadinfo.net/
Leadoo | crm | //leadoo.com/
Serviceform | crm | //serviceform.com/
Custobar | crm | //custobar.com/
Voyado | crm | //voyado.com/

# Marketing automation and newsletters.
Marketo | marketing-automation | //marketo.net/ | //marketo.com/ | //mktoresp.com/ | //mktoweb.com/ | /js/forms2/js/forms2.min.js | munchkin.js
Pardot | marketing-automation | //pardot.com/ | implies:Salesforce
ActiveCampaign | marketing-automation | //trackcmp.net/ | //activehosted.com/ | //app-us1.com/ | //ac-page.com/ | link://activehosted.com/
Mailchimp | marketing-automation | //list-manage.com/ | //chimpstatic.com/ | //cdn-images.mailchimp.com/ | /plugins/mailchimp- | link://list-manage.com/ | link://eepurl.com/
Brevo | marketing-automation | //sibforms.com/ | //sibautomation.com/ | //brevo.com/ | //sendinblue.com/ | link://sibforms.com/
MailerLite | marketing-automation | //mailerlite.com/ | //mlcdn.com/ | link://mailerlite.com/webforms/
APSIS | marketing-automation | //apsis.one/ | //apsisforms.com/ | //anpdm.com/ | //aonetrk.com/ | link://apsis.one/ | link://anpdm.com/form/ | link://anpdm.com/public/
Rule | marketing-automation | //rule.io/ | link://app.rule.io/
Ungapped | marketing-automation | //ungpd.com/ | link://ungpd.com/
Get a Newsletter | marketing-automation | //getanewsletter.com/ | //gansub.com/ | link://gansub.com/
Liana | marketing-automation | //lianamailer.com/ | link://lianamailer.com/
Creamailer | marketing-automation | //creamailer.fi/ | link://creamailer.fi/tilaa/
Frosmo | marketing-automation | //frosmo.com/ | frosmo.easy.js
Mynewsdesk | marketing-automation | //mynewsdesk.com/

# Accounting and ERP: the portals that firms link to, and e-invoicing.
Netvisor | finance | //netvisor.fi/ | link://login.netvisor.fi/ | link://suomi.netvisor.fi/
Procountor | finance | //procountor.com/ | link://secure.procountor.com/ | link://app.procountor.com/
Visma | finance | //visma.net/ | link://visma.net/ | link://connect.visma.com/ | link://vismaonline.com/ | link://severa.visma.com/
Fortnox | finance | //fortnox.se/ | link://apps.fortnox.se/ | link://apps#.fortnox.se/ | link://app.fortnox.se/
Tripletex | finance | link://tripletex.no/execute/
PowerOffice Go | finance | link://go.poweroffice.net/
e-conomic | finance | link://secure.e-conomic.com/
Dinero | finance | link://app.dinero.dk/
Billy | finance | link://mit.billy.dk/
Bokio | finance | link://app.bokio.se/
Basware | finance | link://portal.basware.com/
Odoo | finance | meta:generator=odoo | own:/web/assets/*web.assets_frontend

# Recruiting and HR.
Teamtailor | recruiting | //teamtailor.com/ | //teamtailor-cdn.com/ | link://teamtailor.com/ | url://teamtailor.com/
Jobylon | recruiting | //jobylon.com/ | link://jobylon.com/
ReachMee | recruiting | //reachmee.com/ | link://reachmee.com/ | url://reachmee.com/
Varbi | recruiting | //varbi.com/ | link://varbi.com/ | url://varbi.com/
EasyCruit | recruiting | //easycruit.com/ | link://easycruit.com/ | url://easycruit.com/
Visma Recruit | recruiting | //recruit.visma.com/ | link://recruit.visma.com/
HR Manager | recruiting | //hr-manager.net/ | link://hr-manager.net/
Emply | recruiting | //emply.com/ | link://career.emply.com/ | url://career.emply.com/
TalentAdore | recruiting | //talentadore.com/ | link://ats.talentadore.com/
Rekrytointi.com | recruiting | //rekrytointi.com/ | link://rekrytointi.com/paikat/
Jobbnorge | recruiting | link://jobbnorge.no/ledige-stillinger/ | link://jobbnorge.no/search/
RecMan | recruiting | //recman.no/ | link://recman.no/
Sympa | recruiting | //sympahr.net/ | link://sympahr.net/
Talentech | recruiting | //talentech.io/ | link://talentech.io/
Personio | recruiting | //personio.de/ | //personio.com/ | link://jobs.personio.de/ | link://jobs.personio.com/
Greenhouse | recruiting | //greenhouse.io/ | link://boards.greenhouse.io/ | link://boards.eu.greenhouse.io/ | link://job-boards.greenhouse.io/ | link://job-boards.eu.greenhouse.io/
Lever | recruiting | //lever.co/ | link://jobs.lever.co/ | link://jobs.eu.lever.co/
Workday | recruiting | //myworkdayjobs.com/ | link://myworkdayjobs.com/ | url://myworkdayjobs.com/
Ashby | recruiting | //ashbyhq.com/ | link://jobs.ashbyhq.com/
Recruitee | recruiting | //recruitee.com/ | link://recruitee.com/

# Web shops.
WooCommerce | e-commerce | own:/plugins/woocommerce | own:/woocommerce | meta:generator=woocommerce | implies:WordPress
Shopify | e-commerce | //cdn.shopify.com/ | //shopifycdn.com/ | //shopifycloud.com/ | own:/cdn/shop/ | own:/cdn/shopifycloud/ | inline:shopify. | inline:shopifytag | meta:shopify-digital-wallet= | meta:shopify-checkout-api-token= | image://cdn.shopify.com/ | url://myshopify.com/
Magento | e-commerce | own:/static/version# | own:/static/frontend/ | own:/skin/frontend/ | own:js/mage/ | own:mage/cookies | inline:mage.cookies
PrestaShop | e-commerce | meta:generator=prestashop | own:/modules/ps_
Litium | e-commerce | own:/litium/
Abicart | e-commerce | //abicart.com/ | //abicart.se/ | //textalk.se/ | meta:generator=abicart | meta:generator=textalk webshop
MyCashflow | e-commerce | //mycashflow.fi/ | //mycashflow.com/ | own:mycashflow | url://mycashflow.fi/
Vilkas | e-commerce | //vilkas.fi/ | //vilkasgroup.com/
Finqu | e-commerce | //finqu.com/ | image://cdn.finqu.com/ | image://images.finqu.com/
Mystore | e-commerce | //mystore.no/ | //mystore4.no/ | image://mystore4.no/
24Nettbutikk | e-commerce | //24nettbutikk.no/ | link://24nettbutikk.no/
DanDomain | e-commerce | //hstatic.dk/ | //mywebshop.io/ | //webshop.dandomain.dk/ | image://hstatic.dk/ | meta:generator=dandomain | meta:generator=smartweb | url://mywebshop.io/
Shoporama | e-commerce | //shoporama.dk/ | meta:generator=shoporama
Quickbutik | e-commerce | //quickbutik.com/ | image://cdn.quickbutik.com/
Salesforce Commerce Cloud | e-commerce | //demandware.net/ | //demandware.edgesuite.net/ | own:/demandware.static/

# Payment.
Klarna | payment | //klarna.com/ | //klarnaservices.com/ | //klarnacdn.net/ | image://cdn.klarna.com/ | image://klarnacdn.net/ | own:klarna
Paytrail | payment | //paytrail.com/ | image://resources.paytrail.com/ | own:paytrail
Checkout Finland | payment | //checkout.fi/ | image://payment.checkout.fi/
Svea | payment | //svea.com/ | //sveaekonomi.se/ | //maksuturva.fi/ | image://cdn.svea.com/
Walley | payment | //walleypay.com/ | //collectorbank.se/
Qliro | payment | //qliro.com/ | //qit.nu/
Vipps | payment | //vipps.no/ | //vippsmobilepay.com/ | own:vipps
Swish | payment | //swish.nu/ | //getswish.net/ | own:plugins/*swish
MobilePay | payment | //mobilepay.dk/ | //mobilepay.fi/ | own:mobilepay
Quickpay | payment | //quickpay.net/ | own:quickpay
Nets Easy | payment | //dibspayment.eu/ | //dibspayment.com/ | own:dibs-easy | own:nets-easy
Dintero | payment | //dintero.com/ | image://checkout.dintero.com/
Bambora | payment | //bambora.com/
Swedbank Pay | payment | //payex.com/ | //swedbankpay.com/
Stripe | payment | //js.stripe.com/ | //m.stripe.network/ | //buy.stripe.com/ | link://buy.stripe.com/
PayPal | payment | //paypal.com/sdk/ | //paypal.com/*buttons | //paypalobjects.com/ | image://paypalobjects.com/

# Booking.
Calendly | booking | //calendly.com/ | link://calendly.com/
Cal.com | booking | //app.cal.com/ | link://cal.com/
Microsoft Bookings | booking | //outlook.office365.com/owa/calendar/ | //outlook.office365.com/book | //outlook.office.com/book | link://outlook.office365.com/owa/calendar/ | link://outlook.office365.com/book | link://outlook.office.com/book
Timma | booking | //timma.fi/ | //timma.se/ | //timma.no/ | link://timma.fi/ | link://timma.se/ | link://timma.no/
Bokadirekt | booking | //bokadirekt.se/ | link://bokadirekt.se/places/ | link://bokadirekt.se/boka-tjanst/ | link://bokadirekt.se/bookings/
Planway | booking | //planway.com/ | link://planway.com/
SimplyBook.me | booking | //simplybook.me/ | //simplybook.it/ | link://simplybook.me/ | link://simplybook.it/
Bokun | booking | //bokun.io/

# Chat and telephony.
Giosg | chat | //giosg.com/ | //giosgusercontent.com/
Ninchat | chat | //ninchat.com/
Imbox | chat | //imbox.io/
Weply | chat | //weply.chat/
Dixa | chat | //dixa.io/
Puzzel | chat | //puzzel.com/
Kindly | chat | //kindlycdn.com/
Boost.ai | chat | //boost.ai/chatpanel/
Freshchat | chat | //freshchat.com/ | //fw-cdn.com/
Tidio | chat | //tidio.co/ | //tidiochat.com/ | //code.tidio.co/
Intercom | chat | //intercom.io/ | //intercomcdn.com/ | inline:window.intercomsettings
Drift | chat | //driftt.com/ | //drift.com/
Tawk.to | chat | //embed.tawk.to/ | inline:var tawk_api
LiveChat | chat | //livechatinc.com/ | inline:window.__lc
LivePerson | chat | //liveperson.net/ | //lpsnmedia.net/
Crisp | chat | //client.crisp.chat/
Smartsupp | chat | //smartsuppchat.com/loader.js | //smartsuppchat.com/ | //smartsuppcdn.com/
Userlike | chat | //userlike.com/ | //userlike-cdn-widgets.s3*.amazonaws.com/ | //userlike-cdn-umm.s3*.amazonaws.com/

# Customer service.
Zendesk | support | //zdassets.com/ | //zendesk.com/ | //zopim.com/ | link://zendesk.com/hc/ | url://zendesk.com/
Kundo | support | //kundo.se/ | link://kundo.se/org/
Freshdesk | support | //freshdesk.com/ | //widget.freshworks.com/ | link://freshdesk.com/support/
Jira Service Management | support | //jsd-widget.atlassian.com/ | link://atlassian.net/servicedesk/

# Content management and site builders.
WordPress | cms | own:/wp-content/ | own:/wp-includes/ | own:/wp-json/ | //c#.wp.com/ | //s#.wp.com/ | //s.w.org/ | meta:generator=wordpress
Webflow | cms | //website-files.com/ | //cdn.prod.website-files.com/ | //uploads-ssl.webflow.com/ | //assets-global.website-files.com/ | webflow.js | webflow.*.js | own:.webflow. | image://website-files.com/ | image://uploads-ssl.webflow.com/ | inline:data-wf- | meta:generator=webflow | url://webflow.io/
Wix | cms | //static.wixstatic.com/ | //static.parastorage.com/ | //siteassets.parastorage.com/ | meta:generator=wix | url://wixsite.com/
Squarespace | cms | //static1.squarespace.com/ | //assets.squarespace.com/ | //squarespace-cdn.com/ | image://squarespace-cdn.com/ | image://static1.squarespace.com/ | meta:generator=squarespace
Jimdo | cms | //jimdo.com/ | //jimstatic.com/ | //jimcdn.com/ | //jimdo-storage.freetls.fastly.net/ | //jimdo-dolphin-static-assets-prod.freetls.fastly.net/ | image://jimcdn.com/ | meta:generator=jimdo | url://jimdo.com/ | url://jimdofree.com/ | url://jimdosite.com/
Duda | cms | //cdn-website.com/ | //multiscreensite.com/ | image://cdn-website.com/
Joomla | cms | meta:generator=joomla | own:/media/jui/ | own:/media/system/js/ | own:/media/vendor/joomla | own:/components/com_
Drupal | cms | meta:generator=drupal | own:/sites/default/ | own:/sites/all/ | own:/core/misc/drupal | own:/misc/drupal.js | own:/core/themes/ | own:/modules/contrib/ | own:/themes/contrib/
TYPO3 | cms | meta:generator=typo3 | own:/typo3temp/ | own:/typo3conf/
Umbraco | cms | meta:generator=umbraco | own:/umbraco/ | own:/umbracoforms/ | own:/app_plugins/umbraco
Sitevision | cms | own:/sitevision/ | meta:generator=sitevision
EPiServer | cms | meta:generator=episerver | //dl.episerver.net/ | own:/episerver | own:/globalassets/
Sitecore | cms | own:/-/media/ | own:/_sitecore/ | own:/sitecore/
Enonic XP | cms | own:/_/asset/
Crasman | cms | //crasman.fi/ | //crasman.cloud/ | image://studio.crasman.fi/ | image://studio.crasman.cloud/
Zoner Kotisivukone | cms | own:kotisivukone.js | own:kotisivukone.min.js | meta:generator=kotisivukone
One.com | hosting | //usercontent.one/ | image://usercontent.one/
Loopia Sitebuilder | cms | //sitebuilder.loopia.com/ | url://sitebuilder.loopia.com/
Ghost | cms | meta:generator=ghost | own:/ghost/ | //ghost.io/
Contao | cms | meta:generator=contao | own:/contao.css | own:/typolight.css
Framer Sites | cms | //framerusercontent.com/ | image://framerusercontent.com/ | meta:generator=framer

# Measuring.
Google Analytics | analytics | //google-analytics.com/ | //google-analytics.com/analytics.js | //google-analytics.com/ga.js | //google-analytics.com/*collect | //googletagmanager.com/gtag/js?id=g- | //googletagmanager.com/gtag/js?id=ua- | //stats.g.doubleclick.net/ | inline:^ua-# | inline:^g-*#
Matomo | analytics | matomo.js | piwik.js | matomo.php | piwik.php | //matomo.cloud/ | inline:_paq
Microsoft Clarity | analytics | //clarity.ms/tag/ | //clarity.ms/s/ | //scripts.clarity.ms/
Hotjar | analytics | //static.hotjar.com/ | //script.hotjar.com/
Plausible | analytics | //plausible.io/js/
Segment | analytics | //cdn.segment.com/ | //cdn.segment.io/
Mixpanel | analytics | //mxpnl.com/ | //mixpanel.com/ | mixpanel.js | mixpanel-#*.js | mixpanel*.min.js
New Relic | analytics | //js-agent.newrelic.com/ | //nr-data.net/ | inline:window.nreum | inline:;window.nreum
Sentry | analytics | //browser.sentry-cdn.com/ | //js.sentry-cdn.com/ | //ingest.sentry.io/ | //ingest.de.sentry.io/
Snoobi | analytics | //snoobi.com/
Siteimprove | analytics | //siteimproveanalytics.com/ | //siteimproveanalytics.io/ | //siteimprove.com/
Umami | analytics | umami.js | //cloud.umami.is/ | //analytics.umami.is/
Akamai mPulse | analytics | //go-mpulse.net/
Google Tag Manager | tag-manager | //googletagmanager.com/gtm.js | //googletagmanager.com/ns.html | inline:^gtm-

# Advertising.
Google Ads | advertising | //googletagmanager.com/gtag/js?id=aw- | //googleadservices.com/ | //googleadservices.com/pagead/ | //googleads.g.doubleclick.net/ | inline:^aw-#
Meta Pixel | advertising | //connect.facebook.net/*fbevents.js | //connect.facebook.net/signals/ | //facebook.com/tr?
LinkedIn Insight Tag | advertising | //snap.licdn.com/ | //px.ads.linkedin.com/ | image://px.ads.linkedin.com/ | inline:_linkedin_partner_id | inline:_linkedin_data_partner
Microsoft Advertising | advertising | //bat.bing.com/
TikTok Pixel | advertising | //analytics.tiktok.com/
Adform | advertising | //adform.net/ | //adformdsp.net/
Readpeak | advertising | //readpeak.com/

# Trying out variants.
Optimizely | testing | //cdn.optimizely.com/ | //optimizely.com*.js | //optimizelyapis.com/
VWO | testing | //visualwebsiteoptimizer.com/

# Consent.
Cookiebot | consent | //cookiebot.com/ | //cookiebot.eu/
Cookie Information | consent | //cookieinformation.com/
OneTrust | consent | //cookielaw.org/ | //onetrust.com/ | //cookiepro.com/ | otsdkstub.js | optanon | inline:function optanonwrapper
CookieYes | consent | //cookieyes.com/ | //cdn-cookieyes.com/ | own:/plugins/cookie-law-info/
Usercentrics | consent | //usercentrics.eu/ | //usercentrics.com/
Complianz | consent | own:/plugins/complianz-
CookieHub | consent | //cookiehub.net/ | //cookiehub.eu/

# Search, reviews, surveys.
Algolia | search | //algolia.net/ | //algolianet.com/ | algoliasearch
Cludo | search | //cludo.com/
Trustpilot | reviews | //trustpilot.com/
Lipscore | reviews | //lipscore.com/
Reco | reviews | //widget.reco.se/
Surveypal | surveys | //surveypal.com/ | link://my.surveypal.com/
Webropol | surveys | //webropolsurveys.com/ | //webropol.com/ | link://webropolsurveys.com/s/ | link://webropolsurveys.com/participation/ | link://link.webropol.com/
Questback | surveys | //questback.com/ | link://response.questback.com/
Typeform | surveys | //typeform.com/ | link://typeform.com/to/

# Where the site is served from.
Cloudflare | hosting | own:/cdn-cgi/ | //static.cloudflareinsights.com/
Netlify | hosting | own:/.netlify/ | //identity.netlify.com/ | url://netlify.app/
Vercel | hosting | own:/_vercel/ | url://vercel.app/
WP Engine | hosting | //wpengine.com/ | //wpenginepowered.com/ | implies:WordPress
Microsoft Azure | hosting | url://azurewebsites.net/

# Security and accessibility.
reCAPTCHA | security | //google.com/recaptcha/ | //gstatic.com/recaptcha/ | //recaptcha.net/
Cloudflare Turnstile | security | //challenges.cloudflare.com/turnstile
ReadSpeaker | accessibility | //readspeaker.com/

# Video, maps, fonts.
Vimeo | video | //player.vimeo.com/
YouTube | video | //youtube.com/embed | //youtube-nocookie.com/embed | //youtube.com/iframe_api | //youtube.com/player_api
Wistia | video | //wistia.com/ | //wistia.net/
Google Maps | maps | //maps.googleapis.com/maps | //maps.google.com/maps | //google.com/maps/ | //google.com/maps? | //maps.google.*/maps?
Google Fonts | fonts | //fonts.googleapis.com/ | //fonts.gstatic.com/
Typekit | fonts | //typekit.net/ | //typekit.com/
Font Awesome | fonts | font-awesome | fontawesome | //fontawesome.com/

# What the pages themselves are made with.
jQuery | code | jquery | inline:jquery(
jQuery UI | code | jquery-ui | jquery.ui | jqueryui | implies:jQuery
Bootstrap | code | /bootstrap.min. | /bootstrap.css | own:/bootstrap.js | /bootstrap.bundle | /bootstrap/ | /bootstrap-#*.js | /bootstrap-*.css | /bootstrap-datepicker | /bootstrap-select | /bootstrap@ | /twitter-bootstrap/ | //bootstrapcdn.com/bootstrap/
Tailwind CSS | code | tailwindcss | tailwind.css | tailwind.min.css | tailwind.js | inline:tailwind.config
React | code | react-dom | react.production | react.min.js | /react@
Vue.js | code | vue.min.js | vue.js | vue.global | vue.runtime | /vue@
Next.js | code | own:/_next/static/ | implies:React
Nuxt.js | code | own:/_nuxt/ | implies:Vue.js
Angular | code | inline:ng-version | excludes:AngularJS
AngularJS | code | angularjs | angular.min.js | angular.js | inline:ng-app
Gatsby | code | meta:generator=gatsby | own:/page-data/app-data.json | implies:React
Alpine.js | code | alpinejs | /alpine.js | /alpine.min.js
Swiper | code | swiper.js | swiper.min.js | swiper-bundle | /swiper@
Svelte | code | own:/_app/immutable/
`;
