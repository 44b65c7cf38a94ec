import dgram from 'node:dgram';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/**
 * Closes every way to the network that Node offers to the code of this process. Its permission model does not know the
 * network, so this is done before anything else is loaded: import it first. It holds against a reader that is made to call out,
 * not against native code; the child may load none. (`net` and `dgram` are in memory already, for the channel to the parent.)
 */
const CLOSED: ReadonlySet<string> = new Set(
  'dgram dns dns/promises http http2 https inspector inspector/promises net quic tls'.split(' '),
);

/** No arrow: some of what it stands for is called with `new`. */
function refused(): never {
  throw new Error('a reader of files has no network');
}

const nameOf = (specifier: string): string => specifier.replace(/^node:/, '');

registerHooks({
  resolve: (specifier, context, next) => (CLOSED.has(nameOf(specifier)) ? refused() : next(specifier, context)),
});

const builtin = process.getBuiltinModule.bind(process);
process.getBuiltinModule = ((name: string) =>
  CLOSED.has(nameOf(name)) ? refused() : builtin(name)) as typeof process.getBuiltinModule;

for (const [object, names] of [
  [net.Socket.prototype, ['connect']],
  [net.Server.prototype, ['listen']],
  [dgram.Socket.prototype, ['bind', 'connect', 'send']],
  [net, ['connect', 'createConnection', 'createServer']],
  [dgram, ['createSocket']],
  [globalThis, ['fetch', 'WebSocket', 'EventSource']],
] as const) {
  for (const name of names)
    Object.defineProperty(object, name, { value: refused, writable: false, configurable: false });
}
syncBuiltinESMExports();
