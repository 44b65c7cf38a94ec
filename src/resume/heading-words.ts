import type { SectionName } from './resume.ts';

/** Words that name a section, in lower case without accents: English, German, French, Spanish, Portuguese, Italian. */
export const SECTION_WORDS: Readonly<Record<Exclude<SectionName, 'header' | 'other'>, string>> = {
  summary:
    'summary profile objective objectives about overview bio biography introduction statement abstract highlights profil zusammenfassung kurzprofil kurzvorstellung ueberblick uberblick resume presentation propos accroche perfil resumen resumo sobre objetivo objetivos profilo sommario riepilogo sintesi obiettivo presentazione presentacion apresentacao',
  experience:
    'experience experiences employment career job jobs work appointments positions internship internships history berufserfahrung erfahrung erfahrungen werdegang berufspraxis praxiserfahrung praktika praktikum beruflicher laufbahn beschaftigung experiencia experiencias empleo trayectoria emprego carreira esperienza esperienze impiego carriera lavoro stage stages emplois emploi parcours laboral lavorative lavorativa profissional',
  projects:
    'project projects portfolio projekte projekt projektarbeit projets projet proyectos proyecto projetos projeto progetti progetto',
  education:
    'education academics studies academic degrees schooling qualification qualifications ausbildung bildung studium bildungsweg schulbildung bildungsgang hochschulbildung akademische formation formations etudes diplomes diplome scolarite educacion formacion estudios educacao formacao istruzione educazione studi formazione titoli',
  skills:
    'skill skills skillset competencies competences competence competency expertise technologies technology tools toolbox abilities proficiencies strengths stack fahigkeiten faehigkeiten kenntnisse kompetenzen edv it-kenntnisse qualifikationen fertigkeiten starken staerken technologien werkzeuge competences informatique outils habilidades competencias aptitudes conocimientos herramientas tecnologias conhecimentos ferramentas competenze abilita conoscenze capacita strumenti tecnologie',
  certifications:
    'certification certifications certificate certificates licenses licences licensure licences credentials training trainings courses coursework zertifikate zertifizierungen weiterbildung weiterbildungen fortbildungen schulungen kurse certificats certificaciones certificados cursos certificacoes certificazioni certificati corsi licenze',
  languages: 'language languages sprachen sprachkenntnisse langues langue idiomas lenguas linguas lingue',
  awards:
    'award awards honors honours honor achievement achievements accomplishments scholarships recognition grants auszeichnungen preise ehrungen stipendien distinctions prix recompenses premios logros reconocimientos conquistas premi riconoscimenti',
  publications:
    'publication publications papers patents talks presentations speaking conferences articles veroffentlichungen publikationen vortrage patente publicaciones publicacoes pubblicazioni conferencias brevets',
  volunteering:
    'volunteer volunteering volunteerism community engagement ehrenamt ehrenamtliches benevolat voluntariado volontariato associatif',
  interests:
    'interests interest hobbies hobby activities extracurricular extracurriculars interessen freizeit loisirs interets passions intereses aficiones interesses interessi passioni centres',
  references: 'reference references referees recommendations referenzen referencias referenze testimonials',
};

/** Words that may stand beside them and name nothing on their own. */
export const MODIFIERS =
  'professional commercial completed relevant additional other technical core key selected recent personal related academic research teaching industry industrial clinical military leadership hard soft general special main major side open source opensource foreign areas area field fields of and the my in for me i to with summary history background experience details information qualifications affiliations memberships service involvement prior previous current full training continuing further social ' +
  'berufliche berufliches beruflicher fachliche personliche technische weitere sonstige besondere wissenschaftliche akademische ausgewahlte relevante und in der die das kenntnisse schulische sprachliche ' +
  'professionnelle professionnelles professionnel professionnels techniques technique academique academiques universitaire personnels personnel autres et de des du la le les a l d en interet linguistiques informatiques clefs cles ' +
  'profesional profesionales tecnicas tecnicos academica academicas academico otros otras y del mi mis sobre laborales laboral informaticos personales ' +
  'profissionais profissional academicas e da do das dos outras meu extracurriculares ' +
  'professionale professionali tecniche tecnica informatiche digitali personali altre ed degli delle di linguistiche lavorative';

/** Fields of work that may stand before them. */
export const DOMAINS =
  'international business management executive digital freelance consulting entrepreneurial programming software computer it practical independent scientific development campus design art creative legal nursing medical engineering data sales marketing tech public';

/** Whole headings whose words alone would mislead. */
export const WHOLE_HEADINGS: Readonly<Record<string, SectionName>> = {
  'programming languages': 'skills',
  'languages and tools': 'skills',
  'languages and technologies': 'skills',
  'languages and frameworks': 'skills',
  'about me': 'summary',
  'who am i': 'summary',
  'a propos': 'summary',
  'a propos de moi': 'summary',
  'professional background': 'experience',
  'work history': 'experience',
  'career history': 'experience',
  'beruflicher werdegang': 'experience',
  'professional experience': 'experience',
  'professional development': 'certifications',
  'education and training': 'education',
  'academic background': 'education',
  'educational background': 'education',
  'career objective': 'summary',
  'career summary': 'summary',
  'career profile': 'summary',
  'career highlights': 'summary',
  'summary of qualifications': 'summary',
  'job objective': 'summary',
  'summary of experience': 'summary',
  'work summary': 'experience',
  'key achievements': 'awards',
  'volunteer work': 'volunteering',
  'community service': 'volunteering',
  'community involvement': 'volunteering',
  'volunteer experience': 'volunteering',
  teaching: 'experience',
  research: 'experience',
  'it skills': 'skills',
  'skills set': 'skills',
  'technical skills set': 'skills',
  'work and education': 'experience',
  'centres d interet': 'interests',
  contact: 'header',
  contacts: 'header',
  'contact information': 'header',
  'contact details': 'header',
  'contact info': 'header',
  'get in touch': 'header',
  'personal information': 'header',
  'personal details': 'header',
  'personal data': 'header',
  'personal info': 'header',
  'personliche daten': 'header',
  'personliche angaben': 'header',
  kontakt: 'header',
  kontaktdaten: 'header',
  coordonnees: 'header',
  contacto: 'header',
  'datos personales': 'header',
  contato: 'header',
  'dados pessoais': 'header',
  contatti: 'header',
  'dati personali': 'header',
  'informazioni personali': 'header',
  links: 'header',
  memberships: 'other',
  affiliations: 'other',
  'professional affiliations': 'other',
  'professional memberships': 'other',
  'additional information': 'other',
  'other information': 'other',
  miscellaneous: 'other',
  'military service': 'other',
  sonstiges: 'other',
  divers: 'other',
  'leadership and activities': 'volunteering',
};
