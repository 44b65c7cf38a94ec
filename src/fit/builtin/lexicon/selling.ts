import type { Table } from './term.ts';

/** Names of selling, shops, marketing, press, research and raising funds: software, methods, measures. */
export const SELLING: Table = {
  kind: 'skill',
  field: 'sales and marketing',
  rows: `
Sales methodology = sales methodologies
^BANT; Sandler sales = Sandler training; Miller Heiman; Command of the Message > sales methodology
Gong.io = Gong calls, Gong recordings; Chorus.ai > sales enablement platforms
Sales enablement
Battlecards = battle cards, sales battlecards > sales enablement
Sales enablement platforms
Highspot; Seismic Software; Showpad > sales enablement platforms
Clari > sales forecasting
Apollo.io; Cognism; Lusha; LeadIQ > prospecting
Close CRM; Copper CRM; Microsoft Dynamics CRM = Dynamics CRM, Dynamics 365 Sales; SugarCRM; Act! CRM; Veeva CRM = ^Veeva; Freshsales; Follow Up Boss; kvCORE > CRM
^CPQ = configure price quote, Salesforce CPQ
Quarterly business reviews = ^QBR, ^QBRs, quarterly business review, executive business reviews, ^EBRs
Gainsight; Totango; ChurnZero; Planhat; Vitally > customer success platforms
Customer success platforms = customer success platform
Net promoter score = ^NPS; Customer satisfaction scores = ^CSAT, customer satisfaction score
Net revenue retention = ^NRR, net retention, gross revenue retention, ^GRR
Customer health scores = customer health score, health scoring
Territory plans = territory plan, territory planning
Discovery calls = discovery call, discovery meetings
Commission plans = commission schemes, sales compensation plans
Tender writing = bid writing, tender responses
Like-for-like sales = like-for-like
Stock loss = shrink reduction
Range planning = assortment planning, merchandise planning
JDA Space Planning = Blue Yonder Space
Lightspeed POS = Lightspeed Retail; Square POS; Toast POS; Vend POS; Shopify POS; Clover POS > point of sale
BigCommerce; PrestaShop; Salesforce Commerce Cloud = Demandware; SAP Commerce = Hybris > e-commerce
Amazon Seller Central = Seller Central, Amazon Vendor Central, Vendor Central, Amazon FBA, ^FBA; eBay store = eBay listings; Etsy store = Etsy shop; Walmart Marketplace; Mirakl > marketplaces
Product information management = ^PIM
Akeneo; Salsify > product information management
Call centre work = call centre, call center, contact centre, contact center, call centres, contact centres
NICE CXone = NICE inContact; Talkdesk; Aircall; RingCentral; Avaya; 8x8 contact center > contact centre software
Contact centre software = contact center software
Intercom support = Intercom inbox; Help Scout; Gorgias; LiveChat software; Kustomer; Gladly; Zoho Desk; HappyFox > ticketing systems
Average handle time = ^AHT, average handling time, handling time
First contact resolution = ^FCR, first call resolution, first-call resolution, first-contact resolution
NICE WFM; Verint; Calabrio > workforce management software
Workforce management software
Microsoft Ads = Bing Ads, Microsoft Advertising; Amazon Ads = Amazon Advertising, Amazon Sponsored Products; Performance Max; Google Shopping = Shopping campaigns; Google Merchant Center = Merchant Center, Merchant Centre; Search Ads 360 > SEM
DV360 = Display & Video 360; The Trade Desk; Campaign Manager 360 > display advertising
Google Tag Manager = GTM container, tag management > web analytics
Google Search Console = Search Console; Screaming Frog; Moz Pro = ~Moz; Sitebulb; Majestic SEO; Yoast > SEO
Technical SEO; local SEO; link building = backlink building > SEO
Keyword research > SEO
Google Business Profile = Google My Business > local SEO
Remarketing = retargeting
Bid management = bid strategies, smart bidding
Unbounce; Instapage; Optimizely; VWO testing > conversion rate optimization
Hotjar; Crazy Egg; Microsoft Clarity > web analytics
ActiveCampaign; Campaign Monitor; Dotdigital = dotmailer; Brevo = Sendinblue; Constant Contact email > email marketing
Braze platform = ~Braze; Iterable platform; Customer.io; Salesforce Marketing Cloud = ExactTarget; Adobe Campaign; Emarsys > marketing automation
Lead nurturing = nurture campaigns, drip campaigns
Buffer scheduling = Buffer app; Later scheduling = Later app; Sprinklr; Brandwatch; Agorapulse > social media marketing
Paid social advertising = paid social campaigns
Crisis communications = crisis communication
Internal communications = employee communications, internal comms
Public affairs = government relations, lobbying
Speechwriting = speech writing
Cision; Meltwater; Muck Rack; Vuelio; Roxhill; Gorkana > media databases
Media databases = media database
Media monitoring = media coverage monitoring, press cuttings
Positioning and messaging = messaging and positioning, product positioning, product messaging
Go-to-market plans = go-to-market plan
Brand guidelines = brand standards, brand book
Trade shows = trade show, tradeshows, exhibitions and trade shows
Bizzabo; ON24; Hopin > event software
Event software = event management software
Focus groups = focus group
Questionnaire design = survey design; conjoint analysis; MaxDiff > quantitative surveys
Quantitative surveys = quantitative survey
Qualitative interviews = depth interviews, in-depth interviews
Qualtrics; SurveyMonkey; Decipher surveys = Forsta, Confirmit; Typeform > survey software
Survey software = survey tools, survey platforms
NielsenIQ = Nielsen data; Kantar Worldpanel = Kantar; Circana = IRI data; Mintel; Euromonitor; YouGov > market data
Market data = syndicated data
Major gifts = major giving, major donors, major donor fundraising > fundraising
Donor stewardship = donor relations, donor cultivation > fundraising
Grant applications = grant proposals, grant application, funding bids, funding applications > fundraising
Legacy giving = planned giving, legacy fundraising; individual giving = annual fund, regular giving; corporate fundraising = corporate giving; trust fundraising = trusts and foundations; community fundraising > fundraising
Prospect research = donor research
Salesforce NPSP = Nonprofit Success Pack; Blackbaud CRM; Beacon CRM; iWave; WealthEngine > donor management software
Gift Aid
Fundraising Regulator = Code of Fundraising Practice > fundraising
`,
};
