import type { Table } from './term.ts';

export const TESTING: Table = {
  kind: 'skill',
  field: 'testing',
  rows: `
Automated testing = test automation, automated tests, automation testing, automated test suites, test suites
Unit testing = unit tests, unit test > automated testing
Integration testing = integration tests > automated testing
Unit and integration testing = unit and integration tests, unit & integration tests, unit/integration tests, unit/integration testing > unit testing, integration testing
End-to-end testing = e2e testing, E2E tests, end-to-end tests, end to end testing > automated testing
Test-driven development = TDD, test driven development > unit testing
Behaviour-driven development = BDD, behavior-driven development > automated testing
Cucumber; Gherkin > behaviour-driven development
Regression testing = regression tests
Performance testing = load testing, stress testing
JMeter; Gatling; LoadRunner; k6 > performance testing
Manual testing = exploratory testing
User acceptance testing = UAT, acceptance testing
Quality assurance = QA, software quality assurance, QA testing, software testing
Test planning = test plans, test cases, test strategy
API testing
Postman; SoapUI; REST Assured > API testing
Selenium = Selenium WebDriver > automated testing
Cypress testing = ~Cypress, Cypress.io > end-to-end testing
Playwright = Microsoft Playwright > end-to-end testing
Puppeteer > automated testing
Appium > automated testing, mobile testing
Mobile testing
~Jest = Jest tests > unit and integration testing, JavaScript
Vitest > unit and integration testing, JavaScript
~Mocha = Mocha/Chai > unit and integration testing, JavaScript
Jasmine testing = Karma/Jasmine > unit and integration testing, JavaScript
React Testing Library > unit testing, React
JUnit = JUnit5; Mockito; TestNG > unit and integration testing, Java
pytest = PyTest > unit and integration testing, Python
NUnit; xUnit; MSTest > unit and integration testing, .NET
XCTest > unit and integration testing
Espresso testing > automated testing
Robot Framework > automated testing
Chaos engineering = chaos testing
Test coverage = code coverage
Static analysis = static code analysis
SonarQube > static analysis
`,
};
