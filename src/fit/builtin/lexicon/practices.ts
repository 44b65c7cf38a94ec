import type { Table } from './term.ts';

export const PRACTICES: Table = {
  kind: 'skill',
  field: 'practices',
  rows: `
Microservices = microservice, micro-services, microservices architecture, microservice architecture > distributed systems
Distributed systems = distributed system, distributed computing, distributed architecture
Event-driven architecture = event driven architecture, event-driven systems
Event sourcing; CQRS > event-driven architecture
Service-oriented architecture = service oriented architecture
System design = systems design, software architecture, system architecture, solution architecture, technical architecture, architecture design
High availability = highly available, highly available systems, fault tolerance, fault-tolerant
Scalability = scalable systems, high-scale systems, high scale
Performance tuning = performance optimization, performance optimisation, performance engineering, performance improvements
Low latency = low-latency, low latency systems
Concurrency = multithreading, multi-threading, multithreaded, concurrent programming, parallel programming
Object-oriented programming = OOP, object oriented programming, object-oriented design, OOD, object oriented design, object-oriented
Functional programming
Design patterns = software design patterns, SOLID principles
Domain-driven design = DDD, domain driven design
Data structures = data structures and algorithms
Algorithms = algorithm design
Clean code
Refactoring
Code review = code reviews, peer review of code, reviewing code, pull request reviews
Pair programming = pair-programming, mob programming
Technical debt = tech debt
Legacy modernization = legacy systems, legacy code, monolith migration
Technical documentation = technical writing, design documents, design docs
Git = git flow, gitflow > version control
GitHub; GitLab; Bitbucket > Git
Version control = source control, version control systems
Subversion = ^SVN; Mercurial; Perforce > version control
Agile = agile teams, agile team, agile methodologies, agile development, agile methodology, agile environment, agile software development, agile practices
Scrum = scrum ceremonies, sprint planning, scrum master, scrum masters > Agile
Kanban > Agile
^SAFe = Scaled Agile Framework > Agile
Extreme programming > Agile
Waterfall
SDLC = software development lifecycle, software development life cycle, software lifecycle
Jira = Atlassian Jira, JIRA Software > project management software, ticketing systems
Project management software = project management tools, project management tool, work management tools
Ticketing systems = ticketing system, ticketing tools, ticketing software, helpdesk software
Confluence = Atlassian Confluence
~Trello = Trello boards > project management software
~Asana > project management software
~Notion
~Slack
Monday.com = Monday.com boards > project management software
ClickUp > project management software
ServiceNow = Service Now > ITSM, ticketing systems
ITIL = ITIL v3, ITIL v4, ITIL 4 > ITSM
ITSM = IT service management
Information technology = ^IT
System administration = systems administration, system administrator, systems administrator, sysadmin
Help desk = helpdesk, IT support, desktop support, technical support, service desk
Zendesk; Freshdesk > ticketing systems
Software engineering = software development, software developer, software engineer
Embedded systems = embedded software, firmware, embedded development
RTOS = real-time operating system, real-time operating systems > embedded systems
Microcontrollers = microcontroller > embedded systems
Arduino; STM32; ESP32; Raspberry Pi > microcontrollers
FPGA = FPGAs
CAN bus; Modbus
IoT = Internet of Things
Robotics = ^ROS, ROS2, Robot Operating System
Computer networks
Developer tooling = developer productivity, developer experience, developer tools, internal tooling, developer productivity tooling, developer infrastructure
Platform engineering = internal developer platform
Feature flags = feature toggles
LaunchDarkly > feature flags
Accessibility = web accessibility, a11y, accessibility standards
WCAG = WCAG 2.1, WCAG 2.2; Section 508 > accessibility
Internationalization = i18n, localization, localisation, l10n
Blockchain = Web3
Ethereum; Smart contracts; Hyperledger > blockchain
Quantum computing
Salesforce = Salesforce.com, SFDC, Salesforce CRM, Sales Cloud, Service Cloud > CRM
^SAP = SAP ERP, SAP S/4HANA, S/4HANA, SAP ECC, SAP HANA, SAP FICO, SAP MM, SAP SD > ERP
Oracle ERP = Oracle EBS, Oracle Fusion, Oracle E-Business Suite, Oracle Financials > ERP
Microsoft Dynamics = Dynamics 365, MS Dynamics, Dynamics AX, Dynamics NAV, Business Central > ERP
Workday HCM = ~Workday > HRIS
ERP = ERP systems, ERP system, enterprise resource planning
CRM = CRM systems, CRM software, customer relationship management
MuleSoft = Mule ESB
Workflow automation
Zapier; n8n > workflow automation
RPA = robotic process automation
UiPath; Automation Anywhere; Blue Prism > RPA
Power Platform
Power Apps = PowerApps; Power Automate > Power Platform
SharePoint = Microsoft SharePoint
Low-code development = low-code, no-code, low code, no code
OutSystems > low-code development
Root cause analysis = RCA, root-cause analysis, postmortems, post-mortems, blameless postmortems
Debugging = troubleshooting, debug, debugged
Automation = process automation, automated workflows
`,
};
