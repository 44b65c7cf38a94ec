import type { HeadingWords } from './language.ts';

export const ENGLISH: HeadingWords = {
  sections: {
    summary:
      'summary profile objective objectives about overview bio biography introduction statement abstract highlights',
    experience:
      'experience experiences employment career job jobs work appointments positions internship internships history',
    projects: 'project projects portfolio',
    education: 'education academics studies academic degrees schooling qualification qualifications',
    skills:
      'skill skills skillset competencies competences competence competency expertise technologies technology tools toolbox abilities proficiencies strengths stack',
    certifications:
      'certification certifications certificate certificates licenses licences licensure credentials training trainings courses coursework tickets cards',
    languages: 'language languages',
    awards:
      'award awards honors honours honor achievement achievements accomplishments scholarships recognition grants',
    publications: 'publication publications papers patents talks presentations speaking conferences articles',
    volunteering: 'volunteer volunteering volunteerism community engagement',
    interests: 'interests interest hobbies hobby activities extracurricular extracurriculars',
    references: 'reference references referees recommendations testimonials',
  },
  modifiers:
    'professional commercial completed relevant additional other technical core key selected recent personal related academic research teaching industry industrial clinical military leadership hard soft general special main major side open source opensource foreign areas area field fields of and the my in for me i to with summary history background experience details information qualifications affiliations memberships service involvement prior previous current full training continuing further social domain domains such',
  whole: {
    skills:
      'technical strengths;software;areas of expertise;technical environment;programming languages;languages and tools;languages and technologies;languages and frameworks;it skills;skills set;technical skills set',
    projects: 'academic projects;key projects',
    certifications: 'continuing education;professional development;course work;courses taken;papers;badges',
    publications: 'conference talks;talks and publications',
    languages: 'spoken languages',
    header:
      'personal profile details;contact;contacts;contact information;contact details;contact info;get in touch;personal information;personal details;personal data;personal info;links',
    summary:
      'about me;who am i;career objective;career summary;career profile;career highlights;summary of qualifications;job objective;summary of experience',
    experience:
      'professional background;work history;career history;professional experience;work summary;teaching;placements;school placements;clinical placements;placement experience;research;work and education',
    education: 'school;schools;school and training;education and training;academic background;educational background',
    awards: 'key achievements',
    volunteering:
      'volunteer work;community service;community involvement;volunteer experience;leadership and activities',
    other:
      'other;also;additional;availability;extras;memberships;affiliations;professional affiliations;professional memberships;additional information;other information;miscellaneous;military service',
  },
};
