import type { Table } from './term.ts';

/** Libraries, test tools and patterns of code, beside those of `FRAMEWORKS` and `TESTING`. */
export const LIBRARIES: Table = {
  kind: 'skill',
  field: 'frameworks',
  rows: `
TestCafe; WebdriverIO = WebDriver.io > end-to-end testing
Jasmine.js = ~Jasmine > unit and integration testing, JavaScript
MockK; PowerMock; EasyMock > unit and integration testing
BrowserStack; Sauce Labs > automated testing
Contract testing = ~Pact > integration testing
RxJava; ~Dagger = Dagger 2; ~Retrofit > Android
CocoaPods; Swift Package Manager; Auto Layout = AutoLayout; Grand Central Dispatch = ^GCD > iOS
Fastlane CI = ~Fastlane > CI/CD, mobile development
JMS = Java Message Service; AMQP; IBM MQ = WebSphere MQ; TIBCO > messaging systems
Apache Storm > event streaming
Apache Camel > Java
Hazelcast; Aerospike > NoSQL, caching
jOOQ; Thymeleaf; Vaadin; Vert.x = Vertx; JSF = JavaServer Faces > Java
Akka; Play Framework > Scala
Drools; Camunda = Camunda BPM
SAPUI5 = SAP UI5, SAP Fiori; SAP Cloud Platform = SAP BTP > SAP
OData = OData services > REST APIs
Web services = web service, web-services > API
Meteor.js = MeteorJS > JavaScript
htmx; Alpine.js > JavaScript
Rollup.js; ESLint; Prettier formatter = ESLint/Prettier > JavaScript
tRPC; TypeORM; Sequelize; Mongoose ODM = ~Mongoose > Node.js
~Alembic; aiohttp > Python
Python Poetry = ~Poetry > Python
Symfony2 > Symfony
^WCF = Windows Communication Foundation > .NET
^MVC = model-view-controller; ^MVVM = model-view-viewmodel > design patterns
Clean architecture = hexagonal architecture > design patterns
Dependency injection > design patterns
Server-side rendering = server side rendering > web development
Single-page apps = ~SPA > single-page applications
Micro frontends = micro-frontends, microfrontends, micro frontend > front-end development
Asynchronous programming = async programming, asynchronous processing, async processing, async/await > concurrency
Code quality = clean code practices
Web frameworks = web framework, web development frameworks
Test frameworks = test framework, testing frameworks, testing framework > automated testing
Content management systems = content management system, ~CMS, headless CMS
~Strapi > content management systems
Yocto = Yocto Project; Keil > embedded systems
GNU Compiler Collection = ~GCC; ~Clang; LLVM > C++
Digital signal processing
Bluetooth = Bluetooth Low Energy, ^BLE
Mainframe = mainframes, IBM z/OS, z/OS; AS/400 = IBM iSeries, iSeries, IBM i
Point-of-sale systems = ^EPOS
Agile ceremonies = sprint retrospectives, team retrospectives, sprint reviews > Agile
Twelve-factor apps = twelve-factor, twelve-factor app, 12 factor, 12-factor apps
`,
};
