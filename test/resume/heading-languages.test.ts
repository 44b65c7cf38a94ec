import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../src/resume/headings.ts';
import type { SectionName } from '../../src/resume/resume.ts';

/** Headings as people write them, by language and section, parted by bars. */
const HEADINGS: Readonly<Record<string, Partial<Record<SectionName, string>>>> = {
  English: {
    summary:
      'Summary|Professional Summary|Executive Summary|Profile|Career Objective|About Me|Personal Statement|Overview',
    experience:
      'Experience|Work Experience|Professional Experience|Employment History|Career History|Relevant Experience|Internships|Work History|Professional Background|Research Experience',
    projects: 'Projects|Personal Projects|Selected Projects|Side Projects|Key Projects|Portfolio|Academic Projects',
    education:
      'Education|Academic Background|Education & Training|Qualifications|Academic Qualifications|Educational Background',
    skills:
      'Skills|Technical Skills|Core Competencies|Key Skills|Areas of Expertise|Technologies|Tools & Technologies|Tech Stack|Technical Proficiencies|Skills & Tools',
    certifications:
      'Certifications|Licenses & Certifications|Certificates|Courses|Professional Development|Training & Certifications|Continuing Education',
    languages: 'Languages|Language Skills|Spoken Languages',
    awards: 'Awards|Honors & Awards|Achievements|Honours and Awards|Scholarships',
    publications: 'Publications|Selected Publications|Conference Talks|Patents|Talks and Publications',
    volunteering: 'Volunteering|Volunteer Work|Community Involvement|Volunteer Experience',
    interests: 'Interests|Hobbies|Hobbies & Interests|Personal Interests|Extracurricular Activities',
    references: 'References|Referees',
    header: 'Contact|Contact Information|Personal Details|Personal Information',
  },
  German: {
    summary:
      'Profil|Kurzprofil|Über mich|Zusammenfassung|Persönliches Profil|Berufliches Profil|Zielsetzung|Karriereziel|Berufsziel',
    experience:
      'Berufserfahrung|Beruflicher Werdegang|Berufspraxis|Praktische Erfahrung|Praktische Erfahrungen|Arbeitserfahrung|Praktika|Berufliche Erfahrung|Berufliche Stationen|Berufstätigkeit|Praktika und Nebentätigkeiten|Berufliche Tätigkeiten|Werkstudententätigkeiten|Beruflicher Hintergrund|Relevante Berufserfahrung',
    projects:
      'Projekte|Ausgewählte Projekte|Projekterfahrung|Eigene Projekte|Private Projekte|Projektübersicht|Projektliste|Referenzprojekte',
    education:
      'Ausbildung|Bildungsweg|Studium|Schulbildung|Akademische Ausbildung|Hochschulbildung|Ausbildung und Studium|Bildung|Schulische Ausbildung|Akademischer Werdegang|Schule und Studium|Berufsausbildung|Hochschulstudium|Bildungshintergrund',
    skills:
      'Kenntnisse|Fähigkeiten|Kenntnisse und Fähigkeiten|IT-Kenntnisse|EDV-Kenntnisse|Technische Kenntnisse|Fachkenntnisse|Kompetenzen|Besondere Kenntnisse|Stärken|Kernkompetenzen|Technologien|Soft Skills|Fachliche Kompetenzen|Programmierkenntnisse|Technische Fähigkeiten|Werkzeuge und Technologien|Qualifikationen|Schlüsselqualifikationen',
    certifications:
      'Zertifikate|Zertifizierungen|Weiterbildung|Weiterbildungen|Fortbildungen|Schulungen|Fort- und Weiterbildungen|Weiterbildungen und Zertifikate|Lizenzen|Kurse und Zertifikate|Berufliche Weiterbildung|Seminare',
    languages: 'Sprachen|Sprachkenntnisse|Fremdsprachen|Fremdsprachenkenntnisse',
    awards: 'Auszeichnungen|Preise|Auszeichnungen und Preise|Stipendien|Ehrungen|Erfolge|Preise und Stipendien',
    publications: 'Veröffentlichungen|Publikationen|Vorträge|Patente|Vorträge und Publikationen',
    volunteering:
      'Ehrenamt|Ehrenamtliches Engagement|Ehrenamtliche Tätigkeiten|Soziales Engagement|Engagement|Gesellschaftliches Engagement',
    interests:
      'Interessen|Hobbys|Hobbies und Interessen|Freizeit|Persönliche Interessen|Hobbys und Interessen|Interessen und Hobbys',
    references: 'Referenzen',
    header:
      'Kontakt|Persönliche Daten|Kontaktdaten|Persönliche Angaben|Zur Person|Angaben zur Person|Persönliche Informationen',
  },
  French: {
    summary:
      'Profil|À propos|À propos de moi|Résumé|Présentation|Objectif|Objectif professionnel|Profil professionnel|Accroche|Qui suis-je ?|Synthèse',
    experience:
      'Expérience|Expériences|Expérience professionnelle|Expériences professionnelles|Parcours professionnel|Stages|Stages et emplois|Emplois|Expériences pro|Carrière|Activités professionnelles|Stages et expériences professionnelles|Historique professionnel',
    projects:
      'Projets|Projets personnels|Projets académiques|Projets universitaires|Réalisations|Principaux projets|Projets et réalisations|Projets informatiques',
    education:
      'Formation|Formations|Études|Diplômes|Formation académique|Parcours académique|Parcours scolaire|Formations et diplômes|Éducation|Scolarité|Cursus|Formation initiale|Études et formations|Diplômes et formations|Cursus universitaire|Parcours universitaire',
    skills:
      'Compétences|Compétences techniques|Compétences informatiques|Savoir-faire|Savoir-être|Outils|Technologies|Compétences clés|Domaines de compétences|Logiciels|Connaissances|Atouts|Qualités|Aptitudes|Outils et technologies|Environnement technique|Compétences professionnelles|Informatique|Langages et outils|Expertise technique|Compétences et outils',
    certifications:
      'Certifications|Certificats|Formations continues|Formation continue|Formations complémentaires|Certifications et formations|Habilitations|Permis et certifications',
    languages: 'Langues|Langues étrangères|Compétences linguistiques|Langues vivantes|Langues parlées',
    awards: 'Distinctions|Prix|Prix et distinctions|Récompenses|Bourses|Distinctions et prix|Bourses et prix',
    publications: 'Publications|Conférences|Brevets|Publications scientifiques|Publications et communications',
    volunteering:
      'Bénévolat|Engagement associatif|Vie associative|Engagements|Expériences associatives|Activités bénévoles|Engagements associatifs|Activités associatives',
    interests:
      "Centres d’intérêt|Centres d'intérêts|Loisirs|Passions|Intérêts|Hobbies|Loisirs et centres d’intérêt|Activités extra-professionnelles|Activités et loisirs|Sports et loisirs",
    references: 'Références',
    header: 'Contact|Coordonnées|Informations personnelles|État civil|Renseignements personnels',
  },
  Spanish: {
    summary:
      'Perfil|Perfil profesional|Resumen|Sobre mí|Acerca de mí|Objetivo|Objetivo profesional|Presentación|Resumen profesional|Extracto|Quién soy',
    experience:
      'Experiencia|Experiencia laboral|Experiencia profesional|Trayectoria profesional|Historial laboral|Empleo|Prácticas|Experiencia de trabajo|Trayectoria laboral|Prácticas profesionales|Historia laboral|Antecedentes laborales|Empleos anteriores|Carrera profesional',
    projects:
      'Proyectos|Proyectos personales|Proyectos destacados|Proyectos académicos|Portafolio|Proyectos propios|Proyectos realizados',
    education:
      'Educación|Formación|Formación académica|Estudios|Educación y formación|Títulos|Titulación|Estudios realizados|Formación reglada|Datos académicos|Formación universitaria|Antecedentes académicos|Historial académico|Preparación académica',
    skills:
      'Habilidades|Competencias|Conocimientos|Habilidades técnicas|Aptitudes|Conocimientos técnicos|Herramientas|Tecnologías|Competencias digitales|Conocimientos informáticos|Destrezas|Informática|Capacidades|Herramientas y tecnologías|Lenguajes y herramientas|Habilidades y competencias|Habilidades blandas|Software|Fortalezas|Conocimientos de informática',
    certifications:
      'Certificaciones|Certificados|Cursos|Formación complementaria|Cursos y certificaciones|Licencias y certificaciones|Otros cursos|Diplomas y certificados|Cursos realizados|Cursos y talleres|Capacitaciones|Formación continua',
    languages: 'Idiomas|Lenguas|Conocimiento de idiomas|Idiomas extranjeros',
    awards: 'Premios|Logros|Reconocimientos|Premios y reconocimientos|Becas|Distinciones|Méritos|Becas y premios',
    publications: 'Publicaciones|Conferencias|Patentes|Ponencias|Publicaciones científicas|Congresos y publicaciones',
    volunteering: 'Voluntariado|Experiencia de voluntariado|Actividades de voluntariado|Labor social|Voluntariados',
    interests:
      'Intereses|Aficiones|Pasatiempos|Intereses personales|Aficiones e intereses|Intereses y aficiones|Hobbies',
    references: 'Referencias|Referencias personales|Referencias profesionales|Referencias laborales',
    header: 'Contacto|Datos personales|Información personal|Datos de contacto|Información de contacto',
  },
  Portuguese: {
    summary:
      'Perfil|Resumo|Resumo profissional|Sobre mim|Objetivo|Objetivo profissional|Perfil profissional|Apresentação|Resumo de qualificações|Síntese|Quem sou',
    experience:
      'Experiência|Experiência profissional|Experiências profissionais|Histórico profissional|Percurso profissional|Atuação profissional|Estágios|Emprego|Trajetória profissional|Experiências|Experiência de trabalho|Carreira|Vivência profissional|Experiência laboral',
    projects:
      'Projetos|Projetos pessoais|Projetos acadêmicos|Portfólio|Projetos relevantes|Principais projetos|Projectos',
    education:
      'Educação|Formação|Formação acadêmica|Formação académica|Escolaridade|Estudos|Habilitações|Habilitações literárias|Educação e formação|Graduação|Habilitações académicas|Formação escolar|Percurso académico',
    skills:
      'Habilidades|Competências|Competências técnicas|Conhecimentos|Conhecimentos técnicos|Ferramentas|Tecnologias|Aptidões|Informática|Habilidades técnicas|Competências digitais|Habilidades e competências|Conhecimentos em informática|Qualificações|Competências pessoais|Linguagens e ferramentas|Tecnologias e ferramentas|Capacidades',
    certifications:
      'Certificações|Certificados|Cursos|Cursos complementares|Cursos e certificações|Formação complementar|Cursos extracurriculares|Licenças e certificados|Qualificações e cursos|Aperfeiçoamento|Workshops e cursos|Cursos livres',
    languages: 'Idiomas|Línguas|Línguas estrangeiras|Competências linguísticas',
    awards:
      'Prêmios|Prémios|Conquistas|Reconhecimentos|Prêmios e reconhecimentos|Bolsas|Distinções|Realizações|Honras e prêmios',
    publications: 'Publicações|Conferências|Patentes|Artigos|Palestras|Palestras e publicações',
    volunteering: 'Voluntariado|Trabalho voluntário|Atividades voluntárias|Experiência voluntária',
    interests: 'Interesses|Hobbies|Passatempos|Interesses pessoais|Tempos livres|Interesses e hobbies',
    references: 'Referências|Referências profissionais',
    header: 'Contato|Contacto|Dados pessoais|Informações pessoais|Informações de contato|Contactos|Informação pessoal',
  },
  Italian: {
    summary:
      'Profilo|Profilo professionale|Sommario|Obiettivo|Obiettivo professionale|Chi sono|Su di me|Presentazione|Profilo personale|Sintesi professionale|Obiettivi professionali|Riepilogo',
    experience:
      'Esperienza|Esperienze|Esperienza lavorativa|Esperienze lavorative|Esperienza professionale|Esperienze professionali|Percorso professionale|Tirocini|Carriera|Stage e tirocini|Storia lavorativa|Attività lavorativa|Esperienze di lavoro|Attività professionale',
    projects: 'Progetti|Progetti personali|Progetti principali|Progetti accademici|Portfolio|Progetti rilevanti',
    education:
      'Istruzione|Formazione|Istruzione e formazione|Studi|Titoli di studio|Percorso di studi|Formazione accademica|Percorso formativo|Formazione universitaria|Titolo di studio|Percorso accademico|Formazione scolastica|Studi e formazione',
    skills:
      'Competenze|Competenze tecniche|Capacità e competenze|Conoscenze|Competenze informatiche|Abilità|Strumenti|Tecnologie|Competenze digitali|Capacità|Capacità e competenze tecniche|Capacità e competenze personali|Conoscenze informatiche|Competenze professionali|Linguaggi e strumenti|Competenze trasversali|Capacità e competenze relazionali|Capacità e competenze organizzative|Competenze comunicative|Punti di forza|Informatica',
    certifications:
      'Certificazioni|Certificati|Corsi|Corsi e certificazioni|Attestati|Corsi di formazione|Licenze|Abilitazioni|Certificazioni e corsi|Attestati e certificazioni|Formazione continua|Corsi di aggiornamento',
    languages: 'Lingue|Lingue straniere|Competenze linguistiche|Conoscenze linguistiche|Conoscenza delle lingue',
    awards: 'Premi|Riconoscimenti|Premi e riconoscimenti|Borse di studio|Onorificenze|Riconoscimenti e premi',
    publications: 'Pubblicazioni|Conferenze|Brevetti|Articoli|Pubblicazioni e conferenze|Pubblicazioni scientifiche',
    volunteering: 'Volontariato|Attività di volontariato|Esperienze di volontariato|Impegno sociale',
    interests: 'Interessi|Hobby|Interessi personali|Hobby e interessi|Tempo libero|Passioni|Interessi e hobby',
    references: 'Referenze',
    header: 'Contatti|Dati personali|Informazioni personali|Recapiti|Dati anagrafici|Dati di contatto',
  },
};

