import type { Table } from './term.ts';

export const FRAMEWORKS: Table = {
  kind: 'skill',
  field: 'frameworks',
  rows: `
~React = React.js, ReactJS, React Hooks > JavaScript, front-end frameworks
Next.js = NextJS, Next JS > React, JavaScript
Gatsby = Gatsby.js > React
Remix.run = Remix framework > React
State management = state management libraries, state management library
Redux = Redux Toolkit; MobX; Zustand > JavaScript, state management
Vuex; Pinia store > Vue.js, state management
Front-end frameworks = front-end framework, frontend framework, frontend frameworks, front end frameworks, JavaScript frameworks, JavaScript framework, JS frameworks, JS framework
Vue.js = VueJS, Vue JS, ~Vue, Vue 3 > JavaScript, front-end frameworks
Nuxt = Nuxt.js, NuxtJS > Vue.js
Angular = Angular 2+, Angular2, AngularJS, Angular.js > JavaScript, front-end frameworks
RxJS > JavaScript
NgRx > Angular, state management
Svelte = SvelteKit > JavaScript, front-end frameworks
Ember.js = EmberJS > JavaScript, front-end frameworks
Backbone.js = BackboneJS > JavaScript
jQuery > JavaScript
Node.js = NodeJS, Node JS, ~Node > JavaScript
Express.js = ExpressJS, Express JS, ~Express > Node.js
NestJS = Nest.js > Node.js, TypeScript
Fastify > Node.js
Deno > TypeScript
~Bun > JavaScript
D3.js = D3, D3JS > JavaScript, data visualization
Three.js = ThreeJS > WebGL, JavaScript
WebGL
WebRTC
WebSockets = WebSocket
Socket.io > WebSockets
Web components
Webpack
Vite
Babel = Babel.js
npm; pnpm
Storybook
Tailwind CSS = Tailwind, TailwindCSS > CSS
Bootstrap CSS = ~Bootstrap, Bootstrap 4, Bootstrap 5 > CSS
Material UI = MUI, Material-UI > React
CSS-in-JS = css in js, CSS-in-JS library, CSS-in-JS libraries > CSS
styled-components > CSS-in-JS, CSS
Django = Django REST Framework, DRF > Python
~Flask > Python
FastAPI = Fast API > Python
SQLAlchemy > Python
Celery task queue = ~Celery > Python
Pydantic > Python
asyncio > Python
Ruby on Rails = RoR, ~Rails, Rails 6, Rails 7 > Ruby
Sinatra web framework > Ruby
Sidekiq > Ruby
RSpec > Ruby, automated testing
Spring Framework = ~Spring, Spring MVC, Spring Cloud, Spring Security, Spring Data > Java
Spring Boot = SpringBoot > Spring Framework, Java
Hibernate = Hibernate ORM > Java, object-relational mapping
JPA = Java Persistence API > Java
Quarkus > Java
Micronaut > Java
Maven = Apache Maven > build systems
Gradle > build systems
Bazel > build systems
CMake > build systems
Build systems = build system, build tooling, build tools
.NET = dotnet, .NET Core, .NET Framework, dot net, .NET 6, .NET 8
ASP.NET = ASP.NET Core, ASP.NET MVC > .NET
Entity Framework = EF Core, Entity Framework Core > .NET, object-relational mapping
Blazor > .NET
WPF = Windows Presentation Foundation > .NET
WinForms = Windows Forms > .NET
Xamarin = .NET MAUI > .NET, mobile development
LINQ > .NET
Laravel > PHP
Symfony > PHP
WordPress = Word Press
Drupal
Magento = Adobe Commerce > e-commerce
Shopify = Shopify Plus > e-commerce
WooCommerce > WordPress, e-commerce
Phoenix framework > Elixir
Actix > Rust
~Gin = Gin framework > Go
gRPC; Protocol Buffers = protobuf > API
REST APIs = REST API, RESTful, RESTful APIs, ^REST, RESTful services, RESTful web services, REST services, REST endpoints > API
^SOAP = SOAP APIs, SOAP web services > API
API = application programming interface, API integration, API integrations, web APIs, web API
API design = API development, designing APIs, API architecture > API
OpenAPI = Swagger > API
Webhooks = webhook
OAuth = OAuth2, OAuth 2.0; OpenID Connect = OIDC > authentication
JWT = JSON Web Token > authentication
Authentication = authorization systems, user authentication
SAML; Single sign-on = SSO, single sign on > authentication
Identity and access management = IAM, identity management
Object-relational mapping = ORM, ORMs
Apollo GraphQL = Apollo Client, Apollo Server > GraphQL
Prisma ORM = ~Prisma > object-relational mapping
Unity engine = Unity3D, ~Unity, Unity 3D > game development
Unreal Engine = UE4, UE5 > game development
Godot > game development
Game development = game programming, gameplay programming
OpenGL
Vulkan
CUDA > GPU computing
GPU computing = GPU programming, GPGPU
Qt framework = ~Qt, Qt5, Qt6
Electron framework = Electron.js, ElectronJS
Front-end development = frontend development, front end development, frontend engineering, front-end engineering, frontend, front-end, front end > software engineering
Back-end development = backend development, back end development, backend engineering, back-end engineering, backend software engineering, backend, back-end, back end, server-side development > software engineering
Full-stack development = full stack development, fullstack development, full-stack, full stack, fullstack > front-end development, back-end development
Web development = web applications, web application, web apps, web app development, web application development, web developer, web developers > software engineering
Responsive design = responsive web design
Single-page applications = single page applications, single-page application
`,
};
