/** What computers do for people, and people for computers. */
export const COMPUTING = `
docs documentation
ops operations
repos repositories
config configuration
auth authentication
authentication login log-in sign-in single-sign-on sso
ai artificial-intelligence
nlp natural-language-processing
llm large-language-model
deep-learning neural-network
model-training < trained-models
data-pipeline etl < pipelines ingestion
etl extract-transform-load < pipelines
data-warehouse < redshift snowflake bigquery
data-modelling < schemas
backup back-up < restore
backup-and-recovery < backups restores
virtual-machine vm
virtualisation virtualization < vmware hyper-v
infrastructure-as-code iac < terraform
infra infrastructure
continuous-integration ci
continuous-delivery continuous-deployment cd
deployment release rollout
rollback roll-back
version-control source-control
pull-request merge-request
code-review < pull-requests merge-requests
test-automation automated-testing
bug defect
bug-fixing < fixed-bugs
refactor rewrite
monitoring observability < dashboards alerts
observability telemetry
alert < pager
on-call < pager out-of-hours
incident-response < outages on-call
incident-management < outages incidents
outage downtime
postmortem post-mortem retrospective
reliability uptime availability
service-level sla slo
latency response-time
throughput < requests-per-second
message-queue < kafka rabbitmq
event-driven event-based
realtime real-time
microservice micro-service
rest-api restful
full-stack fullstack
user-story < backlog
backlog < tickets stories
sprint iteration
scrum < sprints stand-ups
stand-up standup < daily-meeting
roadmap < product-plan
requirements-gathering requirements-analysis < gathered-requirements
stakeholder-management < stakeholders
proof-of-concept poc < prototype
technical-documentation technical-writing < runbooks manuals
runbook playbook
networking-equipment < switches routers
network lan wan
firewall < palo-alto
vpn remote-access
wi-fi wifi wireless
phishing malware
vulnerability < cve
vulnerability-management patching
penetration-testing pen-testing pentest
encryption < tls
access-management iam
password-reset password
help-desk helpdesk service-desk it-support < tickets desk-side
technical-support tech-support it-support < tickets
desktop-support < laptops pcs
laptop pc computer desktop
public-computers public-pcs
printer printing
hardware < laptops servers printers
device-management mdm < intune jamf
ticket < case request
asset-management < inventory
digital-skills it-skills computer-literacy < helped-online
office-software < word excel powerpoint
word-processing < word
self-service kiosk < self-scan
kiosk self-checkout self-scan
cms content-management-system < wordpress drupal
data-visualisation < charts dashboards
chart graph
ab-testing a-b-testing split-testing experiment
experimentation < a-b-tests experiments
regression-model regression
recommender recommendation-engine
open-source < github
coding programming
embedded firmware
simulation modelling
parallel concurrent
`;
