import type { HeadingWords } from './language.ts';

export const FRENCH: HeadingWords = {
  sections: {
    summary: 'profil resume presentation propos accroche objectif objectifs synthese',
    experience: 'experience experiences stage stages emplois emploi parcours carriere',
    projects: 'projets projet realisations',
    education: 'formation formations etudes diplomes diplome scolarite cursus education',
    skills:
      'competences competence informatique outils technologies logiciels connaissances atouts qualites aptitudes savoir-faire savoir-etre expertise expertises',
    certifications: 'certifications certification certificats habilitations permis',
    languages: 'langues langue',
    awards: 'distinctions prix recompenses bourses',
    publications: 'publications brevets conferences articles',
    volunteering: 'benevolat associatif engagements volontariat',
    interests: 'loisirs interets interet passions centres hobbies',
    references: 'references',
  },
  modifiers:
    'professionnelle professionnelles professionnel professionnels techniques technique academique academiques universitaire personnels personnel autres et de des du la le les a l d en interet linguistiques informatiques clefs cles etrangeres etrangere vivantes parlees principaux principales universitaires scolaire scientifiques pro metier metiers continue continues complementaires initiale domaine domaines sports',
  whole: {
    summary: 'a propos;a propos de moi;qui suis-je;objectif professionnel',
    experience: 'activites professionnelles;historique professionnel;parcours',
    projects: 'projets et realisations',
    education: 'formation initiale;parcours academique;parcours scolaire;parcours universitaire;parcours de formation',
    skills:
      'environnement technique;environnements techniques;langages et outils;langages;domaines de competences;domaines d expertise',
    certifications:
      'formation continue;formations continues;formation complementaire;formations complementaires;certifications et formations;formations et certifications',
    languages: 'competences linguistiques;connaissances linguistiques',
    publications: 'publications et communications;publications scientifiques',
    volunteering:
      'vie associative;engagement associatif;engagements associatifs;experiences associatives;experience associative;activites benevoles;activites associatives',
    interests:
      'centres d interet;centres d interets;centre d interet;activites et loisirs;activites;activites extra-professionnelles;activites extraprofessionnelles;activites extrascolaires;loisirs et centres d interet;centres d interet et loisirs;sports et loisirs',
    header: 'coordonnees;informations personnelles;renseignements personnels;etat civil;donnees personnelles',
    other: 'divers',
  },
};
