import type { HeadingWords } from './language.ts';

export const SPANISH: HeadingWords = {
  sections: {
    summary: 'perfil resumen objetivo objetivos presentacion extracto',
    experience: 'experiencia experiencias empleo empleos trayectoria practicas pasantias pasantia historial',
    projects: 'proyectos proyecto portafolio',
    education: 'educacion formacion estudios titulos titulacion titulaciones escolaridad',
    skills:
      'habilidades competencias aptitudes conocimientos conocimiento herramientas tecnologias destrezas capacidades fortalezas informatica',
    certifications: 'certificaciones certificados cursos capacitaciones capacitacion talleres licencias',
    languages: 'idiomas idioma lenguas',
    awards: 'premios logros reconocimientos becas distinciones meritos',
    publications: 'publicaciones conferencias patentes ponencias congresos articulos',
    volunteering: 'voluntariado voluntariados',
    interests: 'intereses aficiones pasatiempos',
    references: 'referencias',
  },
  modifiers:
    'profesional profesionales tecnicas tecnicos academica academicas academico otros otras y del mi mis sobre laborales laboral informaticos personales personal destacados propios realizados realizado reglada universitaria academicos extranjeros cientificas digitales blandas trabajo anteriores clave claves tecnica tecnico en a',
  whole: {
    summary: 'sobre mi;acerca de mi;quien soy',
    experience:
      'historia laboral;historial laboral;antecedentes laborales;carrera profesional;carrera;vida laboral;historial profesional;experiencia laboral y profesional',
    education:
      'formacion reglada;datos academicos;antecedentes academicos;historial academico;preparacion academica;formacion academica',
    skills: 'lenguajes y herramientas;conocimientos de informatica;informatica',
    certifications:
      'formacion complementaria;formacion continua;diplomas y certificados;otros cursos;formacion no reglada;formacion adicional',
    languages: 'conocimiento de idiomas',
    volunteering: 'labor social;experiencia de voluntariado;actividades de voluntariado',
    references: 'referencias laborales;referencias profesionales;referencias personales',
    interests: 'actividades extracurriculares',
    header: 'contacto;datos personales;informacion personal;datos de contacto;informacion de contacto',
    other: 'otros datos;informacion adicional;datos de interes',
  },
};
