/** News, words, pictures, brands, labs. */
export const MEDIA = `
journalism journalist reporter news
reporter journalist correspondent
news < stories headlines
interview < spoke-to
magazine periodical
editor editing editorial
broadcast < radio tv television
television tv
radio < on-air podcast
podcast < audio
video film footage
video < reels film
film movie
filming shooting < shot-video camera
camera < photographs
photography photo photograph photographer picture
image picture photo
video-editing edit-video < premiere final-cut cut-video
animation motion-graphics
sound audio
social-media < instagram facebook tiktok twitter linkedin
social-media-management < ran-instagram ran-facebook
post < tweet
follower audience
influencer creator
public-relations pr media-relations < press journalists
crisis-communications < press-calls
internal-communications < staff-newsletter intranet
brand-guidelines style-guide
tone-of-voice brand-voice house-style
style-guide house-style
graphic visual
graphic-design < posters logos
logo < brand-mark
layout typesetting
website web-site < webpage web-page
email-marketing edm mailer e-mail-marketing < mailouts newsletters mailshots mailchimp
mailing mailshot mailout
search-engine-optimisation seo
paid-search ppc sem < google-ads adwords
paid-media < ads
web-analytics < google-analytics
analytics < dashboards
conversion-rate conversion
click-through ctr
content-strategy content-plan
content-creation create-content < wrote-posts wrote-articles made-videos
editorial-calendar content-calendar
plain-english plain-language < clear-language
user-research < interviewed-users usability
usability < user-tests
wireframe mock-up mockup < sketch
prototype mock-up
user-interface ui < screens
user-experience ux
accessibility accessible < wcag screen-reader
illustration drawing
costume wardrobe
audition casting
concert gig
festival < shows
grant-writing < wrote-bids grant-applications wrote-grants funding-bids
bid-writing tender-writing proposal-writing < wrote-bids wrote-tenders bid-documents
research-paper publication journal-article < papers
literature-review < literature
experiment trial
experimental-design < designed-experiments
hypothesis < theory
laboratory lab < bench
laboratory-technique lab-technique < pcr
assay < test
chromatography hplc gc
mass-spectrometry lc-ms
spectroscopy < ir nmr uv
chemical reagent
chemistry chemical
biology biological
microbiology microbial < bacteria
cell-culture tissue-culture
dna genetic genomic < pcr sequencing
sequencing < genome
microscope microscopy
field-work fieldwork < field-surveys
field-study field-trial
species wildlife < birds
conservation < habitat
ecology ecological
geology geological
climate weather
map gis < arcgis qgis
mapping cartography
statistics statistical
data-collection collect-data < gathered-data
data-entry < keyed typed entered-data
data-cleaning data-cleansing < cleaned-data
method-validation < validated-methods
good-laboratory-practice glp
good-manufacturing-practice gmp cgmp
clean-room cleanroom
instrumentation < instruments
clinical-trial clinical-study < trials
informed-consent < consented
ethics-approval irb
`;
