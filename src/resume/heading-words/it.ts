import type { HeadingWords } from './language.ts';

export const ITALIAN: HeadingWords = {
  sections: {
    summary: 'profilo sommario riepilogo sintesi obiettivo obiettivi presentazione',
    experience: 'esperienza esperienze impiego impieghi carriera lavoro tirocini tirocinio stage',
    projects: 'progetti progetto',
    education: 'istruzione formazione educazione studi titoli',
    skills: 'competenze abilita conoscenze conoscenza capacita strumenti tecnologie informatica attitudini',
    certifications: 'certificazioni certificati corsi licenze attestati abilitazioni',
    languages: 'lingue lingua',
    awards: 'premi riconoscimenti onorificenze',
    publications: 'pubblicazioni conferenze brevetti articoli',
    volunteering: 'volontariato',
    interests: 'interessi passioni',
    references: 'referenze',
  },
  modifiers:
    'professionale professionali tecniche tecnica informatiche digitali personali altre ed degli delle di linguistiche lavorative personale principali accademici accademica rilevanti scolastica universitaria trasversali relazionali organizzative comunicative scientifiche straniere sociali e',
  whole: {
    summary: 'chi sono;su di me;obiettivo professionale',
    experience:
      'percorso professionale;percorso lavorativo;storia lavorativa;attivita lavorativa;attivita lavorative;attivita professionale;attivita professionali;stage e tirocini;esperienze lavorative;esperienza lavorativa;esperienze di lavoro',
    education:
      'percorso di studi;percorso formativo;percorso accademico;titolo di studio;titoli di studio;formazione scolastica',
    skills: 'linguaggi e strumenti;punti di forza',
    certifications: 'corsi di formazione;corsi di aggiornamento;formazione continua',
    languages: 'competenze linguistiche;conoscenze linguistiche;conoscenza delle lingue',
    awards: 'borse di studio',
    volunteering: 'impegno sociale;esperienze di volontariato;attivita di volontariato',
    interests: 'tempo libero',
    header: 'contatti;recapiti;dati personali;informazioni personali;dati anagrafici;dati di contatto',
    other: 'altre informazioni;ulteriori informazioni',
  },
};
