/** A resume in one language: what must be masked stands in « », what must stay in ‹ ›; both marks are taken out. All people are invented. */
export type Planted = { readonly language: string; readonly text: string };

export const PLANTED: readonly Planted[] = [
  {
    language: 'English',
    text: `«Jordan Austin Georgia»
Senior Backend ‹Engineer›
«jordan.austin@example.org» | «+1 415 555 0199» | «github.com/jgeorgia» | «linkedin.com/in/jordan-austin»
«1200 Market Street, Apt 4B», San Francisco, CA «94103»
Date of birth: «3 May 1984» | Age: «41» | Gender: «female» | Marital status: «married, two children»
Nationality: «British»
Photo: «portrait.jpg»

Summary
«Jordan Georgia» is a ‹backend engineer› with ‹eight years› of ‹Python› and ‹Java›. «She» moved to Paris in 2015, and «her» team runs ‹Kubernetes›. «Mother of two», «Canadian citizen».

Experience
Senior Engineer, ‹Georgia Power›, ‹2019 – present›
- Built the ‹Paris› office’s billing in ‹Java›; ‹his› tools were kept
Engineer, ‹Jordan Valley Bank›, ‹March 2014 – May 2019›

Education
‹BSc in Computer Science›, «University of Georgia», ‹2010 – 2014›

Skills
‹Python, Java, Georgia (font), Jordan canonical form, Paris Traceroute, Oracle›
`.replace('‹his› tools', '«his» tools'),
  },
  {
    language: 'German',
    text: `Lebenslauf
«Anneliese Müller-Schön»
‹Softwareentwicklerin›
Anschrift: «Lindenallee 14b», «10435» Berlin
«Telefon: 030 5550142» | «Mobil: 0171 5550199» | E-Mail: «a.mueller@example.de»
Geburtsdatum: «12.03.1988» | Geburtsort: «Jena»
Familienstand: «verheiratet, 2 Kinder»
Staatsangehörigkeit: «deutsch»
Geschlecht: «weiblich»
Bewerbungsfoto: «foto.jpg»

Profil
Entwicklerin mit ‹zehn Jahren› Erfahrung in ‹Java› und ‹Spring›. «37 Jahre alt», «ledig».

Berufserfahrung
‹Senior Entwicklerin›, ‹Nordwind GmbH›, ‹seit April 2019›
- ‹Zahlungsdienste› auf ‹Kubernetes› gebracht
Entwicklerin, ‹Kontoso AG›, ‹Oktober 2013 – März 2019›

Ausbildung
‹Diplom-Informatikerin›, «Technische Universität Dresden», ‹2008 – 2013›
‹Abitur›, «Goethe-Gymnasium Jena», ‹2007›

Kenntnisse
‹Java, Spring, Docker, PostgreSQL›

Sprachen
‹Deutsch (Muttersprache), Englisch (C1)›
`,
  },
  {
    language: 'French',
    text: `«Élodie Paris-Lefèvre»
‹Ingénieure logiciel›
«12 bis, rue de la République», «69002» Lyon
Tél. : «06 12 34 55 01» – «elodie.lefevre@example.fr»
«Née le 14 février 1990 à Grenoble»
«35 ans», «mariée, 2 enfants»
Nationalité : «française»
Photo : «elodie.png»

Profil
«Élodie Paris-Lefèvre», développeuse ‹Python›. «Elle» dirige une équipe de ‹six personnes›.

Expérience professionnelle
‹Ingénieure logiciel›, ‹Contoso France›, ‹mars 2018 – présent›
- Migration de ‹quarante services› vers ‹Kubernetes›
Développeuse, ‹Fabrikam›, ‹septembre 2013 – février 2018›

Formation
‹Diplôme d’ingénieur en informatique›, «École Centrale de Lyon», ‹2010 – 2013›
‹Licence de physique›, «Université Grenoble Alpes», ‹2010›

Compétences
‹Python, Django, PostgreSQL›

Langues
‹Français (langue maternelle), anglais (C1)›
`,
  },
  {
    language: 'Spanish',
    text: `«María José García Ruiz»
‹Ingeniera de software›
Dirección: «Calle Mayor 15, 3.º B», «28013» Madrid
Teléfono: «+34 612 555 019» | Correo: «maria.garcia@example.es»
Fecha de nacimiento: «7 de julio de 1987» | Edad: «38 años»
Estado civil: «casada, dos hijos» | Nacionalidad: «española» | Sexo: «mujer»
Foto: «maria.jpg»

Perfil
Ingeniera con ‹nueve años› de ‹Java› y ‹Kafka›. «Ella» lidera un equipo.

Experiencia laboral
‹Ingeniera de software›, ‹Contoso Iberia›, ‹enero de 2017 – actualidad›
- Migró ‹treinta servicios› a ‹Kubernetes›
Programadora, ‹Fabrikam›, ‹marzo de 2012 – diciembre de 2016›

Formación académica
‹Grado en Ingeniería Informática›, «Universidad Politécnica de Madrid», ‹2008 – 2012›

Habilidades
‹Java, Kafka, Oracle›

Idiomas
‹Español (nativo), inglés (C1)›
`,
  },
  {
    language: 'Portuguese',
    text: `«João Pedro da Silva»
‹Engenheiro de software›
Endereço: «Rua das Flores, 120», «01310-100» São Paulo
«Telefone: (11) 95550-0142» | E-mail: «joao.silva@example.com.br»
Data de nascimento: «02/09/1991» | Idade: «34 anos»
Estado civil: «solteiro» | Nacionalidade: «brasileiro» | Gênero: «masculino»
CPF: «123.456.789-09»

Resumo
Engenheiro com ‹oito anos› de ‹Go› e ‹Python›. «Ele» lidera um time.

Experiência profissional
‹Engenheiro de software›, ‹Contoso Brasil›, ‹março de 2018 – atual›
- Migrou ‹vinte serviços› para ‹Kubernetes›
Desenvolvedor, ‹Fabrikam›, ‹janeiro de 2014 – fevereiro de 2018›

Formação acadêmica
‹Bacharelado em Ciência da Computação›, «Universidade Federal de Minas Gerais», ‹2010 – 2014›

Habilidades
‹Go, Python, Java›

Idiomas
‹Português (nativo), inglês (fluente)›
`,
  },
  {
    language: 'Italian',
    text: `«Giulia Florence Rossi»
‹Ingegnera del software›
Indirizzo: «Via Garibaldi 22», «20121» Milano
«Cellulare: +39 333 555 0142» | Email: «giulia.rossi@example.it»
Data di nascita: «5 maggio 1989» | Luogo di nascita: «Torino»
«Nata a Torino il 5 maggio 1989»
Stato civile: «nubile» | Cittadinanza: «italiana» | Sesso: «F»

Profilo
Ingegnera con ‹dieci anni› di ‹Java› e ‹Spring›. «Lei» guida una squadra, «36 anni».

Esperienze lavorative
‹Ingegnera del software›, ‹Contoso Italia›, ‹gennaio 2018 – oggi›
- Ha portato ‹venti servizi› su ‹Kubernetes›
Sviluppatrice, ‹Fabrikam›, ‹marzo 2013 – dicembre 2017›

Istruzione
‹Laurea magistrale in Ingegneria Informatica›, «Politecnico di Milano», ‹2008 – 2013›
‹Diploma di maturità scientifica›, «Liceo Scientifico Volta», ‹2008›

Competenze
‹Java, Spring, Oracle›

Lingue
‹Italiano (madrelingua), inglese (C1)›
`,
  },
];

export type Parts = { readonly text: string; readonly masked: readonly string[]; readonly kept: readonly string[] };

/** The text without its marks, and what they marked. */
export function partsOf({ text }: Planted): Parts {
  const found = (pattern: RegExp) => Array.from(text.matchAll(pattern), ([, part]) => part ?? '');
  return { text: text.replace(/[«»‹›]/g, ''), masked: found(/«([^»]*)»/g), kept: found(/‹([^›]*)›/g) };
}
