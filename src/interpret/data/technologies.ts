// Written by scripts/write-technologies.ts from the fingerprints of wappalyzer@6.10.47 (MIT licence):
// see public/licences/technology-fingerprints.txt. Not to be changed by hand.

export const CONVERTED_TECHNOLOGIES = `
1C-Bitrix|e-commerce|//bitrix.info/|own:bitrix/js/main/core
2B Advice|consent|//2badvice-cdn.azureedge.net/
33Across|advertising|//tynt.com/|//33across.com/
4-Tell|testing|//4tellcdn.azureedge.net/
6sense|crm|//6sc.co/
A8.net|advertising|//statics.a8.net/|image://a8.net/
AB Tasty|testing|//try.abtasty.com/
ABOUT YOU Commerce Suite|e-commerce|//cdn.aboutyou.de/|image://cdn.aboutyou.de/
AD EBiS|marketing-automation|//ebis.ne.jp/|link://ebis.ne.jp/
ADAPT|e-commerce|meta:image=assets.adapt.ws/
ARI Network Services|e-commerce|//ari-secure.com/
AT Internet XiTi|analytics|//xiti.com/hit.xiti
ATSHOP|e-commerce|//atshop.io/|//cdn.atshop.io/
AWIN|advertising|//dwin1.com/
AWS WAF Captcha|security|//captcha.awswaf.com/
AWStats|analytics|meta:generator=awstats #
AccessTrade|advertising|//accesstrade.net/js/|//click.accesstra.de/js/nct/lp.js|image://accesstrade.net/
AccessiBe|accessibility|//acsbap.com/*/acsb.js|//acsbapp.com/*/acsb.js
Accessible360|accessibility|/npm/@accessible360/accessible-slick@#*/|/accessible360/accessible-slick/slick/slick.min.js?v=#|link://accessible360.com/
Accessibly|accessibility|//accessibly.onthemapmarketing.com/
Accesso|e-commerce|own:/embed/accesso.js
Acquia Campaign Factory|marketing-automation|//mautic.net/|//maestro.mautic.com/
Acquia Cloud Site Factory|hosting|sites/g/files
Acquia Customer Data Platform|marketing-automation|//agilone.com/|//scripts.agilone.com/latest/a1.js
Acquia Personalization|analytics|//lift.acquia.com/
Acquia Site Studio|cms|own:sites/*/files/cohesion
Acquire Cobrowse|video|//acquire.io/cobrowse/
Act-On|marketing-automation|/cdnr/#*/acton/bn/tracker/#
Actito|marketing-automation|//cdn.actito.be/|//advisor.smartfocus.com/
Acuity Scheduling|booking|//acuityscheduling.com/|link://app.acuityscheduling.com/
Ad Lightning|advertising|//adlightning.com/
AdInfinity|advertising|//adinfinity.com.au/
AdOcean|advertising|//adocean.pl/|implies:Gemius
AdRiver|advertising|//adriver.ru/|image://adriver.ru/
AdRoll|advertising|//adroll.com/|//a.adroll.com/|//s.adroll.com/
AdScale|advertising|//adscale.com/
AdThrive|advertising|//ads.adthrive.com/
Ada|chat|//ada.support/
Adabra|marketing-automation|//track.adabra.com/
Adally|accessibility|//cloudfront.net/*/adally.js
Adalyser|advertising|//c5.adalyser.com/
Adcash|advertising|//adcash.com/ad/|//adcash.com/script/|url://adcash.com/script/pop_
AddShoppers|analytics|//shop.pe/widget/|//cdn.shop.pe/widget/
Addi|payment|//s3.amazonaws.com/widgets.addi.com/bundle.min.js
Addsearch|search|//addsearch.com/js/
Adloox|advertising|//adlooxtracking.com/
Admitad|advertising|//cdn.admitad.com/|//artfut.com/static/tracking.min.js|//artfut.com/static/crossdevice.min.js
Admixer|advertising|//admixer.net/
Admo.tv|advertising|//admo.tv/|link://admo.tv/
Adnegah|advertising|//adnegah.net/
Adobe Dynamic Media Classic|hosting|//scene7.com/
Adobe Experience Manager|cms|own:/etc/designs/|own:/etc/clientlibs/|own:/etc.clientlibs/|inline:aem-apps/|inline:aem-gridcolumn
Advally|advertising|//cdn.adligature.com/*/advally-#*.js
Advert Stream|advertising|//adxcore.com/|//ad.advertstream.com/
Adverticum|advertising|//adverticum.net/|link://ad.adverticum.net/
Affilae|advertising|//static.affilae.com/.js|//static.affilae.com/*.js|//static.affilae.com/*v#*.js
Affiliate B|advertising|//t.afi-b.com/|image://afi-b.com/
Affiliate Future|advertising|//tags.affiliatefuture.com/|image://banners.affiliatefuture.com/
Affiliatly|advertising|//static.affiliatly.com/
Affilo|advertising|//affilo.io/|implies:Shopify
Affirm|payment|//affirm.com/
AfterBuy|e-commerce|//afterbuy.de/
AfterShip Returns Center|e-commerce|url://returnscenter.com/|link://returnscenter.com/
Afterpay|payment|present-afterpay.js|//portal.afterpay.com/|//static.afterpay.com/|afterpay-products.min.js|/wp-content/plugins/afterpay-gateway-for-woocommerce/|//js.stripe.com/v3/fingerprinted/js/elements-afterpay-clearpay-message-*.js
Aimtell|marketing-automation|cdn.aimtell.*/
Aircall|chat|//cdn.aircall.io/
Airship|marketing-automation|urbanairship.*/notify/v#
Akamai Web Application Protector|security|//ds-aksb-a.akamaihd.net/aksb.min.js
Akaunting|finance|akaunting-green.css
Akinon|e-commerce|//cdn-mgsm.akinon.net/
Alexa Certified Site Metrics|analytics|//cloudfront.net/atrk.js
AlloyUI|code|//cdn.alloyui.com/|implies:Bootstrap
Allyable|accessibility|//portal.allyable.com/
Amazon Advertising|advertising|//amazon-adsystem.com/
Amazon Pay|payment|/amazonpayments.js|/amazonpayments.min.js|//payments-amazon.com/|meta:id=amazon-payments-metadata
Ambassador|e-commerce|//cdn.getambassador.com/
Ametys|cms|own:ametys.js|meta:generator=ametys|meta:generator=anyware technologies
Amex Express Checkout|payment|//aexp-static.com/
Amiro.CMS|cms|meta:generator=amiro
Amplience|cms|//amplience.net/|image://amplience.net/
Amplitude|analytics|//cdn.amplitude.com/|cdn.amplitude-plugins|cdn.segment*amplitude.com|cdn.segment*amplitude-plugins
Analysys Ark|analytics|analysysfangzhou_js_sdk.min.js?v=#
Anetwork|advertising|//static-cdn.anetwork.ir/
Angular Material|code|/angular-material.js|/angular-material.min.js|implies:AngularJS
Animate.css|code|/animate.min.css
Ant Design|code|antd.css|antd@.css|antd/.css|antd@*.css|antd/*.css|antd@#*.css|antd/#*.css
Antee IPO|cms|meta:author=antee*s.r.o.
Antsomi CDP 365|marketing-automation|//cdp.asia/
AnyClip|advertising|//anyclip.com/|image://anyclip.com/
Apache JSPWiki|cms|own:jspwiki
Apisearch|search|//static.apisearch.cloud/
Aplazame|payment|//cdn.aplazame.com/aplazame.js|//aplazame.com/static/aplazame.js
AppNexus|advertising|//adnxs.net/|//adnxs.com/|image://adnxs.com/
Appian|hosting|tempo/ui/sail-client/embeddedbootstrap.nocache.js
Apple Business Chat|chat|/apple_business_chat_commerce/*/apple_message_button_v#*.js|link://bcrw.apple.com/business/api
Apple Sign-in|security|appleid.auth.js|link://appleid.apple.com/auth/authorize|meta:appleid-signin-client-id=
ApplicantStack|recruiting|//applicantstack.com/|link://applicantstack.com/
Appointy|booking|link://appointy.com/|//appointy.com/
Appsflyer|analytics|//websdk.appsflyer.com/
Apptus|testing|cdn.esales.apptus.com*apptus-esales-api-#*.min.js
AptusShop|e-commerce|meta:generator=^aptusshop.pl
AquilaCMS|cms|meta:powered-by=aquilacms
Arastta|e-commerce|own:arastta.js
ArcGIS API for JavaScript|maps|//js.arcgis.com/|//basemaps.arcgis.com/
AsciiDoc|cms|meta:generator=^asciidoc #
Asciinema|video|//asciinema.org/
Astro|code|own:/_astro/index-*.css|own:/_astro/common-*.css|meta:generator=^astro*v#
Astute Solutions|crm|//iperceptions.com/
Atatus|analytics|/atatus.js
Athena Search|search|wp-content/plugins/athena-search|athena/autocomplete/css/autocomplete.css
Atlassian Confluence|cms|meta:confluence-request-time=
Atome|payment|//gateway.apaylater.com/
Attentive|testing|//cdn.attn.tv/
Attraqt|testing|//cdn.attraqt.io/
AudioEye|accessibility|//audioeye.com/
Audiohook|advertising|image://listen.audiohook.com/
Auryc|analytics|//cdn.auryc.com/
Auth0|security|//cdn.auth0.com/|/auth0/#*/auth0.js|/auth0-js/#*/auth0.js|/auth0/#*/auth0.min.js|/auth0-js/#*/auth0.min.js|/auth0-js@#*/*/auth0.min.js
Auth0 Lock|security|/lock/#*/lock.js|/lock/#*/lock.min.js|implies:Auth0
Automizely|marketing-automation|//automizely.com/
Avangate|e-commerce|//edge.avangate.net/|implies:Verifone 2Checkout
Avis Verifies|reviews|//avis-verifies.com/|link://avis-verifies.com/
Aweber|marketing-automation|//aweber.com/
Awesomplete|search|/awesomplete.js|awesomplete.css|awesomplete.min.css
Axeptio|consent|image://axeptio.imgix.net/
Axios|code|/axios@#*/axios.js|/axios/#*/axios.js|/axios@#*/*/axios.js|/axios/#*/*/axios.js|/axios@#*/axios.min.js|/axios/#*/axios.min.js|/axios@#*/*/axios.min.js|/axios/#*/*/axios.min.js
Azure AD B2C|security|url://b2clogin.com/
Azure Monitor|analytics|//js.monitor.azure.com/
a-blog cms|cms|meta:generator=a-blog cms
actionhero.js|code|own:actionheroclient.js
amoCRM|crm|//amocrm.ru/|//amocrm.com/
BIGACE|cms|meta:generator=bigace #
BON Loyalty|e-commerce|//app.bonloyalty.com/|implies:Shopify
BOOM|cms|meta:generator=^boom site builder|implies:WordPress
Backbone.js|code|backbone*.js|implies:Underscore.js
Backdrop|cms|meta:generator=^backdrop cms|excludes:Drupal
Baidu Analytics (百度统计)|analytics|//hm.baidu.com/h.js|//hm.baidu.com/hm.js
BambooHR|recruiting|//bamboohr.com/|link://bamboohr.com/
Bambuser|video|//bambuser.com/
Banshee|cms|meta:generator=banshee php
Barilliance|marketing-automation|//barilliance.net/
Base|e-commerce|//thebase.in/js
Basis Technologies|advertising|//cdn01.basis.net/
Batflat|cms|meta:generator=^batflat
Bazaarvoice Reviews|reviews|//apps.bazaarvoice.com/
Beans|e-commerce|//cdn.trybeans.com/
Beeketing|marketing-automation|//sdk.beeketing.com/
Beeswax|advertising|//segment.prod.bidr.io/
Bentobox|booking|//getbento.com/
Betty Blocks|hosting|meta:description=^made with betty blocks
Beyable|testing|//msecnd.net/api/beyablejsv#
BeyondMenu|booking|//static.beyondmenu.com/
Big Cartel|e-commerce|meta:generator=big cartel
BigCommerce|e-commerce|own:bigcommerce/|own:.bigcommerce/|//bigcommerce.com/|own:plugins/bigcommerce/|own:plugins/bigcommerce.com/|inline:bigcommerceproductid|url://mybigcommerce.com/|image://bigcommerce.com/
Bikayi|e-commerce|//assets.bikayi.com/
Birdeye|marketing-automation|//birdeye.com/
BiteSpeed|marketing-automation|//cdn.bitespeed.co/|//app.bitespeed.co/|implies:Shopify
Bitrix24|crm|//cdn.bitrix24.com/|.bitrix24.*/bitrix/js/crm/form_loader.js
BittAds|advertising|//bittads.com/js/bitt.js
Blackbaud Luminate Online|crm|js/convio/modules.js
Blazor|code|own:blazor.server.js|own:blazor.host.min.js|own:blazor.webassembly.js
Blogger|cms|url://blogger.com/|url://blogspot.com/|meta:generator=^blogger
Bloomreach Discovery|testing|//brcdn.com/|//brsrvr.com/
Blue|advertising|//getblue.io/
Blue Triangle|analytics|//btttag.com/btt.js
Bluecore|marketing-automation|//bluecore.com/
Blueknow|testing|//blueknow.com/
Blueshift|analytics|//cdn.getblueshift.com/
Boats Group|cms|link://boatsgroup.com/|implies:WordPress
Bold Chat|chat|//vmss.boldchat.com/aid/#*/bc.vms4/vms.js
Bold Commerce|testing|//boldapps.net/|//boldcommerce.com/
BoldGrid|cms|//s#*.boldgrid.com/|own:/wp-content/plugins/post-and-page-builder|implies:WordPress
Bolt CMS|cms|meta:generator=bolt
Bolt Payments|payment|//connect.bolt.com/|//account.bolt.com/
BookDinners|booking|//bookdinners.nl/widget.js
BookThatApp|booking|//bookthatapp.com/|implies:Shopify
Bookatable|booking|//bda.bookatable.com/deploy/lbui.direct.min.js
Bookeo|booking|link://bookeo.com/|//bookeo.com/
Bookero|booking|//cdn.bookero.pl/|url://bookero.pl/|url://bookero.org/
Booksy|booking|//booksy.com/widget/code.js
Bootstrap Icons|fonts|bootstrap-icons
Booxi|booking|/bxe_core.js
BrainSINS|testing|//mw.brainsins.com/|//cloudfront.net/brainsins#*.js|//cloudfront.net/brainsins_v#*.js
Braintree|payment|//js.braintreegateway.com/
Branch|marketing-automation|//cdn.branch.io/|//app.link/_r?sdk=web#
Brandfolder|hosting|//cdn.brandfolder.com/
Braze|marketing-automation|//js.appboycdn.com/web-sdk/#
Bread|payment|//getbread.com/
Bricks|cms|own:/wp-content/themes/bricks/assets/|implies:WordPress
Bricksite|cms|meta:generator=^bricksite
BrightInfo|marketing-automation|//app.brightinfo.com/
Brightcove|video|players.brightcove.
Broadstreet|advertising|//cdn.broadstreetads.com/
Bronto|marketing-automation|//cdn.bronto.com/|//snip.bronto.com/
Brownie|e-commerce|//assets.youthsrl.com/brownie
BrowserCMS|cms|meta:generator=browsercms #
Bsale|e-commerce|meta:autor=bsale|meta:generator=bsale
BugSnag|analytics|/bugsnag*.js
Builder.io|cms|image://cdn.builder.io/
Bulma|code|bulma.min.css
Business Catalyst|cms|own:catalystscripts
BuySellAds|advertising|//s#.buysellads.com/|//servedby-buysellads.com/monetization.js|//servedby-buysellads.com/monetization.*.js
Buyapowa|e-commerce|//cdn.co-buying.com/
BySide|marketing-automation|//webcare.byside.com/
bdok|e-commerce|//cdn.ibdok.ir/
CCV Shop|e-commerce|own:/website/javascript/vertoshop.js
CIVIC|consent|//cc.cdn.civiccomputing.com/
CMS Made Simple|cms|meta:generator=cms made simple
CMSimple|cms|meta:generator=cmsimple
CNZZ|analytics|//cnzz.com/core?|//cnzz.com/z_stat.php?
CPG Dragonfly|cms|meta:generator=cpg dragonfly
CS Cart|e-commerce|own:var/cache/misc/assets/js/tygh/scripts-*.js|link://cs-cart.com/
CakePHP|code|meta:application-name=cakephp
Callbell|chat|//callbell.eu/
Campaign Monitor|marketing-automation|//createsend1.com/
Canto|hosting|//canto.com/|link://canto.com/|image://canto.com/
Captch Me|advertising|//api.captchme.net/
Carbon Ads|advertising|//carbonads.com/
CareCart|marketing-automation|//app.carecart.io/api/abandoned-cart/|implies:Shopify
Cargo|cms|own:/cargo.|meta:cargo_title=
Cart.com|e-commerce|//americommerce.com/
CartKit|marketing-automation|//cartkitcdn.com/
CartStack|marketing-automation|api.cartstack.
Carts Guru|marketing-automation|//cdn.cartsguru.io/
Cashew Payments|payment|//cashewpayments.com/
Cecil|code|meta:generator=^cecil
Chakra UI|code|.chakra-ui.|inline:chakra-ui-dark|inline:chakra-ui-light|implies:React
Chameleon system|e-commerce|meta:generator=chameleon cms/shop system
Chamilo|cms|//chamilo.org/|meta:generator=chamilo #
ChannelAdvisor|marketing-automation|//channeladvisor.com/
Chaport|chat|//chaport.com/
ChargeAfter|payment|//cdn.chargeafter.com/
Chargebee|payment|//js.chargebee.com/v#
Chart.js|code|/chart.js|/chart.min.js|/chart.bundle.js|/chart.bundle.min.js|//chartjs.org/dist/#*/chart*.js|//chartjs.org/dist/#*-*/chart*.js|//chartjs.org/dist/master/chart*.js|//chartjs.org/dist/latest/chart*.js
Chartbeat|analytics|chartbeat.js
Chatra|chat|//call.chatra.io/chatra.js
Checkfront|e-commerce|//checkfront.com/
Checkout.com|payment|//cdn.checkout.com/js/*js
Chili Piper|booking|//js.chilipiper.com/marketing.js
Chitika|advertising|//scripts.chitika.net/
Chord|chat|//chord.us/embeddable/client-#*.min.js
CitrusPay|payment|//checkout-static.citruspay.com/
Ckan|cms|meta:generator=^ckan#|meta:generator=^ckan #
Clarip|consent|//cdn.clarip.com/
Classeh|cms|link://apps.classeh.ir/|meta:author=^fanavar.org
ClearSale|analytics|//device.clearsale.com.br/
Clearbit Reveal|crm|//reveal.clearbit.com/v*/
Clerk.io|testing|//clerk.io/
Cleverbridge|e-commerce|own:static-cf.cleverbridge.*/js/shop.js
ClickCease|security|//clickcease.com/monitor/
ClickDimensions|marketing-automation|//analytics.clickdimensions.com/
ClickFunnels|marketing-automation|meta:cf:app_domain:=app.clickfunnels.com
ClickHeat|analytics|clickheat*.js
ClickTale|analytics|//clicktale.net/
Clickbank|advertising|//r.wdfl.co/
Clicky|analytics|//static.getclicky.com/
Clinch|testing|//cdn.clinch.co/
CloudCart|e-commerce|own:/cloudcart-assets/|own:/cloudcart-storage/|meta:author=^cloudcart llc
Cloudbeds|booking|//cloudbeds.com/|link://cloudbeds.com/
Cloudimage|hosting|image://cloudimg.io/|//cloudimg.io/
Cloudinary|hosting|image://cloudinary.com/
Cluep|advertising|//cas.cluep.com/
ClustrMaps Widget|maps|//clustrmaps.com/|image://clustrmaps.com/
CoRover|chat|//corover.mobi/
Coaster CMS|cms|meta:generator=^coaster cms v#
CoinHive Captcha|security|//authedmine.com/captcha|//authedmine.com/lib/captcha
Coinbase Commerce|payment|link://commerce.coinbase.com/checkout/
Colibri WP|cms|own:/wp-content/plugins/colibri-page-builder|implies:WordPress
Combeenation|testing|//portal.combeenation.com/
Commanders Act TagCommander|tag-manager|//tagcommander.com/
Commanders Act TrustCommander|consent|//trustcommander.net/privacy/*_v#*_#*.js
Commerce.js|e-commerce|own:chec/commerce.js|//cdn.chec.io/v#*/commerce.js|url://spaces.chec.io/
Commerce7|e-commerce|//cdn.commerce7.com/
Concrete CMS|cms|own:/concrete/js/|meta:generator=^concrete5
Conekta|payment|conektaapi/v#|cdn.conekta.*/js/
Confer With|video|//conferwith.io/
Congressus|cms|meta:generator=^congressus*-
Connectif|marketing-automation|//cdn.connectif.cloud/
Constant Contact|marketing-automation|//ctctcdn.com/|link://constantcontact.com/
Contenido|cms|meta:generator=contenido #
Contensis|cms|meta:generator=contensis cms version #
ContentBox|cms|meta:generator=contentbox powered by coldbox
Contentsquare|analytics|//contentsquare.net/
Contentstack|cms|image://images.contentstack.io/
Contlo|marketing-automation|//contlo.com/
Conversant Consent Tool|consent|//cdn.conversant.mgr.consensu.org/
Convert|testing|//convertexperiments.com/js
ConvertFlow|analytics|//js.convertflow.co/|//app.convertflow.co/
ConvertKit|marketing-automation|//convertkit.com/
Convertcart|marketing-automation|//cdn.convertcart.com/
Convertr|e-commerce|meta:author=^convertr commerce
Convertri|cms|//cdn.convertri.com/
Cookie Notice|consent|own:/wp-content/plugins/cookie-notice/*.js
Cookie Script|consent|//cookie-script.com/
CookieFirst|consent|//consent.cookiefirst.com/
Cooladata|marketing-automation|//cdn.cooladata.com/
CoreUI|code|inline:webpackjsonp@coreui/coreui
Correos Ecommerce|e-commerce|//mycorreosecommerce.com/
Cosmoshop|e-commerce|own:cosmoshop_functions.js
Cotonti|cms|meta:generator=cotonti
Coveo|testing|//static.cloud.coveo.com/
CoverManager|booking|//covermanager.com/
Crazy Egg|analytics|//script.crazyegg.com/pages/scripts/#*/#*.js
Creativ.eMail|marketing-automation|own:/wp-content/plugins/creative-mail-by-constant-contact/|implies:WordPress
Criteo|advertising|//criteo.net/|//criteo.com/|//cas.criteo.com/|//static.criteo.net/js/ld/ld.js
Cross Pixel|advertising|//tag.crsspxl.com/
Cross Sell|testing|//load.csell.co/|implies:Shopify
CubeCart|e-commerce|link://cubecart.com/|meta:generator=cubecart
Custom Fonts|fonts|own:/wp-content/plugins/custom-fonts/|implies:WordPress
Customer.io|marketing-automation|//assets.customer.io/
Customily|testing|//cdn.customily.com/|//app.customily.com/
Cxense|marketing-automation|//cxense.com/|meta:cxenseparse:url=|meta:cxenseparse:pageclass=|meta:cxenseparse:publishtime=|meta:cxenseparse:itm-meta-keywords=
Cybersource|payment|cybersource.*.js
Czater|chat|//czater.pl/
clickio|consent|//clickio.mgr.consensu.org/t/consent_#*.js
comScore|analytics|comscore.beacon|//scorecardresearch.com/beacon
commercetools|e-commerce|//commercetools.com/
DM Polopoly|cms|own:/polopoly_fs/
DNN|cms|own:/js/dnncore.js|meta:generator=dotnetnuke
DPlayer|video|/dplayer.js
DTScout|advertising|//dtscout.com/
Danneo CMS|cms|meta:generator=danneo cms #
DataLife Engine|cms|meta:generator=datalife engine
Datadog|analytics|//datadoghq-browser-agent.com/
Datadome|security|//ct.datadome.co/*.js
DatoCMS|cms|//datocms-assets.com/|image://datocms-assets.com/
Dealer Spike|marketing-automation|//cdn.dealerspike.com/
Decibel|analytics|//cdn.decibelinsight.net/
DedeCMS|cms|own:dedeajax
Deliverr|e-commerce|//fast-tags.deliverr.com/
Demandbase|crm|//tag.demandbase.com/
DeskPro|support|meta:generator=^deskpro
Deta|hosting|url://deta.app/|url://deta.dev/
Dianomi|advertising|//dianomi.com/
Didomi|consent|//sdk.privacy-center.org/*/loader.js
Digistore24|advertising|//digistore24.com/|digistore/digistore.js|link://digistore24.com/
DigitalRiver|e-commerce|//digitalriver.com/
District M|advertising|//districtm.io/
Dito|crm|//storage.googleapis.com/dito/sdk.js
Divi|cms|own:divi/js/custom.min.js?ver=#|own:divi/js/custom.unified.js?ver=#|meta:generator=divi|implies:WordPress
Divido|payment|//cdn.divido.com/
Django CMS|cms|own:/djangocms_
Docusaurus|code|meta:generator=^docusaurus|implies:React
Dokeos|cms|meta:generator=dokeos
DokuWiki|cms|meta:generator=^dokuwiki
Doofinder|search|//cdn.doofinder.com/
Dotdigital|marketing-automation|js/_dmptv#*.js
DoubleClick Campaign Manager (DCM)|advertising|//2mdn.net/
DoubleClick Floodlight|advertising|//fls.doubleclick.net/
DoubleClick for Publishers (DFP)|advertising|//googletagservices.com/tag/js/gpt.js|//googletagservices.com/tag/js/gpt_mobile.js
DoubleVerify|analytics|//doubleverify.com/
Dovetale|advertising|//dttrk.com/
Drapr|testing|//draprpubsubtest.firebaseapp.com/
Drip|marketing-automation|//getdrip.com/
DropInBlog|cms|//dropinblog.com/
Droxit|accessibility|/droxit-a11y/js/activator.js
Droz Bot|chat|//chat-app.meudroz.com/
Duel|advertising|//duel.me/
Dukaan|e-commerce|//apps.mydukaan.io/|meta:apple-mobile-web-app-title=^mydukaan
Duopana|cms|//beracode.com/
Dynamic Yield|testing|cdn.dynamicyield.*/|cdn-eu.dynamicyield.*/
Dynamicweb|e-commerce|meta:generator=dynamicweb #
Dynatrace RUM|analytics|/ruxitagentjs_*_*.js
EC-CUBE|e-commerce|own:eccube.js
EasyDigitalDownloads|e-commerce|meta:generator=^easy digital downloads v|implies:WordPress
EasyStore|e-commerce|//easystore.co/
Ebasnet|cms|//cdnebasnet.com/|meta:author=^ebasnet web solutions
Ecwid|e-commerce|//app.ecwid.com/script.js|//app.multiscreenstore.com/script.js
EdgeCast|hosting|url://edgecastcdn.net/
Edgio|hosting|/__layer0__/cache-manifest.js
Eggplant|analytics|//eggplant.cloud/
Ektron CMS|cms|own:/ektron.javascript.ashx
ElasticSuite|search|/smile_elasticsuitetracker/
Elcom|cms|meta:generator=^elcomcms
Eleanor CMS|cms|meta:generator=eleanor
Elementor|cms|own:elementor/assets|own:uploads/elementor/css
Eleventy|code|meta:generator=^eleventy*v#
Eloqua|marketing-automation|elqcfg.js
Emarsys|marketing-automation|//cdn.scarabresearch.com/|//static.scarabresearch.com/
Ember.js|code|inline:@overview*ember -*@version
Emotive|marketing-automation|//emotivecdn.io/
Enable|accessibility|//cdn.enable.co.il/
Engagio|analytics|//web-analytics.engagio.com/api/|//web-analytics.engagio.com/js/ei.js
Enjin CMS|cms|//enjin.com/
Ensi|e-commerce|meta:generator=ensi platform
Ensighten|tag-manager|//nexus.ensighten.com/
Envybox|chat|//static.saas-support.com/
Epom|advertising|url://adshost1.com/|url://adopshost1.com/
EqualWeb|accessibility|//cdn.equalweb.com*.js
Essent SiteBuilder Pro|e-commerce|link://essent.com/|meta:generator=^essent® sitebuilder pro
Estore Compare|testing|//cdn#*.estore.jp/
Estore Shopserve|e-commerce|//cart#*.shopserve.jp/
EthicalAds|advertising|//media.ethicalads.io/
Etix|booking|link://etix.com/ticket/
Etracker|analytics|//etracker.com/
Everflow|analytics|everflow.js
Eveve|booking|//eveve.com/
Evidon|consent|//evidon.com/|link://info.evidon.com/pub_info/
ExactMetrics|analytics|own:/wp-content/plugins/google-analytics-dashboard-for-wp/*.js|implies:WordPress
ExitIntel|marketing-automation|//exitintel.com/|//get.exitintel.com/
ExoClick|advertising|//exoclick.com/
ExpertRec|search|//expertrec.com/api/js/ci_common.js?id=
Exponea|marketing-automation|/js/exponea.min.js
Extole|e-commerce|//xtlo.com/|//xtlo.net/|//extole.com/|//extole.net/
Ezoic|analytics|//ezojs.com/|//ezojs.net/|//ezoic.com/|//ezoic.net/|//ezodn.com/|//ezodn.net/
e-Shop Commerce|e-commerce|own:/template_inc/eshopstoresframework
e-goi|marketing-automation|//e-goi.com/egoimmerce.js
e107|cms|own:e107.js
eBay Partner Network|e-commerce|//epnt.ebay.com/
eCaupo|e-commerce|//ecaupo.at/|//ecaupo.com/
eDokan|e-commerce|image://cdn.edokan.co/
eShopCRM|crm|//eshopcrm.com/|implies:Shopify
eSputnik|marketing-automation|//esputnik.com/
eSyndiCat|cms|meta:generator=^esyndicat 
eWAY Payments|payment|//secure.ewaypayments.com/
eZ Platform|e-commerce|meta:generator=ez platform
eZ Publish|e-commerce|meta:generator=ez publish
emBlue|marketing-automation|//embluemail.com/
eucookie.eu|consent|//eucookie.eu/public/gdpr-cookie-consent.js
experiencedCMS|cms|meta:generator=^experiencedcms
FARFETCH Black & White|e-commerce|own:cdn-static.farfetch-contents.com.js
Fabric|e-commerce|meta:powered-by=fabricinc
Facebook Chat Plugin|chat|//facebook.com/v#*/plugins/customerchat|//connect.facebook.net/*.customerchat.js
Facil-iti|accessibility|//ws.facil-iti.com/tag/faciliti-tag.min.js
FancyBox|code|jquery.fancybox.js|jquery.fancybox.min.js|jquery.fancybox.pack.js|implies:jQuery
Fanplayr|testing|//cdn.fanplayr.com/
FareHarbor|booking|fareharbor
Fast Checkout|e-commerce|//js.fast.co/
Fastcommerce|e-commerce|meta:generator=^fastcommerce
Fastspring|e-commerce|link://sites.fastspring.com/
Fat Zebra|payment|fatzebraframe|//paynow.pmnts.io/|image://paynow.pmnts.io/
Fathom|analytics|//cdn.usefathom.com/
Feefo|reviews|//feefo.com/|link://feefo.com/|image://feefo.com/
Fera|reviews|//cdn.fera.ai/
FinanceAds|advertising|//js.financeads.net/|//js.financeads.com/|link://financeads.net/tc.php
Findify|testing|@findify/bundle@#*/dist/*.js
Firepush|marketing-automation|cdn.firepush.|//fpcdn.me/*shopify|implies:Shopify
FirstHive|marketing-automation|//firsthive.com/engage/
FirstImpression.io|advertising|//firstimpression.io/
Fit Analytics|testing|//fitanalytics.com/
FlagSmith|testing|//cdn.flagsmith.com/
Flat UI|code|flat-ui.css|flat-ui.min.css|implies:Bootstrap
Flazio|cms|//flazio.org/
Fleksa|e-commerce|own:/fleksa-cdn
FlexCMP|cms|meta:generator=^flexcmp
Flocktory|e-commerce|//flocktory.com/
Flowbite|code|/flowbite@#*/|/flowbite.bundle.js|implies:Tailwind CSS
Fomo|marketing-automation|//fomo.com/api/v
FontServer|fonts|//fontapi.ir/|//fontcdn.ir/
FoodBooking|booking|//fbgcdn.com/|//foodbooking.com/|link://foodbooking.com/ordering/restaurant/
Fork Awesome|fonts|fork-awesome.min.css
Fork CMS|cms|meta:generator=^fork cms
Formidable Form|surveys|own:/wp-content/plugins/formidable/|implies:WordPress
Formitable|booking|formitable.js|//cdn.formitable.com/
ForoshGostar|e-commerce|meta:generator=^foroshgostar|meta:generator=^forosh*gostar|meta:generator=arsina webshop
Forte|payment|//checkout.forte.net/
Forter|security|//forter.com/
Fortune3|e-commerce|//fortune3.com/*siterate/rate.css|own:cartjs.php?s=*myfortune3cart.com|own:cartjs.php?*&s=*myfortune3cart.com
Foswiki|cms|meta:foswiki.wikiname=|meta:foswiki.servertime=
Four|payment|//scripts.paywithfour.com/
Fourthwall|e-commerce|//fourthwall.com/
Foxy.io|e-commerce|//cdn.foxycart.com/
Frappe|code|meta:generator=^frappe
FreakOut|advertising|//fout.jp/|image://fout.jp/
Freespee|analytics|//analytics.freespee.com/js/external/fs.js|//analytics.freespee.com/js/external/fs.min.js
Freshop|e-commerce|//asset.freshop.com/|//assetcdn.freshop.com/|meta:author=^freshop, inc.
Freshteam|recruiting|//assets.freshteam.com/|link://freshteam.com/jobs
Freshworks CRM|crm|//cdn.zarget.com/|//cdn.freshmarketer.com/
Friendbuy|e-commerce|//static.fbot.me/friendbuy.js|//cloudfront.net/js/friendbuy.min.js
Friendly Captcha|security|inline:x-frc-client","js-#*.#
Frizbit|marketing-automation|//cdn.frizbit.com/
Front Chat|chat|//chat-assets.frontapp.com/
Frontify|hosting|link://frontify.com/|image://frontify.com/|//frontify.com/
Frontity|code|meta:generator=^frontity|implies:React|implies:WordPress
FullContact|analytics|//tags.fullcontact.com/
FullStory|analytics|//fullstory.com/
FunnelCockpit|marketing-automation|//funnelcockpit.com/|link://funnelcockpit.com/
FurnitureDealer|e-commerce|//furnituredealer.net/
Fusion Ads|advertising|//adn.fusionads.net/|//cdn.fusionads.net/
Future Shop|e-commerce|own:future-shop*.js
GEOvendas|e-commerce|link://geovendas.com.br/
GSAP|code|tweenmax.js|tweenmax.min.js
GX WebManager|cms|meta:generator=gx webmanager
Gambio|e-commerce|own:templates/gambio/|own:gm_javascript.js.php
Gameball|e-commerce|//assets.gameball.co/
GeeTest|security|//geetest.com/
GemPages|cms|own:/files/gempagev#*.js|implies:Shopify
Gemius|analytics|//hit.gemius.pl/
Genesys Cloud|support|apps.mypurecloud.
Geniee|advertising|//gssprt.jp/|//gsspcln.jp/|image://gssprt.jp/
GetButton|chat|//getbutton.io/
GetMeAShop|e-commerce|//getmeashop.com/
GetResponse|marketing-automation|//getresponse.com/
GetSimple CMS|cms|meta:generator=getsimple
GetSocial|analytics|//api.at.getsocial.io/
GetYourGuide|booking|//getyourguide.com/
Getsitecontrol|surveys|//getsitecontrol.com/
GitHub Pages|hosting|url://github.io/
GiveWP|payment|own:/wp-content/plugins/give/*give.js|implies:WordPress
Gladly|support|//cdn.gladly.com/
Glassbox|analytics|//cdn.glassboxcdn.com/
Glitch|hosting|url://glitch.me/
Gnuboard|cms|own:/gnuboard/style.css
Go Instore|video|//gis.goinstore.com/
GoAffPro|advertising|//api.goaffpro.com/loader.js
GoDaddy CoBlocks|cms|own:/wp-content/plugins/coblocks/|implies:WordPress
GoDaddy Website Builder|cms|meta:generator=go daddy website builder 
GoatCounter|analytics|//gc.zgo.at/count.js
Goftino|chat|//goftino.com/
Google AdSense|advertising|//2mdn.net/|//googlesyndication.com/|//ad.ca.doubleclick.net/
Google Call Conversion Tracking|analytics|//gstatic.com/call-tracking/*.js
Google Customer Reviews|reviews|//google.com/shopping/customerreviews/|link://google.com/shopping/customerreviews/
Google My Business|cms|url://business.site/
Google Optimize|testing|//googleoptimize.com/optimize.js
Google Pay|payment|//pay.google.com/*/pay.js
Google Sign-in|security|//accounts.google.com/o/oauth2|//accounts.google.com/gsi/client|link://accounts.google.com/o/oauth2|meta:google-signin-scope=|meta:google-signin-client_id=
Google Sites|cms|url://sites.google.com/
Google Wallet|payment|//wallet.google.com/|//checkout.google.com/
GotiPath|hosting|image://gotipath.com/|//gpcdn.net/
Grab Pay Later|payment|grab-paylater.js
Grafana|analytics|grafana.*.com/public/build/|inline:latestversion":"*","version":"#
Graffiti CMS|cms|own:/graffiti.js|meta:generator=graffiti cms 
GrandNode|e-commerce|meta:generator=grandnode
Grav|cms|meta:generator=gravcms
Green Valley CMS|cms|meta:dc.identifier=/content.jsp?objectid=
Griddo|cms|meta:generator=^griddo
Gridsome|code|meta:generator=^gridsome v#|implies:Vue.js
Grin|marketing-automation|grin-sdk.js
GrocerKey|e-commerce|//grocerywebsite.com/|//grocerkey-widget.s3.amazonaws.com/
GroupBy|search|//cdn.groupbycloud.com/
Growave|marketing-automation|//socialshopwave.com/|implies:Shopify
GrowingIO|analytics|//assets.growingio.com/#*/gio.js
Guestonline|booking|ib.guestonline.
GumGum|advertising|//gumgum.com/|image://gumgum.com/
Gumroad|e-commerce|//gumroad.com/js/gumroad.js
govCMS|cms|meta:generator=drupal #* (http://drupal.org) + govcms|implies:Drupal
HCL Commerce|e-commerce|inline:/webapp/wcs/|own:/wcsstore/|own:webapp/wcs/
Halo|cms|meta:generator=halo 
Handlebars|code|handlebars.js|handlebars-v#*.js|handlebars.min.js|handlebars.runtime.js|handlebars-v#*.min.js|handlebars.runtime-v#*.js|handlebars.runtime.min.js|handlebars.runtime-v#*.min.js
Handtalk|accessibility|//api.handtalk.me/
Happy Returns|e-commerce|link://happyreturns.com/|image://happyreturns.com/
HappyFox Helpdesk|support|//happyfox.com/media/
HappyFox Live Chat|chat|//happyfoxchat.com/
Haptik|chat|//haptikapi.com/
Haravan|e-commerce|own:haravan*.js
Hashnode|cms|//hashnode.com/|url://hashnode.dev/
Hatena Blog|cms|//cdn.blog.st-hatena.com/
Heap|analytics|heap-#*.js|//cdn.heapanalytics.com/
Heartland Payment Systems|payment|//heartlandportico.com/
Helix Ultimate|code|inline:helix-ultimate|implies:Joomla
Help Scout|support|//helpscout.net/
Hero|video|//cdn.usehero.com/
Heroku|hosting|url://herokuapp.com/
Hexo|code|meta:generator=hexo
Hi Platform|crm|//hiplatform.com/
HighStore|e-commerce|meta:generator=^highstore.ir
Highcharts|code|highcharts*.js
HikeOrders|accessibility|//hikeorders.com/main/assets/js/hko-accessibility.min.js
Hinza Advanced CMS|e-commerce|meta:generator=hinzacms
Hireology|recruiting|url://sites.hireology.com/|link://sites.hireology.com/
Histats|analytics|image://histats.com/
Hoefler&Co|fonts|//cloud.typography.com/
Homestead|cms|meta:generator=^homestead sitebuilder
Hostmeapp|booking|//tables.hostmeapp.com/
Hotaru CMS|cms|meta:generator=hotaru cms
Hotjar Incoming Feedback|surveys|//hotjar.com/preact-incoming-feedback|link://hotjar.com/incoming-feedback
HrFlow.ai|recruiting|//hrflow.ai/
HubSpot Analytics|analytics|//js.hs-analytics.net/analytics
HubSpot CMS Hub|cms|meta:generator=hubspot|implies:HubSpot
HubSpot Chat|chat|//js.usemessages.com/
Huberway Analytics|analytics|//analytics.huberway.com/pixel/
Hugo|code|meta:generator=hugo 
HulkApps Form Builder|surveys|//formbuilder.hulkapps.com/|implies:Shopify
HulkApps GDPR/CCPA Compliance Manager|consent|//cookiebar.hulkapps.com/hulk_cookie_bar.js|implies:Shopify
HulkApps Product Reviews|reviews|//reviews.hulkapps.com/|implies:Shopify
Humm|payment|//widgets.shophumm.com/|/wp-content/plugins/oxipay-payment-gateway/
Hushly|marketing-automation|//hushly.com/
Hypervisual Page Builder|cms|//cdn.gethypervisual.com/|implies:Shopify
hCaptcha|security|//hcaptcha.com/
hantana|analytics|//hantana.org/widget
hoolah|payment|//merchant.cdn.hoolah.co/
IBM Coremetrics|analytics|cmdatatagutils.js
INFOnline|analytics|//ivwbox.de/|//ioamwbox.de/
Iamport|payment|//cdn.iamport.kr/js/iamport.payment-#*.js
Ideasoft|e-commerce|//myideasoft.com/#
Iluria|e-commerce|//template-assets.iluria.com/commons/
Image Relay|hosting|//static.imagerelay.com/|link://imagerelay.com/
ImageEngine|hosting|//imgeng.in/|image://imgeng.in/
Imgix|hosting|image://imgix.net/
Impact|advertising|//d.impactradius-event.com/
Imperva|security|/_incapsula_resource
ImpressCMS|cms|own:include/linkexternal.js|meta:generator=impresscms
ImpressPages|cms|meta:generator=impresspages
Imweb|e-commerce|//vendor-cdn.imweb.me/
InMoment|analytics|//inmoment.com/|.inmoment.com.*/
InSyncai|chat|insync_iframe_webchat_js_prod
Indexhibit|cms|own:ndxz-studio|meta:generator=indexhibit
Insider|marketing-automation|api.useinsider.*/
Inspectlet|analytics|//cdn.inspectlet.com/
Instabot|marketing-automation|/rokoinstabot.js
Instana|analytics|//eum.instana.io/
InstantCMS|cms|meta:generator=instantcms
Instapage|cms|//cdn.instapagemetrics.com/|//heatmap-events-collector.instapage.com/
Integral Ad Science|advertising|//adsafeprotected.com/
Intershop|e-commerce|own:intershop
Inventrue|e-commerce|meta:author=^inventrue, llc.
Inveon|e-commerce|own:scripts/_app/inv*.js?v=
Invoca|marketing-automation|//dialogtech.com/
IrisLMS|cms|//irislms.ir/
Irroba|e-commerce|link://irroba.com.br/
Iterable|marketing-automation|//js.iterable.com/
Izooto|marketing-automation|cdn.izooto.
i-mobile|advertising|//i-mobile.co.jp/|image://i-mobile.co.jp/
iAdvize|chat|//iadvize.com/
iEXExchanger|cms|meta:generator=iexexchanger
iGoDigital|testing|//igodigital.com/
iPresta|e-commerce|meta:designer=ipresta|implies:PrestaShop
iSina Chat|chat|//chat.isina.agency/
iThemes Security|security|own:/wp-content/plugins/better-wp-security/|implies:WordPress
ikiwiki|cms|own:/ikiwiki.cgi
imperia CMS|cms|meta:generator=^imperia #|meta:x-imperia-live-info=
inSales|e-commerce|meta:insales-redefined-api-method=
ip-label|analytics|clobs.js
iubenda|consent|//iubenda.com/
JANet|advertising|image://j-a-net.jp/
JW Player|video|//jwpcdn.com/|//jwplayer.com/
Jalios|cms|meta:generator=jalios
Jekyll|code|meta:generator=jekyll*v
Jibres|finance|/jibres.js|meta:generator=jibres
Jirafe|marketing-automation|/jirafe.js
Jitsi|chat|lib-jitsi-meet*.js
JivoChat|chat|//jivosite.com/
Jivox|testing|//jivox.com/
JobAdder|recruiting|//jobadder.com/|link://clientapps.jobadder.com/
JobberBase|recruiting|meta:generator=jobberbase
Jobvite|recruiting|link://jobvite.com/
JoomShopping|e-commerce|own:/components/com_jshopping/|implies:Joomla
JouwWeb|cms|//jwwb.nl/|//jouwweb.nl/|//cdn.jwwb.nl/|//cdn.jouwweb.nl/
Judge.me|reviews|//cdn.judge.me/
Jumio|security|//netverify.com/
Jumpseller|e-commerce|own:assets.jumpseller.*/|own:jumpseller-apps.herokuapp.*/
Junip|reviews|//juniphq.com/
Juo|testing|//cdn.juo.io/
Justo|e-commerce|//getjusto.com/
Justuno|testing|//my.jst.ai/|//cdn.justuno.com/
jPlayer|video|/jquery.jplayer.min.js|inline:jquery.jplayer.min.js
jQuery Migrate|code|jquery.migrate.js|jquery-migrate.js|jquery.migrate-#*.js|jquery-migrate-#*.js|jquery.migrate.min.js|jquery-migrate.min.js|jquery.migrate-#*.min.js|jquery-migrate-#*.min.js|implies:jQuery
KMK|e-commerce|link://kmk.net.tr/
KQS.store|e-commerce|link://kqs.pl/|link://kqsdesign.pl/
Kaltura|video|//kaltura.com/|//api.kaltura.com/|//api.kaltura.nordu.net/|inline:kalturaplayer
Kameleoon|testing|.kameleoon.*/kameleoon.js|//kameleoon.eu/kameleoon.js
Kamva|e-commerce|//cdn.mykamva.ir/|meta:generator=camva|meta:generator=kamva
Kapture CRM|crm|//kapturecrm.com/*?ver=#
Kartra|marketing-automation|//app.kartra.com/
Keap|crm|//infusionsoft.com/
Kentico CMS|cms|own:/cmspages/getresource.ashx|meta:generator=kentico cms * (build #*)
Keptify|marketing-automation|//app.keptify.com/
Ketch|consent|//ketchcdn.com/
Kevel|advertising|//adzerk.net/
Kibo Commerce|e-commerce|//cdn-tp#*.mozu.com/
Kibo Personalization|testing|//baynote.net/|//certona.net/|//monetate.net/
Kitcart|e-commerce|link://kitcart.net/
Kiwi Sizing|testing|//cdn.static.kiwisizing.com/
Klasha|payment|klasha-integration.js
Klaviyo|marketing-automation|//klaviyo.com/
Klevu|search|js.klevu.*/klevu-js-v#
KlickPages|marketing-automation|//klickpages.com.br/|meta:klickart:url=
Klickly|advertising|//analytics.klickly.com/pixel.js?v=#
Koala Framework|cms|meta:generator=^koala web framework cms
Koken|cms|own:koken.js?#|own:koken/storage|meta:generator=koken #
Komodo CMS|cms|meta:generator=^komodo cms
Konduto|security|//konduto.com/|//k-analytix.com/
Kontent.ai|cms|image://kc-usercontent.com/|//kc-usercontent.com/
Koobi|cms|meta:generator=koobi
Kooboo CMS|cms|own:/kooboo
Kooomo|e-commerce|image://kooomo-cloud.com/|meta:generator=kooomo
Kount|analytics|//shopify.kount.net/js
KueskiPay|payment|//cdn.kueskipay.com/
Kustomer|support|//cdn.kustomerapp.com/
k-eCommerce|e-commerce|link://k-ecommerce.com/|meta:generator=k-ecommerce
LEPTON|cms|meta:generator=lepton
LINE Login|security|link://access.line.me/
LKQD|advertising|//lkqd.net/
Laterpay|payment|//connectormwi.laterpay.net/#*/live/*.js|meta:laterpay:connector:callbacks:on_user_has_access=deobfuscatetext
LatitudePay|payment|//latitudepayapps.com/|link://latitudepay.com/|image://latitudepayapps.com/
LaunchDarkly|testing|.launchdarkly-sdk.|-launchdarkly.com/|-launchdarkly-sdk.|//launchdarkly.com/
Launchrock|marketing-automation|//builder.launchrock.com/
LayBuy|payment|//laybuy.com/|/wp-content/plugins/woo-laybuy/|link://laybuy.com/what-is-laybuy
LayoutHub|cms|//app.layouthub.com/shopify/layouthub.js|implies:Shopify
Lazada|e-commerce|meta:aplus-auto-exp=lzdhome.desktop.
Leaflet platform|testing|//scripts.leaflet.co/|implies:Shopify
Leanplum|marketing-automation|npm/leanplum-sdk@#
LearnWorlds|cms|//cdn.mycourse.app/v#*/
Lede|cms|link://joinlede.com/|meta:og:image=http://lede-admin|meta:og:image=https://lede-admin|implies:WordPress
Legal Monster|consent|//legalmonster.com/
Letro|reviews|//letro.jp/tags
Lexity|analytics|//lexity.com/
LightMon Engine|cms|meta:generator=lightmon engine
Lightspeed eCom|e-commerce|//assets.webshopapp.com/|url://seoshop.webshopapp.com/
LimeChat|chat|//limechat.ai/
LimeSpot|testing|//personalizer.io/
Limepay|payment|/limepay-installment-show.js|/wp-content/plugins/limepay-v#*/
LinkSmart|advertising|//cdn.linksmart.com/linksmart_#*.js|//cdn.linksmart.com/linksmart_#*.min.js
Linx Impulse|advertising|//linximpulse.net/
Listrak|marketing-automation|//s1.listrakbi.com/|//cdn.listrakbi.com/|//services.listrak.com/
LiveIntent|marketing-automation|//liadm.com/
LiveJournal|cms|url://livejournal.com/
LiveRamp DPM|advertising|//c.tvpixel.com/js/current/dpm_pixel_min.js
LiveRamp PCM|consent|//gdpr.privacymanager.io/
LiveSession|analytics|//cdn.livesession.io/
Livescale|video|//livescale.tv/|implies:Shopify
Livewire|code|own:livewire.js|own:livewire.min.js
LocomotiveCMS|cms|own:/sites/*/theme/stylesheets
Lodash|code|lodash*.js|excludes:Underscore.js
LogRocket|analytics|//cdn.logrocket.io/|//cdn.lr-ingest.io/|//cdn.logrocket.com/
Loggly|analytics|//loggly.com/
LogiCommerce|e-commerce|meta:logicommerce=|meta:generator=^logicommerce
LoginRadius|security|//lrcontent.com/|//loginradius.com/
Loja Mestre|e-commerce|own:lojamestre.*.br|meta:webmaster=www.lojamestre.*.br
Loja Virtual|e-commerce|//cdn1.solojavirtual.com/
Loja2|e-commerce|//loja2.com.br/
Loop Returns|e-commerce|link://loopreturns.com/
Lootly|e-commerce|//lootly.io/
Loox|reviews|//loox.io/widget|implies:Shopify
LoyaltyLion|e-commerce|//sdk.loyaltylion.net/
Lucky Orange|analytics|//luckyorange.com/
Lytics|marketing-automation|//lytics.io/
MAAK|cms|meta:author=^maak
MDBootstrap|code|/mdbootstrap/#*/js/mdb.min.js
MGID|advertising|//mgid.com/
MGPanel|cms|//mgpanel.org/
MODX|cms|meta:generator=modx
MSHOP|e-commerce|//static.hotishop.com/
MTCaptcha|security|//service.mtcaptcha.com/|//service2.mtcaptcha.com/
MadAdsMedia|advertising|//pixel.madadsmedia.com/|//ads-by.madadsmedia.com/
Magazord|e-commerce|meta:web-author=^magazord
MageWorx Search Autocomplete|search|mageworx_searchsuiteautocomplete|implies:Magento
Magisto|video|//magisto.com/
MailerLite Website Builder|cms|//cdn.mailerlite.com/moment/moment.min.js
Mailman|marketing-automation|/mailman#*/static/*.js|/static/hyperkitty/*.js|/static/django-mailman3/*.js
MainAd|advertising|//mainadv.com/
Make-Sense|accessibility|//mk-sense.com/aweb?license
MakeShop|e-commerce|//gigaplus.makeshop.jp/|image://gigaplus.makeshop.jp/
Malomo|e-commerce|//gomalomo.com/
Mambo|cms|meta:generator=mambo|excludes:Joomla
Mangeznotez|booking|.mangeznotez.
ManyChat|marketing-automation|//widget.manychat.com/
ManyContacts|marketing-automation|//manycontacts.com/
MapLibre GL JS|maps|maplibre-gl@#*/dist/maplibre-gl.js
Mapbox GL JS|maps|mapbox-gl.js|mapbox-gl.css
Mapplic|maps|wp-content/plugins/mapplic/|/include/mapplic/mapplic.js
Marchex|analytics|//marchex.io/
Marfeel|analytics|//mrf.io/|//marfeel.com/
Matajer|e-commerce|//cdn.mapp.sa/
Materialize CSS|code|materialize.js|materialize.css|materialize.min.js|materialize.min.css
MaxSite CMS|cms|meta:generator=maxsite cms
MaxenceDEVCMS|cms|meta:author=^maxencedev
Measured|analytics|//tag.measured.com/
Medallia|analytics|//cf.kampyle.com/k_button.js
Media.net|advertising|//media.net/
MediaWiki|cms|meta:generator=^mediawiki
Mediavine|advertising|//mediavine.com/
Medium|cms|url://medium.com/
Meeting Scheduler|booking|//bookmenow.info/main*.js|//bookmenow.info/runtime*.js|link://bookmenow.info/book
Melis Platform|marketing-automation|meta:powered-by=^melis cms.|meta:generator=^melis platform.
MemberStack|cms|own:memberstack.js|url://memberstack.io/
Mention Me|e-commerce|//mention-me.com/
Menufy Online Ordering|booking|link://menufy.com/
Menufy Website|cms|//sitecontent-menufycom.netdna-ssl.com/
Mercado Shops|e-commerce|own:frontend-assets/mshops-web-home/vendor
Meteor|code|own:__meteor-css__
Methode|cms|meta:eomportal-id=#|meta:eomportal-uuid=|meta:eomportal-loid=#|meta:eomportal-lastupdate=|meta:eomportal-instanceid=#
Metomic|consent|metomic.js
Metrilo|marketing-automation|//metrilo.com/
Mews|booking|//mews.li/|link://mews.li/
Microsoft ASP.NET|code|url:.aspx
Microsoft Dynamics 365 Commerce|e-commerce|//dynamics365commerce.ms/
Microsoft SharePoint|cms|meta:generator=microsoft sharepoint
Miestro|e-commerce|//miestro.com/|meta:base_url=.miestro.com
Milestone CMS|cms|meta:generator=^milestone*cms*#
Milligram|code|milligram.css|milligram.min.css
MindBody|booking|//healcode.com/
Miva|e-commerce|own:mvga.js
Mixin|e-commerce|meta:mixin_hash_id=
MoEngage|marketing-automation|cdn.moengage.
Moat|analytics|//moatads.com/
Mobify|e-commerce|//a.mobify.com/|//cdn.mobify.com/
Mobirise|cms|meta:generator=^mobirise v#
Modernizr|code|/modernizr*.js|/modernizr.#*.js
Modified|e-commerce|meta:generator=(c) by modified ecommerce shopsoftware ------ http://www.modified-shop.org
Moguta.CMS|e-commerce|own:mg-core/|own:mg-plugins/|own:mg-templates/
MoinMoin|cms|own:moin*/common/js/common.js|own:moin_static###/common/js/common.js
Mokka|payment|revoiframe.js
Mollie|payment|/wp-content/plugins/mollie-payments-for-woocommerce/
Mollom|security|mollom.js|mollom.min.js|image://mollom.com/
Moment.js|code|moment.js|moment.min.js
Mondo Media|e-commerce|meta:generator=mondo shop
Mono.net|cms|own:monotracker.js|own:monotracker.min.js
MonsterInsights|analytics|own:/wp-content/plugins/google-analytics-for-wordpress/*.js|implies:WordPress
MooTools|code|mootools*.js
Moodle|cms|meta:keywords=^moodle
Moshimo|advertising|//i.moshimo.com/|//moshimo.com/af/|image://i.moshimo.com/
MotoCMS|cms|own:/mt-content/*.css|own:/mt-includes/js/website..js|own:/mt-includes/js/website.min.js|own:/mt-includes/js/websiteassets..js|own:/mt-includes/js/websiteassets.min.js
Mouse Flow|analytics|//cdn.mouseflow.com/
Movable Type|cms|meta:generator=movable type
Mozard Suite|cms|meta:author=mozard
Mura CMS|cms|meta:generator=mura*cms*#
MyFonts|fonts|//myfonts.net/
MyLiveChat|chat|//mylivechat.com/
MyOnlineStore|e-commerce|meta:generator=mijnwebwinkel
MySiteNow|cms|meta:app-platform=^mysitenow
MyWebsite|cms|meta:generator=ionos mywebsite|excludes:Jimdo
MyWebsite Creator|cms|//website-editor.net/|//mywebsite-editor.com/|implies:Duda
MyWebsite Now|cms|meta:generator=mywebsite now
Mynetcap|cms|meta:generator=mynetcap
Mysitefy|cms|image://cdn.mysitefy.com/
mParticle|marketing-automation|//mparticle.com/
microCMS|cms|image://microcms-assets.io/
mobicred|payment|//app.mobicredwidget.co.za/
NEO - Omnichannel Commerce Platform|e-commerce|url://plataformaneo.com/
NagaCommerce|e-commerce|meta:generator=^nagacommerce
Nagich|accessibility|//nagich.com/core/#*/accessibility.js|//nagich.co.il/core/#*/accessibility.js
Najva|marketing-automation|//app.najva.com/
Narrativ|advertising|//static.narrativ.com/
Narvar|e-commerce|link://narvar.com/|image://narvar.com/
Nativo|advertising|//ntv.io/|//postrelease.com/|image://postrelease.com/
Navegg|analytics|//tag.navdmp.com/
Naver Analytics|analytics|//wcs.naver.net/wcslog.js
Naver Maps|maps|//openapi.map.naver.com/openapi/v#
Naver RUA|analytics|//rua-api.ncloud.com/
Neat A/B testing|testing|//cdn.neatab.com/|implies:Shopify
Netcore Cloud|marketing-automation|//netcoresmartech.com/
Neto|e-commerce|own:jquery.neto*.js
Next Total|e-commerce|//nextdirect.com/
Nextdoor Ads|advertising|//ads.nextdoor.com/
Nextsale|marketing-automation|//api.nextsale.io/|//sdk.nextsale.io/
NoFraud|security|//services.nofraud.com/
Noddus|marketing-automation|//noddus.com/
Norton Shopping Guarantee|security|//nsg.symantec.com/
Nosto|testing|connect.nosto.*/|meta:nosto-version=#
Notion|cms|inline:notion-html
Nudgify|marketing-automation|//nudgify.com/|//cdn.convertize.com/nudgify-shopify.js
Nukeviet CMS|cms|meta:generator=nukeviet v#
Nuqlium|testing|//nuqlium.com/api
nopCommerce|e-commerce|meta:generator=^nopcommerce
OWL Carousel|code|owl.carousel*.js|owl.carousel.css|owl.carousel.min.css|implies:jQuery
Obviyo|testing|//deploy.hiconversion.com/|implies:Shopify
Occasion|booking|//app.getoccasion.com/|link://app.getoccasion.com/
Ochanoko|e-commerce|own:ocnk-min.js
Oct8ne|chat|//oct8ne.com/
Octane AI|chat|//octaneai.com/
October CMS|cms|meta:generator=octobercms
Octopress|code|own:/octopress.js|meta:generator=octopress|implies:Jekyll
Okta|security|//oktacdn.com/*/#*/
Olark|chat|//olark.com/
Ometria|marketing-automation|//cdn.ometria.com/
Omise|payment|//cdn.omise.co/
Omni CMS|cms|link://a.cms.omniupdate.com/11/
Omniconvert|testing|//cdn.omniconvert.com/|//app.omniconvert.com/
Omnisend|marketing-automation|//omnisrc.com/
Omurga Sistemi|cms|meta:generator=^os-omurga sistemi
OnShop|e-commerce|//cdn.onshop.asia/|meta:generator=onshop ecommerce
OnUniverse|cms|//onuniverse-assets.imgix.net/|image://onuniverse-assets.imgix.net/
OneAll|security|//api.oneall.com/socialize
OneSignal|marketing-automation|//cdn.onesignal.com/
Oney|payment|/modules/oney/views/js/front.js|/modules/oney//views/js/front.js
Onfido|security|//onfido.com/
Open Classifieds|e-commerce|meta:copyright=open classifieds|meta:author=open-classifieds.com
Open eShop|e-commerce|meta:copyright=open eshop|meta:author=open-eshop.com
OpenCms|cms|own:opencms|own:/opencms/
OpenElement|cms|meta:generator=openelement*(#*)
OpenLayers|maps|openlayers
OpenNemas|cms|meta:generator=opennemas
OpenStreetMap|maps|//openstreetmap.org/
OpenTable|booking|//opentable.com/
OpenUI5|code|sap-ui-core.js
OpenWeb|advertising|meta:spotim-ads=
OpenX|advertising|//openx.net/|//servedbyopenx.com/|image://openx.net/
OpinionLab|surveys|//foresee.com/code/#*-oo/oo_engine.min.js
OptiMonk|marketing-automation|//optimonk.com/
Optimise|advertising|//track.omguk.com/
Optimove|marketing-automation|//optimove.net/*v#*.js
Oracle BlueKai|marketing-automation|//tags.bkrtx.com/|//tags.bluekai.com/
Oracle Infinity|analytics|//c.oracleinfinity.io/
Oracle Maxymiser|testing|//service.maxymiser.net/
Oracle Recommendations On Demand|analytics|atgsvcs*atgsvcs.js
Orankl|reviews|//orankl.com/
Orchard Core|cms|own:/orchardcore.|meta:generator=orchard
Orckestra|e-commerce|meta:generator=^c1 cms foundation - free open source from orckestra and https://github.com/orckestra/c1-cms-foundation
OrderYOYO|e-commerce|link://orderyoyo.com/
OroCommerce|e-commerce|own:oro.min.js?version=#
Osano|consent|//cmp.osano.com/
Outbrain|advertising|//outbrain.com/
Oxatis|e-commerce|meta:generator=^oxatis*(www.oxatis.com)
Oxi Social Login|security|//social-login.oxiapps.com/
Oxygen|cms|own:wp-content/plugins/oxygen|implies:WordPress
onpublix|cms|meta:generator=^onpublix*#
PHP-Nuke|cms|meta:generator=php-nuke
PWA Studio|e-commerce|inline:rootcmp_cms_page
Pace|payment|//pay.pacenow.co/
Paddle|payment|//cdn.paddle.com/paddle/paddle.js
PagSeguro|payment|//pagseguro.uol.com.br/
Pagar.me|payment|//assets.pagar.me/
PageFly|cms|//cdn.pagefly.io/
Pagekit|cms|meta:generator=pagekit
Paidy|payment|//apps.paidy.com/
Pars Elecom Portal|cms|meta:copyright=pars elecom portal
Partial.ly|payment|//partial.ly/
Partnerize|advertising|link://prf.hn/click|image://prf.hn/
Pay It Later|payment|/wp-content/plugins/payitlater-gateway-for-woocommerce/|link://payitlater.com.au/
PayBright|payment|//app.paybright.com/
PayJustNow|payment|//payjustnow.com/
PayKickStart|advertising|//app.paykickstart.com/
PayPal Credit|payment|//paypalobjects.com/*/smart-credit-message@#*.js|implies:PayPal
PayPal Marketing Solutions|marketing-automation|//paypalobjects.com/muse/|//paypal.com/tagmanager/pptm.js|implies:PayPal
Payflex|payment|//partpayassets.blob.core.windows.net/
Payl8r|payment|//payl8r.com/
PebblePost|advertising|//cdn.pbbl.co/
Peek|booking|js.peek.
Pendo|analytics|//pendo.io/
Pepperjam|advertising|//pepperjam.com/
Percussion|cms|meta:generator=rhythmyx|meta:generator=percussion
Perfex CRM|crm|/assets/themes/perfex/js/global.min.js
PerimeterX|security|//client.a.pxi.pub/
Periodic|booking|/integrations/embed/periodic-embed-resize.js
PersonaClick|testing|//cdn.personaclick.com/v#*.js
Personizely|testing|//static.personizely.net/
Perzonalization|testing|//cdn.perzonalization.com/
Phenomic|code|own:/phenomic.browser.*.js|implies:React
PhotoShelter|e-commerce|//c.photoshelter.com/|//psecn.photoshelter.com/|url://photoshelter.com/
Piano|testing|//piano.io/|//tinypass.com/
Pico|crm|//widget.pico.tools/
Picreel|advertising|//picreel.com/|//app.picreel.com/
Pin Payments|payment|//api.pinpayments.com/
Pingdom|analytics|//pingdom.net/
Pingoteam|cms|meta:designer=pingoteam
Piwik PRO|analytics|//piwik.pro/|excludes:Matomo
PixelYourSite|analytics|own:/wp-content/plugins/pixelyoursite/|implies:WordPress
Pixieset Website|cms|meta:generator=^pixieset
Plaid|payment|//plaid.com/
Plaza|video|//stream.useplaza.com/
Pligg|cms|meta:generator=pligg
Plone|cms|meta:generator=plone
Plyr|video|//cdn.plyr.io/#*/*.js
Podia|e-commerce|//cdn.podia.com/
Podium|chat|//podium.com/
Podsights|advertising|//cdn.pdst.fm/
Poloriz|testing|//widget.poloriz.com/
Post Affiliate Pro|advertising|affiliate.*/scripts/trackjs.js|associate.*/scripts/trackjs.js|//postaffiliatepro.com/scripts/trackjs.js
Postpay|payment|//cdn.postpay.io/
Postscript|marketing-automation|//sdk.postscript.io/
PowerReviews|reviews|//ui.powerreviews.com/
Powerboutique|e-commerce|own:powerboutique
Prebid|advertising|/prebid.js|//adnxs.com/*prebid|//adnxs.com/*/pb.js
Prediggo|marketing-automation|js/prediggo/*.js
Pretty Links|advertising|own:/wp-content/plugins/pretty-link/|implies:WordPress
PriceSpider|marketing-automation|//cdn.pricespider.com/
Primis|advertising|//sekindo.com/|image://sekindo.com/
Printful|testing|//static.cdn.printful.com/
Prismic|cms|//prismic.io/|image://images.prismic.io/
Privy|marketing-automation|//privy.com/
Product Personalizer|testing|/product-personalizer/pplr_common.js|implies:Shopify
Profitwell|analytics|profitwell.js
Projesoft|e-commerce|own:projesoft.js
Provide Support|chat|//providesupport.com/
Proximis|e-commerce|own:widget-commerce.js|own:widget-commerce.min.js
Proximis Unified Commerce|e-commerce|meta:generator=proximis unified commerce
PubGuru|advertising|//cdn.pubguru.com/
PubMatic|advertising|//pubmatic.com/
Pure CSS|code|pure.css|pure-min.css
Pure Chat|chat|//app.purechat.com/
PureCars|e-commerce|link://app.purecars.com/
PurpleAds|advertising|//purpleads.io/
PushDaddy Whatsapp Chat|marketing-automation|//cdn.shopify.com/*/pushdaddy_v#*.js|implies:Shopify
PushEngage|marketing-automation|clientcdn.pushengage.*/core
PushOwl|marketing-automation|//cdn.pushowl.com/
PushPushGo|marketing-automation|//pushpushgo.com/
Pushnami|marketing-automation|//api.pushnami.com/
papaya CMS|cms|own:/papaya-themes/
phpRS|cms|meta:generator=^phprs
phpSQLiteCMS|cms|meta:generator=^phpsqlitecms
phpwind|cms|meta:generator=^phpwind
pirobase CMS|cms|own:/site/*/resourcecached/
plentymarkets|e-commerce|own:plenty.shop.js|own:plenty.shop.min.js|meta:generator=plentymarkets
Q4 Cookie Monster|consent|//widgets.q4app.com/widgets/q4.cookiemonster.#*.min.js
Qstomizer|testing|/qsmz-scripttag/qstomizer_st.js|/qsmz-scripttag/qstomizer_st.min.js
Qualaroo|surveys|//qualaroo.com/
Qualified|marketing-automation|//qualified.com/
Qualtrics|surveys|//qualtrics.com/
Quanta|analytics|//quanta.io/
Quantcast Choice|consent|//quantcast.mgr.consensu.org/
Quantcast Measure|analytics|//quantserve.com/
Quantum Metric|analytics|//cdn.quantummetric.com/
Qubit|testing|//static.goqubit.com/
Quick.CMS|cms|meta:generator=quick.cms
Quick.Cart|e-commerce|meta:generator=quick.cart
QuickSell|e-commerce|//quicksell.co/
Quora Pixel|advertising|//quora.com/
RBS Change|e-commerce|meta:generator=rbs change
RCMS|cms|meta:generator=^rcms|meta:generator=^reallycms
RD Station|marketing-automation|//d335luupugsy2.cloudfront.net/js/loader-scripts/*-loader.js
Rain|e-commerce|//rainpos.com/
Rakuten|advertising|//linksynergy.com/|//tag.rmp.rakuten.com/
Rakuten Advertising|advertising|//tag.rmp.rakuten.com/
RapidSpike|analytics|//rapidspike.com/
Raptor|testing|//api.raptorsmartadvisor.com/|//msecnd.net/script/raptor-#*.js
Raychat|chat|//app.raychat.io/scripts/js
Raygun|analytics|//raygun.io/
Rayo|cms|meta:generator=^rayo
Razorpay|payment|//checkout.razorpay.com/
Re:amaze|chat|//reamaze.com/
Reactive|e-commerce|url://reactiveonline.io/|meta:generator=reactive
Readymag|cms|meta:generator=^readymag
Rebuy|testing|//rebuyengine.com/
Recapture|marketing-automation|//cdn.recapture.io/*?v=#
Recart|marketing-automation|//api.recart.com/
Recharge|payment|//rechargecdn.com/|//rechargeassets-bootstrapheroes-rechargeapps.netdna-ssl.com/
Recite Me|accessibility|//api.reciteme.com/asset/js
RecoverMyCart|testing|//cdn.recovermycart.com/|implies:Shopify
Recurly|payment|//js.recurly.com/
Reddit Ads|advertising|//redditstatic.com/
Redonner|e-commerce|//redonner.fr/
Reevoo|reviews|//reevoo.com/
ReferralCandy|e-commerce|//referralcandy.com/
Refersion|advertising|//refersion.com/|link://refersion.com/|image://cdn.refersion.com/|image://s3.amazonaws.com/refersion_client/
Reflektion|testing|//cloudfront.net/js/reflektion.js
Refundid|e-commerce|link://refundid.com/
Regiondo|booking|//cdn.regiondo.net/
Reputon|reviews|//reputon.com/|implies:Shopify
ResDiary|booking|.resdiary.*/
Resengo|booking|www.resengo.
Reservio|booking|//static.reservio.com/|link://reservio.com/|link://bookings.reservio.com/
Resmio|booking|static.resmio.*/static/
Resova|booking|link://resova.us/|link://resova.eu/|link://resova.co.uk/
Resy|booking|widgets.resy.
Retail Rocket|testing|//cdn.retailrocket.net/
ReturnGO|e-commerce|//returngo.ai/
Returnly|e-commerce|link://returnly.com/
RevJet|advertising|//revjet.com/
RevLifter|testing|//assets.revlifter.io/
RevenueHunt|advertising|//admin.revenuehunt.com/
ReviewSolicitors|reviews|//reviewsolicitors.co.uk/
Reviews.io|reviews|link://reviews.io/company-reviews/
RevolverMaps|maps|//revolvermaps.com/
Rewardful|advertising|//r.wdfl.co/
Rezdy|booking|rezdy.*/pluginjs
RichRelevance|testing|//richrelevance.com/
Richpanel|support|//richpanel.com/
Rise.ai|e-commerce|//strn.rise-ai.com/|implies:Shopify
RiteCMS|cms|meta:generator=^ritecms
Roadiz CMS|cms|meta:generator=^roadiz #|meta:generator=^roadiz  #|meta:generator=^roadiz v#|meta:generator=^roadiz  v#|meta:generator=^roadizmaster #|meta:generator=^roadiz master #|meta:generator=^roadizmaster v#|meta:generator=^roadizdevelop #|meta:generator=^roadiz master v#|meta:generator=^roadiz develop #|meta:generator=^roadizdevelop v#|meta:generator=^roadiz develop v#
RockRMS|marketing-automation|meta:generator=^rock v#
Rockerbox|marketing-automation|wxyz.rb.js
Rokt|testing|//rokt.com/
Route|e-commerce|//cdn.routeapp.io/
Rubicon Project|advertising|//rubiconproject.com/|image://rubiconproject.com/
Rudderstack|marketing-automation|//cdn.rudderlabs.com/
Rumble|video|//rumble.com/
Ryviu|reviews|//cdn.ryviu.com/
SALESmanago|marketing-automation|//salesmanago.com/
SAP Commerce Cloud|e-commerce|own:hybris*.js
SAP Customer Data Cloud Sign-in|security|//gigya.com/js/gigya.js
SEMrush|marketing-automation|//semrush.com/
SIMsite|cms|own:/simsite/js|own:/simcore/js|meta:sim.medium=
SPIP|cms|meta:generator=spip|meta:generator=^spip
STN Video|advertising|//embed.sendtonews.com/
STUDIO|cms|meta:generator=^studio
SaaSquatch|e-commerce|own:/sassquatch.min.js|//cloudfront.net/assets/javascripts/squatch.min.js|//cloudfront.net/assets/javascripts/v2/squatch.min.js
SabaVision|advertising|meta:sabavision_zone=
Sailthru|marketing-automation|//api.sail-track.com/|//ak.sail-horizon.com/|//api.sail-personalize.com/|meta:sailthru.title=|meta:sailthru.image.full=
SalesFire|testing|//cdn.salesfire.co.uk/
SalesReps.io|analytics|//api.salesreps.io/
Salesfloor|e-commerce|//salesfloor.net/
Salesforce Audience Studio|marketing-automation|//krxd.net/
Salesforce Interaction Studio|marketing-automation|//cdn.evgnet.com/
Salesforce Service Cloud|crm|//service.force.com/|implies:Salesforce
Salla|e-commerce|//cdn.salla.sa/
Salonist|booking|//salonist.io/|link://salonist.io/
Salsify|hosting|link://salsify.com/|//salsify.com/
Saly|e-commerce|meta:application-name=^saly*b2b*platform
Sapren|cms|meta:generator=^saprenco.com website builder
Sarka-SPIP|cms|meta:generator=sarka-spip|implies:SPIP
Satori|marketing-automation|//satori.segs.jp/
Sazito|e-commerce|meta:generator=^sazito
Scalapay|payment|//cdn.scalapay.com/
Scalefast|e-commerce|//cdn-prod.scalefast.com/
Schedule Engine|chat|//webchat.scheduleengine.net/
Scorpion|cms|//cdn.cxc.scorpion.direct/
Scrivito|cms|meta:generator=^scrivito*by*infopark*ag*(scrivito.com)
Scully|code|meta:generator=^scully*#|implies:Angular
SeQura|payment|//live.sequracdn.com/
SeamlessCMS|cms|meta:generator=^seamlesscms|meta:generator=^seamless.cms
SearchFit|e-commerce|meta:generation-copyright=by*searchfit*shopping*cart*v#
Searchanise|search|//searchanise.com/|//searchanise-*.kxcdn.com/
Searchspring|search|//cdn.searchspring.net/
SeedProd Coming Soon|cms|own:/wp-content/plugins/coming-soon/|implies:WordPress
Seers|consent|//seersco.com/script/cb.js
Segmanta|surveys|//pge.segmanta.com/widget_embed_js
Segment Consent Manager|consent|@segment/consent-manager@#
SegmentStream|analytics|//cdn.segmentstream.com/
Select2|code|select2.js|select2.min.js|select2.full.js|implies:jQuery
Selldone|e-commerce|meta:selldone-capi=|meta:selldone-cdn-id=|meta:selldone-iframe=|meta:selldone-cdn-images=
Sellfy|e-commerce|//sellfy.com/js/
Sellix|e-commerce|//sellix.io/|//cdn.sellix.io/static/js/embed.js
Sellsy|crm|//sellsy.com/
Selly|e-commerce|//embed.selly.gg/|//embed.selly.io/
Semantic UI|code|/semantic.js|/semantic-#*.js|/semantic.min.js|/semantic-#*.min.js
Sematext Experience|analytics|//sematext.com/experience.js
Semplice|cms|own:/wp-content/themes/semplice/|own:/wp-content/themes/semplice#*/|own:/wp-content/themes/semplice-child/|own:/wp-content/themes/semplice-theme/|own:/wp-content/themes/semplice#*-child/|own:/wp-content/themes/semplice#*-theme/|own:/wp-content/themes/semplice-child-theme/|own:/wp-content/themes/semplice#*-child-theme/|implies:WordPress
Sencha Touch|code|sencha-touch*.js
SendPulse|marketing-automation|//sendpulse.com/
Sensors Data|analytics|sensorsdata
Serendipity|cms|meta:generator=serendipity|meta:powered-by=serendipity v.#
Service Management Group|surveys|//smg.com/|//api.smg.com/
Service Provider Pro|crm|//spp.io/js/|meta:server=app.spp.co
Setmore|booking|my.setmore.*/|/setmore-appointments/script/
SevenRooms|booking|.sevenrooms.*/|sevenrooms.*/widget/embed.js
Sezzle|payment|//widget.sezzle.in/|//widget.sezzle.com/|meta:sezzle_cid=
Shanon|marketing-automation|//shanon-services.com/
Sharethrough|advertising|//sharethrough.com/
Sharetribe|e-commerce|//sharetribe.com/|image://user-assets.sharetribe.com/
SharpSpring|marketing-automation|//marketingautomation.services*ver=#
SharpSpring Ads|advertising|//perfectaudience.com/
Shift4Shop|e-commerce|own:twlh.asp|own:3d_upsell.js|own:twlhtrack.asp
ShinyStat|analytics|//codice.shinystat.com/cgi-bin/getcod.cgi|//codicessl.shinystat.com/cgi-bin/getcod.cgi|//codicepro.shinystat.com/cgi-bin/getcod.cgi|//codiceisp.shinystat.com/cgi-bin/getcod.cgi|//codicebusiness.shinystat.com/cgi-bin/getcod.cgi
ShippyPro|e-commerce|link://shippypro.com/return-form.html
Shoefitr.io|testing|link://api.shoefitr.io/
Shop Pay|payment|//cdn.shopify.com/shopifycloud/shopify_pay/|implies:Shopify
ShopWired|e-commerce|//amazonaws.com/shopwired-theme-assets/
Shopatron|e-commerce|//mediacdn.shopatron.com/|meta:keywords=shopatron
Shopfa|e-commerce|meta:generator=^shopfa #
Shopify Chat|chat|//cdn.shopify.com/shopifycloud/shopify_chat/|implies:Shopify
Shopify Consent Management|consent|cookie_consent_shopify.js|implies:Shopify
Shopify Product Reviews|reviews|//productreviews.shopifycdn.com/|implies:Shopify
Shopistry|cms|image://cdn.shopistrystage.com/
Shoplo|e-commerce|own:cdn.shoplo.*/
Shopmatic|e-commerce|meta:shopmatic-facebook-pixels-id=
Shoppiko|e-commerce|link://shoppiko.com/
Shoppy|e-commerce|//shoppy.gg/
Shoprenter|e-commerce|//cdn.shoprenter.hu/
Shoprunner|e-commerce|//content.shoprunner.com/|own:/shoprunner/shoprunner_init.js
Shoptet|e-commerce|//cdn.myshoptet.com/|meta:web_author=^shoptet
Shopware|e-commerce|own:shopware.js|own:/engine/shopware/|own:/web/cache/#*_*.js|own:/jquery.shopware.min.js|meta:application-name=shopware
ShoutOut|advertising|//shoutout.global/
Shuttle|cms|//shuttle-storage.s3.amazonaws.com/|//shuttle-assets-new.s3.amazonaws.com/
Sift|analytics|//cdn.sift.com/s.js|//cdn.siftscience.com/s.js
Signal|marketing-automation|//s.btstatic.com/tag.js|//s.thebrighttag.com/iframe?
Signifyd|analytics|//signifyd.com/
SilverStripe|cms|meta:generator=^silverstripe
Simon|marketing-automation|//simonsignal.com/|//static.simonsignal.com/
Simple Analytics|analytics|//simpleanalytics.io/|//simpleanalytics.com/|//simpleanalyticscdn.com/
Simplero|marketing-automation|//simplero.com/|link://simplero.com/
Simpli.fi|advertising|//simpli.fi/
Simplo7|e-commerce|own:cdn.simplo7.*/
Sirclo|e-commerce|//template.sirclocdn.com/|url://sirclo.me/
Sirdata|marketing-automation|//js.sddan.com/|//cache.consentframework.com/|//choices.consentframework.com/
Site Kit|analytics|meta:generator=^site kit by google|implies:WordPress
Site Meter|analytics|//sitemeter.com/js/counter.js?site=
Site24x7|analytics|//site24x7rum.com/
SiteEdit|cms|meta:generator=siteedit
SiteJabber|reviews|//biz.sitejabber.com/
SiteManager|cms|//sitemn.gr/|//s#*.sitemn.gr/
SiteMinder|booking|//widget.siteminder.com/
SiteOrigin Page Builder|cms|own:/wp-content/plugins/siteorigin-panels/|implies:WordPress
SitePad|code|meta:generator=^sitepad
SiteSpect|testing|/__ssobj/core.js
SiteVibes|analytics|//app.sitevibes.com/
SiteW|cms|//sitew.com/
Sitefinity|cms|meta:generator=^sitefinity 
Siteglide|crm|siteglide.js
Sivuviidakko|cms|meta:generator=sivuviidakko
Sizmek|advertising|//serving-sys.com/
Skai|analytics|//xg4ken.com/
Skedify|booking|//plugin.skedify.io/
Skimlinks|advertising|//skimresources.com/
Sky-Shop|e-commerce|meta:generator=sky-shop
SkyVerge|payment|sv-wc-payment-gateway-payment-form.js|implies:WooCommerce
Slice|booking|link://slicelife.com/restaurants/
Slick|code|/slick.js|/slick.min.js|slick-theme.css|implies:jQuery
Smart Ad Server|advertising|//sascdn.com/|//smartadserver.com/|image://smartadserver.com/
SmartRecruiters|recruiting|//smartrecruiters.com/|link://careers.smartrecruiters.com/
SmartSite|cms|meta:author=redacteur smartinstant
SmartWeb|e-commerce|meta:generator=^smartweb
Smarter Click|advertising|//smct.io/|//smct.co/
Smartlook|analytics|//smartlook.com/
Smartstore|e-commerce|meta:generator=^smartstore |meta:generator=^smartstore.net 
Smartstore biz|e-commerce|own:smjslib.js
Smile|e-commerce|//js.smile.io/v#*/
SmtpJS|marketing-automation|/smtpjs.com/smtp.js|/smtpjs.com/v#*/smtp.js
Snap Pixel|advertising|//intg.snapchat.com/
Snipcart|e-commerce|own:snipcart.css|//cdn.snipcart.com/themes/v*/default/snipcart.js
SniperFast|search|//sniperfast.com/
Snowplow Analytics|analytics|//d1fc8wv8zag5ca.cloudfront.net/*/sp.js|//cdnjs.cloudflare.com/ajax/libs/snowplow/*/sp*.js|//cdn.jsdelivr.net/gh/snowplow/sp-js-assets@*/sp.js|//unpkg.com/@snowplow/javascript-tracker@*/dist/sp*.js|//cdn.jsdelivr.net/npm/@snowplow/javascript-tracker@*/dist/sp.js
SocialLadder|marketing-automation|//socialladder.rkiapps.com/
Socket.io|code|socket.io*.js
SoftTr|e-commerce|meta:author=softtr e-ticaret sitesi yazılımı
Softr|cms|//softr-files.com/|//softr-prod.imgix.net/
Soisy|payment|//cdn.soisy.it/
SolidPixels|e-commerce|//cdn.solidpixels.net/|meta:web_author=^solidpixels
Solusquare OmniCommerce Cloud|e-commerce|meta:generator=^solusquare
Solve Media|advertising|//api.solvemedia.com/
Solvemate|chat|//solvemate.com/
Solvvy|chat|//cdn.solvvy.com/
Sortable|advertising|//deployads.com/
Sorted Return|e-commerce|//return.clicksit.com/|link://return.clicksit.com/shop/
Sotel|cms|meta:generator=sotel
Sourcepoint|consent|inline:f_sourcepoint_ccpa_on|inline:sourcepoint_mms_domain
Sovrn|advertising|//lijit.com/
SpeedCurve|analytics|//speedcurve.com/
Split|testing|//split.io/
SplitIt|payment|//production.splitit.com/
Splitbee|analytics|//cdn.splitbee.io/sb.js
Splunk RUM|analytics|//browser.plumbr.io/pa.js|//browser.plumbr.io/pa-early.js
SpotHopper|marketing-automation|//static.spotapps.co/
SpotX|advertising|//js.spotx.tv/|//spotxchange.com/
Spotii|payment|//widget.spotii.me/
Sprig|analytics|//cdn.userleap.com/
Spring for creators|e-commerce|//creator-spring.com/
Spryker|e-commerce|meta:generator=spryker
SpurIT Abandoned Cart Reminder|marketing-automation|//cdn-spurit.com/shopify-apps/abandoned-cart-reminder/|implies:Shopify
SpurIT Loyalty App|e-commerce|//cdn-spurit.com/shopify-apps/loyaltypoints/|implies:Shopify
SpurIT Partial Payments App|payment|//cdn-spurit.com/shopify-apps/split-payments/|implies:Shopify
SpurIT Recurring Payments App|payment|//cdn-spurit.com/shopify-apps/recurring-invoices/|implies:Shopify
Squadded|e-commerce|//static.squadded.co/
Square|payment|//js.squareup.com/
Squarespace Commerce|e-commerce|own:assets.squarespace.*/universal/scripts-compressed/commerce-*-min.*.js|implies:Squarespace
Squiz Matrix|cms|own:/__data/assets/js_file/|own:/__data/assets/css_file/|own:/__data/assets/git_bridge/|own:/__data/assets/js_file_folder/|meta:generator=squiz matrix
Stack Analytix|analytics|//api.stackanalytix.com/
StackerHQ|cms|//cdn.stackerhq.com/
Stackify|analytics|//stackify.com/
Stage Try|payment|//stagetry.io/
Stamped|reviews|//stamped.io/
Statcounter|analytics|//statcounter.com/counter/counter
SteelHouse|advertising|//steelhousemedia.com/
StimulusReflex|code|inline:.stimulate
StoreHippo|e-commerce|//storehippo.com/|image://storehippo.com/
Storeplum|e-commerce|link://storeplum.in/
Storyblok|cms|meta:generator=storyblok
Strato Website|cms|//strato-editor.com/
Stylitics|marketing-automation|//stylitics.com/|/stylitics/js/stylitics.js?ver=v#
Sub2Tech|marketing-automation|//cdn.sub2tech.com/
Subbly|e-commerce|//static.subbly.me/assets/|meta:generator=^subbly
Sublime|advertising|//ayads.co/
SublimeVideo|video|//cdn.sublimevideo.net/js/*.js
Subrion|cms|meta:generator=^subrion 
Suiteshare|chat|//static.suiteshare.com/
Sumo|marketing-automation|//sumo.com/|//sumome.com/
Super Builder|cms|own:super-static-assets.
Super Socializer|security|own:plugins/super-socializer/*ver=#|implies:WordPress
Survicate|surveys|//survicate.com/
Svbtle|cms|url://svbtle.com/|meta:generator=^svbtle.com
Swagify|analytics|//api.swagifyapp.com/|implies:Shopify
Swiftype|search|//swiftype.com/embed.js
Sylius|e-commerce|own:syliusshop/script.js|own:syliusgtmenhancedecommerceplugin
Syndeca|analytics|//syndeca.com/
Synerise|analytics|//snrcdn.net/sdk/3.0/synerise-javascript-sdk.min.js
Syte|testing|//cdn.syteapi.com/|image://cdn.syteapi.com/
sNews|cms|meta:generator=snews
snigel AdConsent|consent|//cdn.snigelweb.com/snhb/|//cdn.snigelweb.com/adconsent/|//staging-cdn.snigelweb.com/snhb/|//staging-cdn.snigelweb.com/adconsent/
snigel AdEngine|advertising|//adengine.snigelweb.com/|//cdn.snigelweb.com/adengine/|//staging-cdn.snigelweb.com/adengine/
T1 Paginas|e-commerce|meta:generator=^t1paginas
T1 Pagos|payment|meta:generator=^t1pagos
TDesign|code|//tdesign.gtimg.com/
THG Ingenuity|e-commerce|own:thehut-*.js
TNS Payments|payment|//secure.ap.tnspayments.com/
TRISOshop|e-commerce|link://trisoshop.pl/
TRUENDO|consent|//cdn.priv.center/|//cdn.truendo.com/
TVSquared|advertising|//tvsquared.com/
TWiki|cms|own:twikilib.js|own:twikilib.min.js|own:twikijavascripts
Tabby|payment|//checkout.tabby.ai/
TableBooker|booking|reservations.tablebooker.*/
TableCheck|booking|tc_widget.js
Taboola|advertising|//taboola.com/
Tachyons|code|tachyons.min.css
TagPro|tag-manager|//tagpro.adpromedia.net/
Tail|marketing-automation|//tailtarget.com/
TakeDrop|e-commerce|image://main.takedropstorage.com/
Tallentor|analytics|//tallentor.com/js/script_tracker.js
Tamara|payment|//cdn.tamara.co/
Tapad|advertising|//pixel.tapad.com/|image://pixel.tapad.com/
Target2Sell|testing|//static.target2sell.com/
Teachable|cms|//teachablecdn.com/|meta:asset_host=.teachablecdn.com
Teads|advertising|//teads.tv/
Tealium|tag-manager|/tealium/utag.js|//tags.tiqcdn.com/
Tealium AudienceStream|marketing-automation|//tealiumiq.com/
Tebex|e-commerce|inline:.tebexlogin
Tencent Analytics (腾讯分析)|analytics|//tajs.qq.com/stats
Tencent Cloud|hosting|//tencent-cloud.cn/|//tencent-cloud.com/|meta:copyright=tencent*cloud.
Tencent Waterproof Wall|security|/tcaptcha.js|//captcha.qq.com/
Termly|consent|//app.termly.io/embed.min.js
TestFreaks|reviews|//testfreaks.com/
Texthelp|accessibility|//browsealoud.com/*/browsealoud.js
Textpattern CMS|cms|meta:generator=textpattern
The Arena Group|advertising|meta:generator=^tempest*-*maven.io
The Hotels Network|analytics|//thehotelsnetwork.com/
The.com|cms|//the-dotcom-public-cdn.s3.amazonaws.com/
Thefork|booking|module.lafourchette.
Thelia|e-commerce|own:/assets/frontoffice/
Thesis|analytics|//thix.ttsep.com/
Thimatic|reviews|//thimatic-apps.com/product_review/*v=#
Thinkific|cms|//cdn.thinkific.com/|//cdn-themes.thinkific.com/
ThreatMetrix|security|//online-metrix.net/
Thrive Apprentice|cms|own:/wp-content/plugins/thrive-apprentice/|implies:WordPress
Thrive Architect|cms|own:/wp-content/plugins/thrive-visual-editor/|implies:WordPress
ThriveCart|e-commerce|own:thrivecart.js
Ticimax|e-commerce|//cdn.ticimax.com/
Tictail|e-commerce|//tictail.com/
TiddlyWiki|cms|meta:tiddlywiki-version=|meta:generator=^tiddlywiki|meta:application-name=^tiddlywiki|meta:copyright=^tiddlywiki created by jeremy ruston
Tiki Wiki CMS Groupware|cms|meta:generator=^tiki
Tilda|cms|//tilda.ws/|own:tildacdn|own:tilda-blocks
Timify|booking|//timify.com/
TomTom Maps|maps|//api.tomtom.com/
TomatoCart|e-commerce|meta:generator=tomatocart
Totango|marketing-automation|//totango.com/totango#*.js|//amazonaws.com/totango-cdn/totango#.js
Touch2Success|e-commerce|meta:content=^touch2success
TrackJs|analytics|//cdn.trackjs.com/
Trackify X|analytics|//trackifyx.redretarget.com/|implies:Shopify
Tradedoubler|advertising|//swrap.tradedoubler.com/
TrafficStars|advertising|//tsyndicate.com/|image://tsyndicate.com/|link://trafficstars.com/
Tray|e-commerce|//tcdn.com.br/
Trbo|testing|//trbo.com/
Treasure Data|marketing-automation|//treasuredata.com/|//cdn.treasuredata.com/
Trengo|chat|//widget.trengo.eu/
TripleLift|advertising|//3lift.com/
Tritac Katana Commerce|e-commerce|meta:powered-by=^katana*commerce
TruValidate|security|//mpsnare.iesnare.com/|//ci-mpsnare.iovation.com/
True Fit|testing|//cdn.truefitcorp.com/
TrueCommerce|e-commerce|//cdn.nexternal.com/
Trumba|booking|link://trumba.com/calendars/
TrustArc|consent|//consent.trustarc.com/
Trusted Shops|reviews|//widgets.trustedshops.com/
Trustindex Google Reviews|reviews|own:/wp-content/plugins/widget-google-reviews/|implies:WordPress
Trustspot|reviews|//trustspot.io/
TryNow|payment|//trynow.net/shopify/#*/
Tumblr|cms|url://tumblr.com/|url://*.tumblr.com/
TwicPics|hosting|//twic.pics/
Twik|testing|//cdn.twik.io/
Twitter Ads|advertising|//static.ads-twitter.com/uwt.js
Twitter Analytics|analytics|//analytics.twitter.com/
TypePad|cms|url://typepad.com/|meta:generator=typepad
Typecho|cms|meta:generator=typecho
theTradeDesk|advertising|//adsrvr.org/|//insight.adsrvr.org/
UIKit|code|uikit*.js
Ubercart|e-commerce|own:uc_cart/uc_cart_block.js|implies:Drupal
UltraCart|e-commerce|own:cgi-bin/ucjavascript?
Umso|cms|//umso.co/|image://umso.co/
Unbounce|cms|//ubembed.com/
Unbxd|testing|//unbxd.s#.amazonaws.com/|//cloudfront.net/unbxdanalytics.js
Underscore.js|code|underscore*.js|excludes:Lodash
Uniconsent|consent|//cmp.uniconsent.mgr.consensu.org/dfp.js
Unruly|advertising|//unrulymedia.com/
UpSellit|marketing-automation|//upsellit.com/
Upfluence|advertising|//upfluence.co/
Uploadcare|hosting|image://ucarecdn.com/|//ucarecdn.com/
Upserve|booking|//app.upserve.com/|link://app.upserve.com/
Uptrends|analytics|//uptrendsdata.com/
UsableNet|accessibility|//usablenet.com/pt/
UserReport|surveys|//userreport.com/|link://feedback.userreport.com/
UserVoice|support|//uservoice.com/
UserWay|accessibility|//cdn.userway.org/widget*.js
UserZoom|analytics|//userzoom.com/
Ushahidi|cms|own:/js/ushahidi.js
Usizy|testing|//static.usizy.es/
uKnowva|cms|own:/media/conv/js/jquery.js|meta:generator=uknowva 
uPortal|cms|meta:description= uportal 
uRemediate|accessibility|//fecdn.user1st.info/loader/head
VAPTCHA|security|//vaptcha.com/v#*.js
VDX.tv|advertising|//exponential.com/|//tribalfusion.com/
VK Pixel|advertising|//vk.com/js/api/openapi.js
VP-ASP|e-commerce|own:vs350.js
VTEX|e-commerce|//io.vtex.com.br/
VWO Engage|marketing-automation|cdn.pushcrew.
Vaadin|code|own:vaadinbootstrap.js
ValueCommerce|advertising|//valuecommerce.com/|link://ap.valuecommerce.com/|image://ap.valuecommerce.com/
Veoxa|advertising|//tracking.veoxa.com/|image://tracking.veoxa.com/
Vercel Analytics|analytics|/va/script.js|implies:Vercel
Verifone 2Checkout|payment|//2checkout.com/
VerifyPass|testing|//cdn.id.services/|//cdn.verifypass.com/
Verizon Media|advertising|//vidible.tv/|//advertising.com/|image://pixel.advertising.com/
ViaBill|payment|//viabill.com/
Vidazoo|advertising|//vidazoo.com/
VideoJS|video|//zencdn.net/c/video.js|//cdnjs.cloudflare.com/ajax/libs/video.js/#*/
Vigbo|cms|//vigbo.com/|//gophotoweb.com/
Viral Loops|e-commerce|//app.viral-loops.com/|own:wp-content/plugins/viral-loops-wp-integration/assets/
Virgool|cms|url://virgool.io/
Virtuagym|crm|link://virtuagym.com/|//virtuagym.com/
Virtual Chat|chat|//virtual-chat.co.il/
Virtusize|testing|//virtusize.jp/
Visa Checkout|payment|//secure.checkout.visa.com/
Visual Composer|cms|meta:generator=powered by visual composer website builder|implies:WordPress
Visualsoft|e-commerce|meta:vsvatprices=|meta:vs_status_checker_version=#
Vitals|marketing-automation|//appsolve.io/|implies:Shopify
Vitrin.me|cms|//vitrin.me/
Vizury|marketing-automation|//vizury.com/
Volusion|e-commerce|own:/vspfiles/|own:/volusion.js|inline:data-vn-page-name
Vonage Video API|video|//opentok.com/
Voog.com Website Builder|e-commerce|//voog.com/tracker.js
VuFind|search|meta:generator=^vufind*#
Vue Storefront|e-commerce|own:vsf-layout|meta:generator=^vue storefront 
Vue.ai|testing|//vuex.vue.ai/
VuePress|code|meta:generator=^vuepress|implies:Vue.js
vcita|crm|//vcita.com/widgets/|//widgets.vcdnita.com/
vibecommerce|e-commerce|meta:designer=vibecommerce|meta:generator=vibecommerce|excludes:PrestaShop
W3Counter|analytics|//w3counter.com/tracker.js
WP Google Map Plugin|maps|own:/wp-content/plugins/wp-google-map-plugin/*.js|implies:WordPress
WP Job Openings|recruiting|own:/wp-content/plugins/wp-job-openings/*.js|implies:WordPress
WP-Statistics|analytics|own:/wp-content/plugins/wp-statistics/|implies:WordPress
Wair|testing|//getwair.com/
Wakav Performance Monitoring|analytics|//rum.wakav.ir/
Web2py|code|own:web2py.js|meta:generator=^web2py|implies:jQuery
WebEngage|marketing-automation|//webengage.co/|//webengage.com/
WebGUI|cms|meta:generator=^webgui #
WebMetric|analytics|//cdn.webmetric.ir/
WebNode|cms|meta:generator=^webnode
WebZi|cms|//webzi.ir/|meta:generator=^webzi.ir*website*builder
Webgains|advertising|//analytics.webgains.io/
Webix|code|webix.js
Weblication|cms|meta:generator=^weblication® cms
Weblium|e-commerce|//res2.weblium.site/|url://weblium.site/
WebsPlanet|cms|meta:generator=websplanet
Website Creator|cms|meta:wsc_rendermode=|meta:generator=website creator by hosttech
WebsiteBaker|cms|meta:generator=websitebaker
Webzie|e-commerce|meta:generator=^webzie.com*website*builder
Weebly|cms|//cdn#*.editmysite.com/
Welcart|e-commerce|own:uscesl10n|own:usces_default.css|own:usces_default.min.css|implies:WordPress
Widen|hosting|assets/#*-#*/stack/en/widenjs.js
WidgetWhats|chat|//widgetwhats.com/
Wigzo|marketing-automation|//app.wigzo.com/
WikkaWiki|cms|meta:generator=wikkawiki
WildJar|analytics|//trkcall.com/scripts
Wirecard|payment|//wirecard.com/
Wisepops|marketing-automation|//loader.wisepops.com/get-loader.js
Wix Answers|chat|//wixanswers.com/
Wizpay|payment|wp-content/plugins/creditcorp-wizardpay/*?ver=#
Woopra|analytics|//static.woopra.com/
WoowUp|crm|//assets-cdn.woowup.com/
WordAds|advertising|//pubmine.com/
Wordfence|security|own:/wp-content/plugins/wordfence/*admin.ajaxwatcher.#*.js|implies:WordPress
Wordfence Login Security|security|own:/wp-content/plugins/wordfence/*login.#*.js|implies:WordPress
Workable|recruiting|link://workable.com/
WorldPay|payment|image://secure.worldpay.com/|link://worldpay.com/
Worldz|testing|//worldztool.com/
Wufoo|surveys|link://wufoo.com/forms/
Wunderkind|marketing-automation|//smarterhq.io/|//bounceexchange.com/
wBuy|e-commerce|//sistemawbuy.com.br/
webEdition|cms|meta:dc.title=webedition|meta:generator=webedition
wisyCMS|cms|meta:generator=^wisy cms |meta:generator=^wisy cmsv
wpBakery|cms|meta:generator=wpbakery|implies:WordPress
X-Cart|e-commerce|meta:generator=x-cart
X.ai|booking|//x.ai/*/xdotai-embed.js|//cdnx.ai/*/xdotai-embed.js
XOOPS|cms|meta:generator=xoops
XWiki|cms|meta:wiki=xwiki|excludes:MediaWiki
Xanario|e-commerce|meta:generator=xanario shopsoftware
Xonic|e-commerce|own:core/jslib/jquery.xonic.js.php|meta:keywords=xonic-solutions
XpressEngine|cms|meta:generator=xpressengine
Xpresslane|payment|//apps.xpresslane.in/|//cdn.shopify.com/*/assets/xpresslane.css
Xretail|e-commerce|meta:author=^xretail team
xtCommerce|e-commerce|meta:generator=xt:commerce
Yahoo Advertising|advertising|//bc.yahoo.com/|//adinterax.com/|//adserver.yahoo.com/
Yahoo! Ecommerce|e-commerce|//store.yahoo.net/
Yahoo! Tag Manager|tag-manager|//b.yjtag.jp/iframe
Yahoo! Web Analytics|analytics|//d.yimg.com/mi/ywa.js
Yampi Virtual store|e-commerce|//cdn.yampi.io/
Yandex.Direct|advertising|//an.yandex.ru/
Yandex.Messenger|chat|//chat.s3.yandex.net/widget.js
Yandex.Metrika|analytics|//mc.yandex.ru/metrika/tag.js|//mc.yandex.ru/metrika/watch.js|//cdn.jsdelivr.net/npm/yandex-metrica-watch/watch.js
Yektanet|advertising|meta:yektanet_session_last_activity=
Yelp Reservations|booking|//yelp.com/reservations|//yelpreservations.com/
Yepcomm|e-commerce|meta:author=yepcomm tecnologia|meta:copyright=yepcomm tecnologia
Yett|consent|/yett@#*/dist/yett.min.js
Yieldify|testing|//yieldify.com/
Yieldlab|advertising|//yieldlab.net/
Yii|code|own:/assets/*/yii.js|own:/yii.validation.js|own:/yii.activeform.js
Yola|cms|//yola.net/|//yola.com/|//yolacdn.net/|//yolacdn.com/
YooMoney|payment|//yoomoney.ru/|link://yoomoney.ru/|image://yoomoney.ru/
Yoori|e-commerce|inline:console.log('yoori-ecommerce
Yotpo Loyalty & Referrals|e-commerce|//cdn.swellrewards.com/
Yotpo Reviews|reviews|//yotpo.com/
Yottaa|tag-manager|cdn.yottaa.*/|meta:x-yottaa-metrics=|meta:x-yottaa-optimizations=
yellow.ai|chat|//cdn.yellowmessenger.com/
ZK|code|own:zkau/
Zakeke Interactive Product Designer|testing|own:/wp-content/plugins/zakeke-interactive-product-designer/*.js|implies:WooCommerce
Zakeke Visual Customizer|testing|//zakeke.com/scripts/integration/shopify/|implies:Shopify
Zanox|advertising|//zanox.com/scripts/zanox.js|image://ad.zanox.com/
Zen Cart|e-commerce|meta:generator=zen cart
Zendesk Chat|chat|//v2.zopim.com/
Zendesk Sunshine Conversations|support|//cdn.smooch.io/|implies:Zendesk
Zeotap|marketing-automation|//zeotap.com/
Zinnia|cms|meta:generator=zinnia
Zip|payment|//zip.co/|//quadpay.com/|//widgets.quadpay.com/|//static.zipmoney.com.au/
Zmags Creator|hosting|//c.zmags.com/|//creator.zmags.com/
Zocdoc|booking|//offsiteschedule.zocdoc.com/|link://zocdoc.com/
Zoey|e-commerce|//cdna4.zoeysite.com/|excludes:Magento
Zoho PageSense|testing|.pagesense.|//pagesense.cn/|//pagesense.io/|implies:Zoho
Zoko|chat|//zoko-shopify-prod.web.app/
ZoodPay|payment|wp-content/plugins/zoodpay/
Zoominfo|crm|//ws.zoominfo.com/
Zoominfo Chat|chat|//madstreetden.widget.insent.ai/
Zozo|e-commerce|own:zozo-main.min.js|meta:generator=zozo ecommerce
Zuppler|booking|//zuppler.com/
Zyro|cms|//userapp.zyrosite.com/|meta:generator=^zyro.com website builder
`;
