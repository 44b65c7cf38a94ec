import { below, pick, type Random, randomFrom } from '../fuzz/random.ts';

const SKILLS =
  'Go,Java,Python,TypeScript,Rust,Kotlin,PostgreSQL,Redis,Kafka,RabbitMQ,Kubernetes,Docker,Terraform,AWS,Azure,GraphQL,React,Vue,Angular,Spark,Airflow,Tableau,Excel,SAP,Figma'.split(
    ',',
  );
const THINGS = 'billing,search,ordering,reporting,payments,shipping,planning,booking,lending,hiring'.split(',');
const TITLES = 'Backend Engineer,Data Analyst,Product Designer,Site Reliability Engineer,Data Engineer'.split(',');
const NAMES = 'Ada,Ben,Cem,Dina,Eli,Fay,Gus,Hana'.split(',');

const several = (random: Random, count: number): string[] => SKILLS.toSorted(() => random() - 0.5).slice(0, count);

/** A posting of its own for each number. */
export function postingText(seed: number): string {
  const random = randomFrom(seed);
  const [first, second, third, fourth, fifth] = several(random, 5);
  const lines = Array.from(
    { length: 3 + below(random, 6) },
    () => `You look after the ${pick(random, THINGS)} service.`,
  );
  return [
    `${pick(random, TITLES)}, team ${seed}`,
    `\nResponsibilities\n${lines.join('\n')}`,
    `\nRequirements\n- ${2 + below(random, 6)}+ years of ${first} in production\n- ${second} or ${third}\n- ${fourth}\n- Clear writing`,
    `\nNice to have\n- ${fifth}\n\nWe are a company of ${10 + below(random, 900)} people in Lisbon.\n`,
  ].join('\n');
}

/** A resume of its own for each number, of one to three pages. */
export function resumeText(seed: number): string {
  const random = randomFrom(seed);
  const name = pick(random, NAMES);
  const post = (at: number) => {
    const [used, other] = several(random, 2);
    const deeds = Array.from(
      { length: 2 + below(random, 6) },
      () =>
        `- Rebuilt the ${pick(random, THINGS)} service in ${used} with ${other}, which made it ${below(random, 90)}% faster.`,
    );
    return `${pick(random, TITLES)}, Company ${seed}-${at}\n${2021 - 3 * at} - ${2024 - 3 * at}\n${deeds.join('\n')}`;
  };
  const posts = Array.from({ length: 2 + below(random, 4) }, (_, at) => post(at));
  const skills = several(random, 4 + below(random, 8)).join(', ');
  return `${name} Example\n${name.toLowerCase()}.${seed}@example.org\n\nExperience\n\n${posts.join('\n\n')}\n\nSkills\n${skills}\n\nEducation\nBSc in Computer Science, ${1990 + below(random, 25)}\n`;
}
