import type { Table } from './term.ts';

/** Hosted services, networks and their security, beside those of `CLOUD` and `SECURITY`. */
export const INFRASTRUCTURE: Table = {
  kind: 'skill',
  field: 'cloud',
  rows: `
AWS Elastic Beanstalk = Elastic Beanstalk; Elastic Load Balancing = AWS ELB, ^ELB, ^ALB; Amazon VPC = AWS VPC, ^VPC, ^VPCs; Amazon EventBridge = EventBridge; AWS Glue Catalog; Amazon Route 53 = Route 53 > AWS
Azure App Service = Azure App Services; Azure Key Vault = ^Key Vault; Azure Service Bus = ^Service Bus; Azure Event Hubs = ^Event Hubs; Azure Container Apps; Azure API Management; Azure Cosmos DB = Cosmos DB, CosmosDB; Azure Logic Apps = Logic Apps > Azure
Google Cloud Storage; Google Compute Engine = Compute Engine; Firebase Cloud Functions > Google Cloud
Cloud Foundry = Pivotal Cloud Foundry, ^PCF > cloud platforms
Cloud-native development = cloud native, cloud-native, cloud-native applications, cloud native applications, cloud-native architecture > cloud platforms
HashiCorp Nomad = ~Nomad
Artifactory = JFrog Artifactory; Sonatype Nexus = Nexus Repository
Concourse CI = ~Concourse; Drone CI > CI/CD
Kong Gateway = ~Kong; Apigee > API
TCP networking = ^TCP, ^UDP; ^HTTP = HTTPS; IPv6 = IPv4; Session Initiation Protocol = ~SIP > networking
^SSL = SSL certificates > cryptography
YANG models = ^YANG; NETCONF; OpenConfig > networking
F5 load balancers = F5 BIG-IP, F5 Networks > load balancing
Network automation > networking, automation
eBPF = ^BPF > Linux
Citrix = Citrix XenApp; VDI = virtual desktop infrastructure, virtual desktops > virtualization
Role-based access control = ^RBAC; Auth0; Keycloak > identity and access management
^SAST = static application security testing; ^DAST = dynamic application security testing; Snyk; ~Trivy; Checkmarx; Veracode > application security
Security reviews = security review, security audits > cybersecurity
Contact center platforms = ^CCaaS, contact center as a service, contact centre platforms; Genesys = Genesys Cloud; Five9; Amazon Connect; ~Twilio
^IVR = interactive voice response
API management
Pega = Pega Platform; Appian > low-code development
`,
};
