/** Courts, offices of the public, safety, insurance. */
export const LAW = `
law legal < statute act
court tribunal < trial judge
court-reporting court-coverage < covered-court sat-in-court
trial < jury
litigation lawsuit < court dispute proceedings
litigation < sued
legal-research case-law
legal-document < pleadings affidavits contracts
pleading motion
affidavit witness-statement
discovery disclosure
evidence exhibit
arbitration mediation
mediation < dispute
probate estate
conveyancing < house-purchases
intellectual-property ip < patent trademark copyright
patent trademark
contract-drafting contract-review < drafted-contracts drafted-agreements
regulatory regulation regulator
compliance regulatory
compliance < audit regulations
anti-money-laundering aml kyc < suspicious-activity
fraud < scam forgery
fraud-detection fraud-prevention < fraud-cases
crime offence
criminal crime
arrest detain
patrol < rounds
custody detention
prison jail correctional < custody
probation parole
community-policing neighbourhood-policing
surveillance cctv
cctv camera
access-control < badges gate visitors
security-check screening < searched bags
incident < accident near-miss fight outage
incident-report < wrote-reports logged-incidents
near-miss < hazard
emergency-response emergency-services < 999 911 ambulance
evacuation fire-drill < evac
fire < blaze
fire-safety fire-prevention < extinguishers fire-drills fire-warden
rescue save
disaster emergency
disaster-recovery business-continuity
risk hazard
hazard danger < asbestos chemical
risk-management < risk-register
risk-register hazard-register
health-and-safety h-and-s ohs whs ehs hse occupational-safety < ppe toolbox
occupational-health < workplace-injuries
environment environmental
environmental sustainability < carbon recycling emissions
sustainability carbon < emissions footprint recycling
emission carbon
pollution contamination
inspection audit
enforcement < notices
public-health < outbreak
policy-development < wrote-policy drafted-policy
government-relations lobbying public-affairs
election vote ballot
council-meeting < committee-meetings
council-reporting < covered-council
constituent voter
public-consultation community-engagement < residents-meetings drop-ins
community-outreach outreach < community-events school-visits
outreach < community
eligibility entitlement < means-test
immigration visa < asylum
passport visa
tax-collection < tax-arrears
housing-benefit < rent-help
welfare-rights benefits-advice
casework < cases
claims-handling claims-processing claims-adjusting < handled-claims settled-claims
claims-investigation < investigated-claims
loss-adjusting loss-assessment
policy-renewal < renewals
actuarial actuary
military army defence < navy
weapon firearm
charity-governance trusteeship
union trade-union < shop-steward
industrial-relations labour-relations employee-relations < union grievances
employee-relations < grievance disciplinary
employment-law labour-law
equality diversity inclusion dei edi
privacy data-protection gdpr
freedom-of-information foi
record-retention retention-schedule
ethics ethical
integrity honesty
`;
