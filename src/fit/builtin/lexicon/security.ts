import type { Table } from './term.ts';

export const SECURITY: Table = {
  kind: 'skill',
  field: 'security',
  rows: `
Cybersecurity = cyber security, information security, infosec, IT security, security analyst, security engineer, security engineering
Application security = AppSec, secure coding > cybersecurity
^OWASP = OWASP Top 10 > application security
Network security > cybersecurity
Firewalls = firewall; Palo Alto Networks; Fortinet > network security
Cloud security > cybersecurity
Penetration testing = pentesting, pen testing, ethical hacking, pentest > cybersecurity
Vulnerability management = vulnerability assessment, vulnerability assessments, vulnerability scanning > cybersecurity
Nessus; Qualys > vulnerability management
Threat modeling = threat modelling > cybersecurity
Threat hunting = threat detection, threat intelligence > cybersecurity
SIEM = Security Information and Event Management > cybersecurity
QRadar; Microsoft Sentinel; ArcSight > SIEM
Security operations = Security Operations Center, security operations centre, SOC analyst > cybersecurity
EDR = endpoint detection, endpoint protection > cybersecurity
CrowdStrike; SentinelOne; Carbon Black > EDR
IDS/IPS = intrusion detection, intrusion prevention, ^IDS, ^IPS > network security
Digital forensics = forensic analysis, computer forensics
Malware analysis
Reverse engineering
Metasploit > penetration testing
Burp Suite > penetration testing
Nmap
Wireshark = packet analysis
Kali Linux > Linux, penetration testing
Cryptography = encryption
PKI = public key infrastructure; ^TLS = SSL/TLS > cryptography
Zero trust = zero-trust architecture
Privileged access management; Okta; CyberArk; SailPoint > identity and access management
Data loss prevention = DLP
MITRE ATT&CK = MITRE
Security incidents = security incident > incident response
SOC 2 = SOC2, SOC 2 Type II > compliance
ISO 27001 = ISO/IEC 27001, ISO27001 > compliance
PCI DSS = PCI-DSS, ^PCI, PCI compliance > compliance
NIST = NIST CSF, NIST 800-53, NIST Cybersecurity Framework
FedRAMP > compliance
GDPR = General Data Protection Regulation > data privacy
CCPA > data privacy
Data privacy = data protection, privacy compliance
Compliance = regulatory compliance, regulatory requirements
Risk management = risk assessment, risk assessments, risk analysis
Fraud prevention = fraud detection
Antivirus
Snort
Security awareness training
`,
};