const CASES = Object.entries(HEADINGS).flatMap(([language, sections]) =>
  Object.entries(sections).flatMap(([name, headings]) =>
    headings.split('|').map((heading) => [language, heading, name] as const),
  ),
);

describe.each(CASES)('in %s, "%s"', (_, heading, name) => {
  it(`opens ${name}, in capitals too`, () => {
    expect([sectionOf(heading), sectionOf(heading.toUpperCase()), sectionOf(`${heading}:`)]).toEqual([
      name,
      name,
      name,
    ]);
  });
});

/** Lines of resumes that stand alone and open nothing. */
const OTHERS =
  'Projektleiter|Softwareentwicklung|Leitung der Ausbildung von Lehrlingen im Betrieb|Technische Universität|Chef de projet|Développement web|Formateur indépendant|Gestion de projets informatiques|Ingeniero de proyectos|Gerente de formación|Gestión de proyectos|Gestor de projetos|Gestão de projetos|Desenvolvimento de software|Responsabile formazione|Sviluppo software|Gestione progetti|Ingegnere informatico|Software Engineer|Training Manager|Language Teacher|Skills Development Fund|Project Lead|Award Winning Agency|Northwind Technologies|Contoso Education Ltd|Lehrerin|Profesora de idiomas|Lingua Franca|Studio Rossi';

describe.each(OTHERS.split('|'))('"%s"', (line) => {
  it('opens nothing', () => {
    expect(sectionOf(line)).toBeNull();
  });
});
