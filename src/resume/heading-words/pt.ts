import type { HeadingWords } from './language.ts';

export const PORTUGUESE: HeadingWords = {
  sections: {
    summary: 'perfil resumo sobre objetivo objetivos apresentacao sintese',
    experience: 'experiencia experiencias emprego empregos carreira estagio estagios trajetoria',
    projects: 'projetos projeto projectos portfolio',
    education: 'educacao formacao estudos escolaridade habilitacoes graduacao',
    skills:
      'habilidades competencias conhecimentos conhecimento ferramentas tecnologias aptidoes qualificacoes capacidades informatica',
    certifications: 'certificacoes certificados cursos aperfeicoamento licencas workshops',
    languages: 'idiomas linguas',
    awards: 'premios conquistas reconhecimentos bolsas distincoes realizacoes honras',
    publications: 'publicacoes conferencias patentes artigos palestras',
    volunteering: 'voluntariado voluntario voluntaria voluntarias voluntarios',
    interests: 'interesses passatempos',
    references: 'referencias',
  },
  modifiers:
    'profissionais profissional academicas e da do das dos outras meu extracurriculares pessoais pessoal academicos academico academica relevantes principais tecnicos tecnicas digitais estrangeiras trabalho escolar em complementares livres literarias',
  whole: {
    summary: 'sobre mim;quem sou;resumo de qualificacoes',
    experience: 'historico profissional;percurso profissional;atuacao profissional;vivencia profissional',
    education: 'percurso academico;formacao escolar;habilitacoes academicas;habilitacoes literarias;formacao academica',
    skills: 'linguagens e ferramentas',
    certifications: 'formacao complementar;cursos extracurriculares;qualificacoes e cursos;formacao continua',
    languages: 'competencias linguisticas',
    volunteering: 'trabalho voluntario;atividades voluntarias;experiencia voluntaria;acao social',
    interests: 'tempos livres;atividades extracurriculares',
    header:
      'contato;contatos;contactos;dados pessoais;informacoes pessoais;informacao pessoal;informacoes de contato;dados de contato;informacoes de contacto',
    other: 'informacoes adicionais;outras informacoes',
  },
};
