import type { Table } from './term.ts';

export const COMMERCE: Table = {
  kind: 'skill',
  field: 'sales and marketing',
  rows: `
Sales = selling, sales experience, sales representative, account executive, sales associate
B2B sales = business-to-business sales, B2B, enterprise sales, B2B SaaS sales > sales
B2C sales = B2C, retail sales, consumer sales > sales
Inside sales > sales
Outside sales = field sales, territory management, territory sales > sales
Cold calling = outbound calls, outbound calling, cold calls, cold outreach
Prospecting = outbound prospecting, lead prospecting
Lead generation = lead gen, demand generation, generating leads
Lead qualification = qualifying leads, qualified leads
Account management = account manager, key accounts, key account management
Business development = biz dev, new business development
Sales pipeline = pipeline management, pipeline generation, sales funnel
Sales forecasting > forecasting
Sales presentations = product demos, product demonstrations, sales demos, demos
Closing deals = deal closing, closed deals, closing sales
Negotiation = negotiating, negotiations, negotiated
Upselling = cross-selling, upsell, cross-sell, suggestive selling
Quota attainment = sales quota, sales quotas, sales targets, quota, quotas, sales target
Solution selling = consultative selling
SPIN selling; Challenger sale; MEDDIC = MEDDPICC
Channel sales = partner sales, partnerships, channel partners
Customer success = customer success management, customer success manager, customer success managers, ^CSMs, client success
Customer retention = client retention, churn reduction
Renewals = contract renewals
HubSpot > CRM, marketing automation
Salesloft; Outreach.io
ZoomInfo; Sales Navigator = LinkedIn Sales Navigator
Pipedrive > CRM
Zoho CRM = Zoho > CRM
Marketing = marketing strategy, marketing campaigns
Digital marketing = online marketing, performance marketing, growth marketing > marketing
Content marketing = content strategy, content creation > marketing
Social media marketing = social media, social media management, social media strategy, paid social > digital marketing
Email marketing = email campaigns, e-mail marketing > digital marketing
Mailchimp; Klaviyo; Constant Contact > email marketing
SEO = search engine optimization, search engine optimisation, on-page SEO > digital marketing
SEM = PPC, pay-per-click, paid search, search engine marketing > digital marketing
Google Ads = Google AdWords, AdWords > SEM, digital marketing
Facebook Ads = Meta Ads, Instagram Ads; LinkedIn Ads; TikTok Ads > digital marketing
Display advertising = programmatic advertising, programmatic, media buying
Affiliate marketing
Influencer marketing
Marketing automation = marketing automation platforms
Marketo; Pardot; Eloqua > marketing automation
Marketing analytics = campaign analytics, campaign performance, marketing metrics
SEMrush; Ahrefs > SEO
Conversion rate optimization = CRO, conversion optimization, conversion rate optimisation
Product marketing
Brand management = brand strategy, brand marketing
Public relations = PR campaigns, media relations, press releases
Market segmentation = customer segmentation
Account-based marketing = ^ABM
Marketing budgets = advertising budget, media budget, ad spend
Landing pages = landing page
Blogging = blog posts, blog writing
Merchandising = visual merchandising, planogram, planograms
Retail = retail operations, retail management, store management
Loss prevention = shrinkage, asset protection
E-commerce = ecommerce, online store, online retail
Hootsuite; Sprout Social > social media marketing
`,
};
