# What production needs, and of that only what runs.
FROM node:24-trixie-slim AS install
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image brings Node itself, so the `node` package of devDependencies stays out.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
# Half of it is never loaded: typings and source maps; native code, which the process that reads a resume may not load;
# recognisers of text, and data for them, other than src/resume/ocr/engine.ts names.
RUN find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete \
  && rm -r node_modules/@napi-rs node_modules/@tesseract.js-data/eng/4.0.0 \
  && find node_modules/tesseract.js-core -name 'tesseract-core*' ! -name 'tesseract-core-simd-lstm.*' -delete

FROM node:24-trixie-slim AS program
ENV NODE_ENV=production NODE_OPTIONS=--disable-warning=ExperimentalWarning HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
WORKDIR /app
# /data is all that is ever written to: the rest may be mounted read-only.
RUN install -d -o 1000 -g 1000 -m 0700 /data
COPY --from=install /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY commands ./commands
COPY workers ./workers
COPY src ./src

# Compiled by the user who will run it, or Node does not take it; what each start loads, and each platform. Read by that
# user, who may not write there: it is run.
FROM program AS compile
RUN install -d -o 1000 -g 1000 node_modules/.cache
USER 1000:1000
RUN NODE_COMPILE_CACHE=node_modules/.cache/rolefit node --input-type=module -e \
  "for (const part of ['run', 'cli', 'slack/slack', 'slack/listen', 'discord/discord', 'discord/gateway', 'fit/openai/reader', 'payments/stripe']) await import('./src/' + part + '.ts')" \
  && chmod -R a+rX node_modules/.cache

FROM program
COPY --from=compile --chown=0:0 /app/node_modules/.cache ./node_modules/.cache
# By number, so that an orchestrator can see that it is not root; the image calls it node.
USER 1000:1000
VOLUME /data
EXPOSE 8080
# A first start makes the database, which takes a small machine some seconds.
HEALTHCHECK --interval=10s --timeout=2s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "src/main.ts"]
CMD ["start"]
