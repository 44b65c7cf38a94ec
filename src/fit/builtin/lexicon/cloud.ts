import type { Table } from './term.ts';

export const CLOUD: Table = {
  kind: 'skill',
  field: 'cloud',
  rows: `
AWS = Amazon Web Services, Amazon AWS, AWS Cloud > cloud platforms
Azure = Microsoft Azure, MS Azure > cloud platforms
Google Cloud = ~GCP, Google Cloud Platform > cloud platforms
Cloud platforms = cloud platform, cloud computing, cloud infrastructure, cloud services, public cloud, cloud technologies, cloud environments, cloud providers, cloud provider
Oracle Cloud = Oracle Cloud Infrastructure, ^OCI > cloud platforms
IBM Cloud > cloud platforms
DigitalOcean = Digital Ocean > cloud platforms
Heroku > cloud platforms
Vercel > cloud platforms
Netlify > cloud platforms
Cloudflare
Amazon EC2 = EC2, AWS EC2 > AWS
Amazon S3 = AWS S3, ^S3 > AWS
AWS Lambda = Lambda functions > AWS, serverless
Amazon ECS = AWS ECS, ^ECS; AWS Fargate = Fargate > AWS, containers
Amazon EKS = AWS EKS, ^EKS > AWS, Kubernetes
Amazon CloudWatch = CloudWatch > AWS, monitoring
CloudFormation = AWS CloudFormation > AWS, infrastructure as code
AWS CDK > AWS, infrastructure as code
AWS IAM > AWS, authentication
API Gateway = AWS API Gateway
Step Functions = AWS Step Functions > AWS
Amazon SageMaker = SageMaker > AWS, machine learning
Amazon Bedrock = AWS Bedrock > AWS, large language models
Azure DevOps = Azure Pipelines, TFS, Team Foundation Server > CI/CD
Azure Functions > Azure, serverless
AKS = Azure Kubernetes Service > Azure, Kubernetes
GKE = Google Kubernetes Engine > Google Cloud, Kubernetes
Cloud Run = Google Cloud Run > Google Cloud, serverless
Google Cloud Functions > Google Cloud, serverless
Vertex AI > Google Cloud, machine learning
Serverless = serverless architecture, serverless computing, FaaS
Kubernetes = k8s, kube, kubectl > containers
OpenShift = Red Hat OpenShift > Kubernetes
Helm charts = ~Helm, Helm chart > Kubernetes
Rancher > Kubernetes
Istio; Linkerd > service mesh, Kubernetes
Service mesh
Argo CD = ArgoCD > CI/CD, Kubernetes
Flux CD = FluxCD > CI/CD, Kubernetes
Docker = Docker Compose, Dockerfile, Docker Swarm, dockerized, dockerised > containers
Podman > containers
Containers = containerization, containerisation, containerized, containerised, container orchestration, container technologies, containerized applications
Terraform = Terraform Cloud; OpenTofu; Terragrunt > infrastructure as code
Pulumi > infrastructure as code
Infrastructure as code = IaC, infrastructure-as-code, infrastructure automation
Ansible = Ansible playbooks, Red Hat Ansible > configuration management
~Chef = Chef cookbooks, Chef Infra > configuration management
~Puppet = Puppet Enterprise > configuration management
SaltStack > configuration management
~Vagrant = HashiCorp Vagrant
^Packer = HashiCorp Packer
HashiCorp Vault > secrets management
Secrets management = secret management
~Consul = HashiCorp Consul
Configuration management = config management
CI/CD = CICD, CI CD, continuous integration, continuous delivery, continuous deployment, CI pipelines, CI/CD pipelines, CI/CD pipeline, deployment pipelines, build pipelines, CI & CD
Jenkins > CI/CD
GitHub Actions > CI/CD
GitLab CI = GitLab CI/CD, GitLab pipelines > CI/CD
CircleCI = Circle CI > CI/CD
Travis CI = TravisCI > CI/CD
TeamCity > CI/CD
Bamboo CI = Atlassian Bamboo > CI/CD
AWS CodePipeline = CodePipeline; AWS CodeBuild = CodeBuild; AWS CodeDeploy = CodeDeploy > CI/CD, AWS
Spinnaker > CI/CD
Tekton > CI/CD
Buildkite > CI/CD
Octopus Deploy > CI/CD
GitOps > CI/CD
Release management = release engineering, release coordination
DevOps = Dev Ops, DevOps engineering
DevSecOps > DevOps, application security
Site reliability engineering = SRE, site reliability, site reliability engineer
Observability = observability platform, observability tooling, monitoring and observability, observability and monitoring
Monitoring = system monitoring, application monitoring, monitoring and alerting, APM, application performance monitoring, alerting, monitoring tools, infrastructure monitoring
Prometheus > monitoring, observability
Grafana = Grafana Loki > monitoring, observability
Datadog = Data Dog > monitoring, observability
New Relic = NewRelic > monitoring, observability
Splunk > log management, monitoring
Dynatrace > monitoring, observability
AppDynamics > monitoring, observability
Nagios > monitoring
Zabbix > monitoring
Sentry.io = ~Sentry > monitoring
PagerDuty = Pager Duty; Opsgenie > incident response
OpenTelemetry = Open Telemetry; Jaeger; Zipkin > distributed tracing, observability
Distributed tracing > observability
Log management = centralized logging, log aggregation
Logstash; Kibana; Fluentd > log management
Incident response = incident management, production incidents, incident handling
On-call = on-call rota, on call rota, on-call rotation, on call rotation, on-call support, on-call duty
Linux = Linux administration, GNU/Linux > Unix
Ubuntu; Red Hat Enterprise Linux = Red Hat, RHEL; CentOS; Debian > Linux
Unix = UNIX systems
^AIX; Solaris > Unix
Windows Server = Windows Server 2016, Windows Server 2019 > Windows
^Windows = Microsoft Windows, MS Windows, Windows 10, Windows 11
macOS = Mac OS, OS X, Mac OS X
Nginx; Apache HTTP Server = httpd; Apache Tomcat = Tomcat; ^IIS > web servers
Web servers = web server
HAProxy > load balancing
Load balancing = load balancers, load balancer
Content delivery = CDN, content delivery network
Akamai; CloudFront; Fastly > content delivery
VMware = vSphere, ESXi, VMware vSphere > virtualization
Hyper-V > virtualization
Virtualization = virtualisation, virtual machines
Networking = computer networking, network administration, network engineering, network engineer, LAN/WAN, network infrastructure
TCP/IP = TCP IP > networking
^DNS > networking
^DHCP > networking
^BGP; ^OSPF; ^MPLS > networking
VPN = VPNs > networking
Cisco = Cisco IOS, Cisco routers > networking
Active Directory; Azure AD = Entra ID; ^LDAP; Group Policy > identity and access management
VoIP > networking
Disaster recovery = backup and recovery, business continuity, DR planning
Capacity planning
Cost optimization = FinOps, cloud cost optimization
Auto-scaling = autoscaling, auto scaling
`,
};
