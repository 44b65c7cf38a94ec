import type { HeadingWords } from './language.ts';

export const GERMAN: HeadingWords = {
  sections: {
    summary:
      'profil zusammenfassung kurzprofil kurzvorstellung uberblick ueberblick zielsetzung karriereziel berufsziel kurzbiografie',
    experience:
      'berufserfahrung berufserfahrungen erfahrung erfahrungen werdegang berufspraxis praxiserfahrung arbeitserfahrung berufstatigkeit praktika praktikum nebentatigkeiten nebenjobs werkstudententatigkeit werkstudententatigkeiten laufbahn beschaftigung beschaftigungen anstellungen arbeitsverhaltnisse',
    projects:
      'projekte projekt projektarbeit projekterfahrung projekterfahrungen projektliste projektubersicht projekthistorie referenzprojekte',
    education:
      'ausbildung ausbildungen bildung studium bildungsweg schulbildung bildungsgang bildungshintergrund hochschulbildung hochschulstudium berufsausbildung schule schulausbildung',
    skills:
      'fahigkeiten faehigkeiten kenntnisse kompetenzen edv it-kenntnisse edv-kenntnisse fachkenntnisse programmierkenntnisse qualifikationen schlusselqualifikationen fertigkeiten starken staerken kernkompetenzen schlusselkompetenzen technologien werkzeuge',
    certifications:
      'zertifikate zertifizierungen weiterbildung weiterbildungen fortbildung fortbildungen schulungen kurse seminare lizenzen fort',
    languages: 'sprachen sprachkenntnisse fremdsprachen fremdsprachenkenntnisse',
    awards: 'auszeichnungen preise ehrungen stipendien erfolge',
    publications: 'veroffentlichungen publikationen vortrage patente',
    volunteering: 'ehrenamt ehrenamter ehrenamtlich ehrenamtliches ehrenamtliche',
    interests: 'interessen freizeit hobbys',
    references: 'referenzen',
  },
  modifiers:
    'berufliche berufliches beruflicher fachliche personliche technische weitere sonstige besondere wissenschaftliche akademische ausgewahlte relevante und in der die das kenntnisse schulische sprachliche eigene private praktische praktischer soziale schulischer',
  whole: {
    summary: 'uber mich;ueber mich;personliches profil;zu meiner person',
    experience:
      'beruflicher werdegang;berufliche stationen;berufliche tatigkeiten;beruflicher hintergrund;berufliche laufbahn;berufliche erfahrung;tatigkeiten;berufliches;beruf;stationen',
    education: 'akademischer werdegang;schulischer werdegang;schule und studium',
    skills: 'it kenntnisse',
    certifications: 'berufliche weiterbildung',
    volunteering:
      'soziales engagement;gesellschaftliches engagement;ehrenamtliche tatigkeiten;ehrenamtliches engagement;engagement',
    header:
      'kontakt;kontaktdaten;personliche daten;personliche angaben;personliche informationen;zur person;angaben zur person;personliches',
    other: 'sonstiges',
  },
};
