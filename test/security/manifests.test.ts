import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { VARIABLES } from '../../src/config.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, ROOT), 'utf8');

const Compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      command: z.array(z.string()).optional(),
      environment: z.record(z.string(), z.string()).optional(),
      ports: z.array(z.string()).optional(),
      read_only: z.boolean().optional(),
      cap_drop: z.array(z.string()).optional(),
      security_opt: z.array(z.string()).optional(),
      tmpfs: z.array(z.string()).optional(),
      stop_grace_period: z.string().optional(),
    }),
  ),
});
const { services } = Compose.parse(parse(await read('compose.yaml'), { merge: true }));

/** Set by the image; or there only to point an SDK at another server. */
const NOT_FOR_COMPOSE = ['PORT', 'HOST', 'DATA_DIR', 'SLACK_API_URL', 'DISCORD_API_URL', 'STRIPE_API_URL'];

describe.each(['bot', 'worker'])('%s on one server', (part) => {
  const service = services[part];

  test('gets all that the environment may set', () => {
    const wanted = VARIABLES.filter((name) => !NOT_FOR_COMPOSE.includes(name)).sort();
    expect(Object.keys(service?.environment ?? {}).sort()).toEqual(wanted);
  });

  test('may write nowhere but to its own memory, and gain no rights', () => {
    expect(service).toMatchObject({
      command: [part],
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      stop_grace_period: '30s',
    });
  });
});

test('nothing on one server is reached from outside but by its own proxy', () => {
  expect(Object.values(services).flatMap(({ ports = [] }) => ports)).toEqual(['127.0.0.1:8080:8080']);
});

test('the image holds only what runs, looks after itself, and runs as nobody special', async () => {
  const stages = (await read('Dockerfile')).split(/^(?=FROM )/m).slice(1);
  const lines = (text: string) => text.split('\n').filter((line) => /^[A-Z]/.test(line));
  const within = (text: string, word: string) =>
    lines(text).flatMap((line) => (line.startsWith(`${word} `) ? line.slice(word.length + 1) : []));
  const of = (word: string) => stages.flatMap((stage) => within(stage, word));
  expect(of('FROM')).toEqual([
    'node:24-trixie-slim AS install',
    'node:24-trixie-slim AS program',
    'program AS compile',
    'program',
  ]);
  expect(within(stages.at(-1) ?? '', 'USER')).toEqual(['1000:1000']);
  expect(of('HEALTHCHECK')).toHaveLength(1);
  expect(of('STOPSIGNAL')).toEqual(['SIGTERM']);
  expect(of('ENTRYPOINT')).toEqual(['["node", "src/main.ts"]']);
  expect([...of('ARG'), ...of('ADD')]).toEqual([]);
  expect(of('COPY').filter((line) => /\.env|secret|data/.test(line))).toEqual([]);
});

test('of the engines for recognising text the image keeps the one that is loaded', async () => {
  const [, kept] = / -name 'tesseract-core\*' ! -name '([\w-]+)\.\*' -delete/.exec(await read('Dockerfile')) ?? [];
  expect(await read('src/resume/ocr/engine.ts')).toContain(`require('tesseract.js-core/${kept}.js')`);
});

const Probe = z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) });
const Deployment = z.object({
  kind: z.literal('Deployment'),
  spec: z.object({
    template: z.object({
      metadata: z.object({ labels: z.record(z.string(), z.string()) }),
      spec: z.object({
        automountServiceAccountToken: z.literal(false),
        terminationGracePeriodSeconds: z.number().min(26),
        securityContext: z.object({
          runAsNonRoot: z.literal(true),
          runAsUser: z.literal(1000),
          seccompProfile: z.object({ type: z.literal('RuntimeDefault') }),
        }),
        containers: z.tuple([
          z.object({
            args: z.tuple([z.string()]),
            ports: z.tuple([z.object({ name: z.literal('http'), containerPort: z.literal(8080) })]),
            securityContext: z.object({
              allowPrivilegeEscalation: z.literal(false),
              readOnlyRootFilesystem: z.literal(true),
              capabilities: z.object({ drop: z.tuple([z.literal('ALL')]) }),
            }),
            startupProbe: Probe,
            livenessProbe: Probe,
            readinessProbe: Probe,
            resources: z.object({
              requests: z.object({ cpu: z.string(), memory: z.string() }),
              limits: z.object({ memory: z.string() }),
            }),
          }),
        ]),
      }),
    }),
  }),
});
const Kustomization = z.object({ kind: z.literal('Kustomization'), resources: z.array(z.string()) });

const objectsIn = async (file: string): Promise<unknown[]> =>
  parseAllDocuments(await read(`k8s/${file}`), { strict: true }).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  });

describe('on Kubernetes', async () => {
  const files = (await readdir(new URL('k8s/', ROOT))).filter((file) => file !== 'kustomization.yaml');

  test('every manifest is applied, and holds whole objects', async () => {
    const [{ resources } = { resources: [] }] = (await objectsIn('kustomization.yaml')).map((one) =>
      Kustomization.parse(one),
    );
    expect(resources.toSorted()).toEqual(files.toSorted());
    for (const file of files)
      for (const object of await objectsIn(file))
        expect(object).toMatchObject({
          apiVersion: expect.any(String),
          kind: expect.any(String),
          metadata: { name: expect.any(String) },
        });
  });

  test.each(['bot', 'worker'])('%s runs without rights, is asked how it is, and has its limits', async (part) => {
    const [deployment] = (await objectsIn(`${part}.yaml`)).map((object) => Deployment.safeParse(object).data);
    const { metadata, spec } = deployment?.spec.template ?? {};
    expect(metadata?.labels['app.kubernetes.io/component']).toBe(part);
    const [{ args, ...probes } = { args: [''] }] = spec?.containers ?? [];
    expect(args).toEqual([part]);
    expect(probes).toMatchObject({
      startupProbe: { httpGet: { path: '/healthz', port: 'http' } },
      livenessProbe: { httpGet: { path: '/healthz', port: 'http' } },
      readinessProbe: { httpGet: { path: '/readyz', port: 'http' } },
    });
  });

  test('no secret stands in them, and every setting is one that there is', async () => {
    const all = (await Promise.all(files.map(objectsIn))).flat();
    expect(all.filter((object) => z.object({ kind: z.literal('Secret') }).safeParse(object).success)).toEqual([]);
    const config = z.object({ data: z.record(z.string(), z.string()) }).parse((await objectsIn('config.yaml'))[0]);
    expect(Object.keys(config.data).filter((name) => !VARIABLES.includes(name))).toEqual([]);
    expect(Object.keys(config.data).filter((name) => /KEY|TOKEN|SECRET|_URL$/.test(name))).toEqual(['PUBLIC_URL']);
  });
});
